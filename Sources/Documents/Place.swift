/// Where something stands in a document, for a person who looks it up.
public struct Place: Hashable, Sendable {
  /// The file as the caller named it.
  public var file: String
  /// From 1, in files that have pages.
  public var page: Int?
  /// The nearest heading above.
  public var section: String?
  /// From 1.
  public var lines: ClosedRange<Int>

  public init(file: String, page: Int? = nil, section: String? = nil, lines: ClosedRange<Int>) {
    self.file = file
    self.page = page
    self.section = section
    self.lines = lines
  }
}

extension Place: CustomStringConvertible {
  /// "file:12" or "file:12–14", as editors and compilers write it.
  public var description: String {
    lines.count == 1 ? "\(file):\(lines.lowerBound)" : "\(file):\(lines.lowerBound)–\(lines.upperBound)"
  }
}
