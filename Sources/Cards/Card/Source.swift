/// Where in its document a card comes from: `line 12, "a short quotation"`.
///
/// The quotation finds the place again when lines have moved.
public struct Source: Hashable, Sendable {
  /// “line 12”, “lines 12–14”, “page 3”; empty where there is nothing but a quotation.
  public var place: String
  public var quotation: String?

  public init(place: String, quotation: String?) {
    self.place = place
    self.quotation = quotation
  }

  /// Reads what stands behind `Source:`. Never fails: what is no quotation at the end is the place.
  public init(parsing text: String) {
    let text = text.normalForm
    guard let closing = text.last, let pair = Source.quotationMarks.first(where: { $0.closing == closing }),
      let opening = text.firstIndex(of: pair.opening), let last = text.lastIndex(of: closing), opening < last
    else {
      self.init(place: text, quotation: nil)
      return
    }
    var place = text[..<opening]
    while let character = place.last, character == " " || character == "," || character == ":" { place.removeLast() }
    self.init(place: String(place), quotation: String(text[text.index(after: opening)..<last]).normalForm)
  }

  /// As it stands behind `Source:` in a deck.
  public var text: String {
    let place = place.normalForm
    guard let quotation else { return place }
    let quoted = "\"\(quotation.normalForm)\""
    return place.isEmpty ? quoted : "\(place), \(quoted)"
  }

  private static let quotationMarks: [(opening: Character, closing: Character)] = [
    ("\"", "\""), ("“", "”"), ("«", "»"), ("„", "“"),
  ]
}
