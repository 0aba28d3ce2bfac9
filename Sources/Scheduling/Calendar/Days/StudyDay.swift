/// A learner's day, named by the calendar date on which it begins.
///
/// It begins at the rollover hour (4 a.m. unless set otherwise) and ends at that hour of the next date, so that an
/// evening's study that goes on past midnight stays in one day. Dates are of the Gregorian calendar.
public struct StudyDay: Hashable, Comparable, Sendable, Codable {
  /// Days since 1970-01-01, which is 0; negative before it.
  public var number: Int

  public init(number: Int) { self.number = number }

  /// The day that begins on the given date.
  ///
  /// - Parameters:
  ///   - month: 1...12.
  ///   - day: 1...31; a day past the end of its month counts on into the next.
  public init(year: Int, month: Int, day: Int) {
    // Years are counted from March, so that the leap day is the last of its year: Howard Hinnant, `days_from_civil`.
    let marchYear = month > 2 ? year : year - 1
    let era = floorDivision(marchYear, 400)
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// Reads `2026-11-24`; nil for anything that is no date in that form.
  public init?(isoText: String) {
    let parts = isoText.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), (1...12).contains(month)
    else { return nil }
    self.init(year: year, month: month, day: day)
    guard self.isoText == isoText else { return nil }
  }

  public var year: Int { date.year }
  /// 1...12
  public var month: Int { date.month }
  /// 1...31
  public var day: Int { date.day }

  /// `2026-11-24`
  public var isoText: String {
    let (year, month, day) = date
    return padded(year, to: 4) + "-" + padded(month, to: 2) + "-" + padded(day, to: 2)
  }

  public var weekday: Weekday { Weekday.allCases[floorRemainder(number + 3, 7)] }

  public static func < (one: StudyDay, other: StudyDay) -> Bool { one.number < other.number }
}

extension StudyDay: Strideable {
  public func distance(to other: StudyDay) -> Int { other.number - number }
  public func advanced(by days: Int) -> StudyDay { StudyDay(number: number + days) }
}

/// A day of the week, in the order of ISO 8601.
public enum Weekday: Int, CaseIterable, Hashable, Comparable, Sendable, Codable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  public static func < (one: Weekday, other: Weekday) -> Bool { one.rawValue < other.rawValue }
}

extension StudyDay {
  private var date: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = floorDivision(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number.magnitude)
    return (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// `number / divisor`, rounded towards negative infinity.
func floorDivision(_ number: Int, _ divisor: Int) -> Int {
  let (quotient, remainder) = number.quotientAndRemainder(dividingBy: divisor)
  return remainder < 0 ? quotient - 1 : quotient
}

/// What `floorDivision` leaves, in 0..<divisor.
func floorRemainder(_ number: Int, _ divisor: Int) -> Int { number - floorDivision(number, divisor) * divisor }
