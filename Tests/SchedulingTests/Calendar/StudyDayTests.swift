import Testing

@testable import Scheduling

@Test(arguments: [
  ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2000-03-01", 11_017), ("2026-11-24", 20_781),
  ("1600-01-01", -135_140), ("9999-12-31", 2_932_896),
])
func `a study day is a date and a number of days since 1970`(text: String, number: Int) throws {
  let day = try #require(StudyDay(isoText: text))
  #expect(day.number == number)
  #expect(StudyDay(number: number).isoText == text)
}

@Test func `every date of 800 years is read back as itself`() {
  var previous = StudyDay(year: 1599, month: 12, day: 31)
  for year in 1600..<2400 {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for month in 1...12 {
      for date in 1...lengths[month - 1] {
        let day = StudyDay(year: year, month: month, day: date)
        guard day.number == previous.number + 1, (day.year, day.month, day.day) == (year, month, date) else {
          Issue.record("\(year)-\(month)-\(date) is read back as \(day.isoText)")
          return
        }
        previous = day
      }
    }
  }
}

@Test(arguments: [
  "", "2026", "2026-11", "2026-13-01", "2026-02-29", "2026-1-1", "26-01-01", "2026-11-24 ", "２026-11-24",
])
func `what is no date in the ISO form is no study day`(text: String) {
  #expect(StudyDay(isoText: text) == nil)
}

@Test func `days are counted on and know their weekday`() throws {
  let tuesday = try #require(StudyDay(isoText: "2026-11-24"))
  #expect(tuesday.weekday == .tuesday)
  #expect(tuesday.advanced(by: 8).isoText == "2026-12-02")
  #expect(tuesday.distance(to: StudyDay(year: 2027, month: 11, day: 24)) == 365)
  #expect((tuesday...tuesday.advanced(by: 6)).map(\.weekday.rawValue) == [2, 3, 4, 5, 6, 7, 1])
}
