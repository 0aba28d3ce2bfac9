/// What a card rests on where that is more or less than a sentence: a list with its introduction, a table row with its header.
struct Evidence: Hashable, Sendable {
  /// As it stands in the document, one space between its parts.
  var text: String
  /// The lines of the file, from 1.
  var lines: ClosedRange<Int>
}
