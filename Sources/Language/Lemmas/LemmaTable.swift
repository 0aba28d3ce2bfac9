/// Finds the dictionary form of a word by its tag: exceptions first, then the rule of its longest known ending.
package struct LemmaTable: @unchecked Sendable {
  // Sendable though it holds pointers: the model's bytes are never written (see ModelBytes).
  /// Key of an ending or exception → rule, or place of the lemma in `texts`.
  private let table: HashedTable
  private let texts: UnsafeBufferPointer<UInt8>

  /// The longest ending that has rules, in bytes.
  package static let longestEnding = 6

  /// The cut of a rule that says: as if the word stood in small letters.
  package static let asSmall: UInt32 = 127

  /// How a form is written, which decides whether its lemma keeps the capital.
  package enum Writing: UInt8, CaseIterable, Sendable {
    case small, firstCapital, innerCapital, allCapitals
  }

  package init(_ file: ModelFile) throws(ModelProblem) {
    table = HashedTable(try file.numbers("lemmas"))
    texts = try file.numbers("lemmaTexts", as: UInt8.self)
  }

  /// - Parameters:
  ///   - lower: the form in small letters.
  ///   - tag: the number of its tag.
  package func lemma(of form: String, lower: String, tag: Int, writing: Writing) -> String {
    var lower = lower
    return lower.withUTF8 { bytes in
      if let value = table[Self.key(bytes, tag: tag, kind: 10)] { return text(value) }
      if writing != .small, let rule = rule(bytes, tag: tag, writing: writing), rule & 0x7F != Self.asSmall {
        return applied(rule, to: bytes, form: form)
      }
      if let rule = rule(bytes, tag: tag, writing: .small) { return applied(rule, to: bytes, form: form) }
      return form
    }
  }

  /// The rule of the longest ending that has one.
  private func rule(_ lower: UnsafeBufferPointer<UInt8>, tag: Int, writing: Writing) -> UInt32? {
    for length in stride(from: min(Self.longestEnding, lower.count), through: 0, by: -1) {
      let ending = UnsafeBufferPointer(rebasing: lower[(lower.count - length)...])
      if let value = table[Self.key(ending, tag: tag, kind: 11 + writing.rawValue)] { return value }
    }
    return nil
  }

  /// A rule cuts so many bytes off and puts a text behind: count in the low 8 bits, `keepsCapital` the next, then the text's place.
  private func applied(_ rule: UInt32, to lower: UnsafeBufferPointer<UInt8>, form: String) -> String {
    let cut = Int(rule & 0x7F)
    let keepsCapital = rule & 0x80 != 0
    if keepsCapital, cut == 0, rule >> 8 == 0 { return form }
    var form = form
    let stem = keepsCapital ? form.withUTF8 { Self.stem($0, cut) } : Self.stem(lower, cut)
    return rule >> 8 == 0 ? stem : stem + text(rule >> 8)
  }

  private static func stem(_ bytes: UnsafeBufferPointer<UInt8>, _ cut: Int) -> String {
    String(decoding: bytes[..<max(0, bytes.count - cut)], as: UTF8.self)
  }

  /// A text's place: its length is the byte there, and the text follows it.
  private func text(_ place: UInt32) -> String {
    let start = Int(place)
    guard start < texts.count, start + 1 + Int(texts[start]) <= texts.count else { return "" }
    return String(decoding: texts[(start + 1)..<(start + 1 + Int(texts[start]))], as: UTF8.self)
  }

  /// The key of an exception (kind 10) or of an ending of a way of writing (kind 11 and up).
  package static func key(_ bytes: some Sequence<UInt8>, tag: Int, kind: UInt8) -> UInt64 {
    // The kind is not hashed with the bytes: there it could trade places with the first one.
    wordHash(bytes) ^ (UInt64(tag * 32 + Int(kind)) &* 0x9E37_79B9_7F4A_7C15)
  }

  /// How a form at this place of its sentence is written.
  package static func writing(of form: UnsafeBufferPointer<UInt8>, isFirst: Bool) -> Writing {
    let scalars = Scalars(bytes: form)
    guard !form.isEmpty, scalars.isUppercase(at: 0) else { return .small }
    var index = scalars.scalar(at: 0).length
    var hasSmall = false
    var hasCapital = false
    while index < form.count {
      if scalars.isLowercase(at: index) { hasSmall = true } else if scalars.isUppercase(at: index) { hasCapital = true }
      index += scalars.scalar(at: index).length
    }
    if hasCapital, !hasSmall { return .allCapitals }
    return isFirst ? .firstCapital : .innerCapital
  }
}
