/// A sentence of the training or test data: words, and what the data knows about them.
struct TreebankSentence: Sendable {
  struct Word: Sendable {
    var form: String
    var lemma = "_"
    var wordClass = "_"
    var tag = "_"
    var features = "_"
    /// 0 for the root, else from 1; nil where the data has no tree.
    var head: Int?
    var relation = "_"
    var spaceAfter = true
    var misc = "_"
  }

  /// A token that holds several words: `don't`.
  struct JoinedToken: Sendable {
    /// Indices of its words, from 0.
    var words: ClosedRange<Int>
    var form: String
    var spaceAfter: Bool
  }

  var words: [Word] = []
  var joined: [JoinedToken] = []
  /// Entity labels, one a word (`B-PER`, `O`); nil where the data has none.
  var entities: [String]?
  var beginsDocument = false
  var beginsParagraph = false
  var comments: [String] = []

  var hasTree: Bool { words.first?.head != nil }
}
