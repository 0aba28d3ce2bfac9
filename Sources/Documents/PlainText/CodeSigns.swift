/// Tells lines of a program, a command or a formula from lines of prose.
enum CodeSigns {
  /// Most of the lines are no prose.
  static func areCode(_ lines: ArraySlice<TextLine>) -> Bool {
    lines.count { isCode($0.content) } * 2 > lines.count
  }

  /// - Parameter content: one line without white space at its ends.
  static func isCode(_ content: some BidirectionalCollection<UInt8>) -> Bool {
    guard let last = content.last, let first = content.first else { return false }
    if "$%#".utf8.contains(first), content.dropFirst().first == 32 { return true }
    let text = String(decoding: content.prefix(200), as: UTF8.self)
    if ["//", "/*", "#include", "<?", "</"].contains(where: text.hasPrefix) { return true }
    let signs = content.count { "{}[]<>=_;|&#$\\^~@".utf8.contains($0) }
    if "{};".utf8.contains(last), signs >= 2 { return true }
    return signs * 12 >= content.count
  }
}
