import Scheduling
import Terminal

/// The coming days as small charts: reviews, minutes, and cards that would be recalled.
struct CourseScreen {
  var course: StudyCourse
  var forecast: SimulationForecast
  var columns: Int
  var appearance: Appearance

  var lines: [StyledText] {
    let dayCount = forecast.reviews.mean.count
    let reviews = Int(forecast.reviews.mean.reduce(0, +).rounded())
    let hours = decimal(forecast.seconds.mean.reduce(0, +) / 3600, places: 0)
    let known = Int((forecast.remembered.mean.last ?? 0).rounded())
    let sum =
      "In \(counted(dayCount, "day")) about \(counted(reviews, "review")) and \(hours) h; "
      + "at the end about \(counted(known, "card")) would be recalled."
    return chart("Reviews a day", forecast.reviews) { decimal($0, places: 0) }
      + chart("Minutes a day", forecast.seconds) { decimal($0 / 60, places: $0 < 570 ? 1 : 0) }
      + chart("Cards that you would recall", forecast.remembered) { decimal($0, places: 0) }
      + StyledText(sum).wrapped(to: columns, indent: 0, hanging: 2)
  }

  private func chart(_ title: String, _ band: ForecastBand, figure: (Double) -> String) -> [StyledText] {
    let heads = ["mean", "5 %", "95 %"]
    func chart(_ count: Int) -> BarChart {
      let parts = parts(count)
      let rows = [band.mean, band.low, band.high].map { values in
        parts.map { part in values[part].reduce(0, +) / Double(part.count) }
      }
      return BarChart(
        values: rows[0], figures: rows.map { $0.map(figure) },
        labels: parts.map { dayText(course.today.advanced(by: $0.lowerBound)) })
    }
    var count = min(12, band.mean.count)
    while count > 1, 2 + 4 + chart(count).width * count > columns { count -= 1 }
    return [.accent(title)] + chart(count).lines(heads: heads, appearance: appearance).map { "  " + $0 } + [""]
  }

  /// The days in so many parts of nearly equal length.
  private func parts(_ count: Int) -> [Range<Int>] {
    let dayCount = forecast.reviews.mean.count
    return (0..<count).map { dayCount * $0 / count..<dayCount * ($0 + 1) / count }
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private func dayText(_ day: StudyDay) -> String { "\(day.day) \(Self.months[day.month - 1])" }
}
