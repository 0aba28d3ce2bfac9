/// Something of the file that is in no block, and why.
public struct LeftOut: Hashable, Sendable {
  public enum Reason: String, CaseIterable, Hashable, Sendable {
    case repeatedTitle, repeatedHeading, runningHead, pageNumber, tableOfContents, navigation, copyright, changeDate
    case linkList, references, caption, footnote, image, rule, table, markup, frontMatter, nothingBelow, duplicate
    case noWords, dateline, byline, speakerLabel, licence
  }

  public var reason: Reason
  /// What stood there, cleaned like a block's text.
  public var text: String
  /// From 1.
  public var lines: ClosedRange<Int>

  public init(reason: Reason, text: String, lines: ClosedRange<Int>) {
    self.reason = reason
    self.text = text
    self.lines = lines
  }
}
