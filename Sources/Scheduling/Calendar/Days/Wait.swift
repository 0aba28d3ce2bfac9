/// How long until a card comes back.
public enum Wait: Hashable, Sendable {
  /// A learning step, or an interval below a day.
  case seconds(Int)
  /// Study days.
  case days(Int)

  /// For a person: "45 s", "10 min", "1.5 h", "2 d", "3.4 mo", "1.2 y".
  public var text: String { text(minutes: "min") }

  /// The same for a narrow screen: "10 m" in place of "10 min".
  public var shortText: String { text(minutes: "m") }

  /// Whole seconds, a day counted as 86,400.
  public var totalSeconds: Int {
    switch self {
    case .seconds(let seconds): seconds
    case .days(let days): days * 86_400
    }
  }
}

extension Wait {
  private func text(minutes: String) -> String {
    switch self {
    case .seconds(let seconds) where seconds < 60: "\(seconds) s"
    // Each unit up to where it would be rounded to one of the next.
    case .seconds(let seconds) where seconds < 3570: Wait.amount(Double(seconds) / 60) + " " + minutes
    case .seconds(let seconds) where seconds < 84_600: Wait.amount(Double(seconds) / 3600) + " h"
    case .seconds(let seconds): Wait.dayText(Double(seconds) / 86_400)
    case .days(let days): Wait.dayText(Double(days))
    }
  }

  private static func dayText(_ days: Double) -> String {
    let (month, year) = (365.25 / 12, 365.25)
    if days < 30.5 { return amount(days) + " d" }
    if days < 11.5 * month { return amount(days / month) + " mo" }
    return amount(days / year) + " y"
  }

  /// One decimal, left out where it is 0 and from 10 on.
  private static func amount(_ value: Double) -> String {
    guard value < 9.95 else { return String(Int(value.rounded())) }
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }
}
