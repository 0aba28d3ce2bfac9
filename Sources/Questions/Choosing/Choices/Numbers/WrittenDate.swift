/// A date as an answer writes it, so that others can be written alike: “26 June 1945”, “June 26, 1945”, “June 1945”.
struct WrittenDate: Hashable {
  enum Form: Hashable { case dayFirst, monthFirst, monthOnly }

  var form: Form
  var year: Int
  /// 0 for January.
  var month: Int
  /// 1 where the date names no day.
  var day: Int

  init?(_ text: String) {
    let parts = text.replacing(",", with: "").split(separator: " ").map(String.init)
    guard let year = parts.last.flatMap({ Int($0) }), (1000...2100).contains(year) else { return nil }
    let months = parts.prefix(2).map { Months.names.firstIndex(of: $0) }
    self.year = year
    if parts.count == 2, let month = months[0] {
      (form, self.month, day) = (.monthOnly, month, 1)
    } else if parts.count == 3, let month = months[0], let day = Int(parts[1]) {
      (form, self.month, self.day) = (.monthFirst, month, day)
    } else if parts.count == 3, let month = months[1], let day = Int(parts[0]) {
      (form, self.month, self.day) = (.dayFirst, month, day)
    } else {
      return nil
    }
  }

  var text: String {
    switch form {
    case .dayFirst: "\(day) \(Months.names[month]) \(year)"
    case .monthFirst: "\(Months.names[month]) \(day), \(year)"
    case .monthOnly: "\(Months.names[month]) \(year)"
    }
  }

  /// What dates are sorted by.
  var order: Int { (year * 12 + month) * 31 + day }

  /// The date some months later or earlier, on another day where it names one.
  func moved(months: Int, days: Int) -> WrittenDate {
    var moved = self
    let all = year * 12 + month + months
    (moved.year, moved.month) = (all / 12, all % 12)
    // Every month has 28 days.
    if form != .monthOnly { moved.day = (day - 1 + days) % 28 + 1 }
    return moved
  }
}
