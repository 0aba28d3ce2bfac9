/// What sorted choices are sorted by.
extension ChoiceMaking {
  /// Where an answer stands among wrong ones that are sorted.
  func place(of answer: String, among sorted: [String]) -> Int {
    let value = Self.value(of: answer)
    return sorted.count { Self.value(of: $0) < value }
  }

  /// A number for a year, date, century or quantity.
  private static func value(of text: String) -> Int {
    if let date = WrittenDate(text) { return date.order }
    if let quantity = WrittenQuantity(text) { return quantity.digits }
    if let number = Int(text.prefix { $0.isNumber }) { return number }
    return YearRivals.century(of: text) ?? 0
  }
}
