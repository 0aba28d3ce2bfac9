/// A date, number, sum or measure of a text, with its value.
public struct Quantity: Hashable, Sendable {
  public enum Value: Hashable, Sendable {
    case number(Double)
    case ordinal(Int)
    /// In per cent: 12.5 for `12.5%`.
    case percentage(Double)
    /// The currency's ISO 4217 code.
    case money(Double, currency: String)
    /// The unit's symbol: `km`, `°C`, `kg`.
    case measure(Double, unit: String)
    case duration(Double, TimeUnit)
    case date(CalendarDate)
    case period(from: CalendarDate, to: CalendarDate)
    /// The first year of a decade: 1980 for `the 1980s`.
    case decade(Int)
    /// The century's number, below zero before our era: 19 for `the nineteenth century`.
    case century(Int)
    case time(hour: Int, minute: Int)
  }

  public enum TimeUnit: String, CaseIterable, Hashable, Sendable {
    case second, minute, hour, day, week, month, year, decade, century, millennium
  }

  public var value: Value
  /// The index of its sentence, and its words in it.
  public var sentence: Int
  public var words: Range<Int>
  /// As it stands in the text.
  public var text: String
  /// UTF-8 offsets in the analysed text.
  public var range: Range<Int>
}

/// A day, month or year; what is not said is nil, but something always is.
public struct CalendarDate: Hashable, Sendable {
  /// Below zero before our era: −44 is 44 BC.
  public var year: Int?
  /// In 1...12.
  public var month: Int?
  /// In 1...31.
  public var day: Int?

  public init(year: Int? = nil, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }
}
