/// A date, or as much of one as is said.
struct PartialDate: Hashable {
  var day: Int?
  /// 1...12
  var month: Int?
  var year: Int?
  /// For “3/11/2020”, which is two dates: the other one's day and month.
  var canSwapDayAndMonth = false
}

extension PartialDate {
  enum Comparison: Hashable {
    case same, different
    /// Nothing differs, but one of them says less.
    case less(missing: [Int])
    case more(extra: [Int])
    case overlapping
  }

  /// - Parameter typed: what is compared with the date that was wanted.
  func compared(with typed: PartialDate) -> Comparison {
    if typed.canSwapDayAndMonth, typed.day != day || typed.month != month {
      return compared(with: PartialDate(day: typed.month, month: typed.day, year: typed.year))
    }
    if canSwapDayAndMonth, typed.day != day || typed.month != month {
      return PartialDate(day: month, month: day, year: year).compared(with: typed)
    }
    var missing: [Int] = []
    var extra: [Int] = []
    for (wanted, given) in [(day, typed.day), (month, typed.month), (year, typed.year)] {
      switch (wanted, given) {
      case (let wanted?, let given?): if wanted != given { return .different }
      case (let wanted?, nil): missing.append(wanted)
      case (nil, let given?): extra.append(given)
      case (nil, nil): break
      }
    }
    switch (missing.isEmpty, extra.isEmpty) {
    case (true, true): return .same
    case (false, true): return .less(missing: missing)
    case (true, false): return .more(extra: extra)
    case (false, false): return .overlapping
    }
  }

  /// The month that a word names, 1...12.
  ///
  /// - Parameter word: folded; a name or its usual short form.
  static func month(_ word: String) -> Int? {
    guard word.count >= 3, word.count == 3 || word == "sept" || names.contains(word) else { return nil }
    return names.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]
}
