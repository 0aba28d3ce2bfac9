/// A table in the form of RFC 4180: a header, records of as many fields, CRLF after each.
struct CSVTable {
  var header: [String]
  var records: [[String]]

  var text: String {
    ([header] + records).map { $0.map(Self.field).joined(separator: ",") + "\r\n" }.joined()
  }

  /// In quotes where it holds a quote, a comma, or an end of line.
  private static func field(_ text: String) -> String {
    // By bytes: “\r\n” is one Character, and is neither “\r” nor “\n”.
    guard text.utf8.contains(where: { Array("\",\r\n".utf8).contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
