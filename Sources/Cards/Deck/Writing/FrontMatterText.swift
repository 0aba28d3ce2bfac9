/// The front matter of a new deck, as it is written.
struct FrontMatterText {
  var name: String?
  var document: String?
  var tags: [String]

  /// Empty where there is nothing to say.
  var text: String {
    var lines: [String] = []
    if let name = FrontMatterText.value(name) { lines.append("name: \(name)") }
    if let document = FrontMatterText.value(document) { lines.append("document: \(document)") }
    let tags = tags.compactMap { FrontMatterText.value($0, inList: true) }
    if !tags.isEmpty { lines.append("tags: [\(tags.joined(separator: ", "))]") }
    return lines.isEmpty ? "" : (["---"] + lines + ["---", ""]).joined(separator: "\n")
  }

  /// The value on one line, in quotation marks where it could be read as something else, here or by a YAML reader.
  static func value(_ text: String?, inList: Bool = false) -> String? {
    guard let text = text?.normalForm, let first = text.first, let last = text.last else { return nil }
    let isPlain =
      !"\"'[]{}&*!|>%@`#-?:,".contains(first) && last != ":" && !text.contains(": ") && !text.contains(" #")
      && !(inList && text.contains { ",[]\"'".contains($0) })
    if isPlain { return text }
    let protected = text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
    return "\"\(protected)\""
  }
}
