/// A syntactic word of a sentence, with its place in the text and in the tree.
///
/// `don't` is two words, `do` and `n't`, that share one token; every other word is a token of its own.
public struct Word: Hashable, Sendable {
  /// The word as it stands in the text.
  public var form: String
  /// UTF-8 offsets in the analysed text.
  public var range: Range<Int>
  /// Whether the word goes on with the token of the word before it: the `n't` of `don't`, the `'s` of `cat's`.
  public var continuesToken: Bool
  public var wordClass: WordClass
  /// The Penn Treebank tag (XPOS), finer than the class: `VBD`, `NNS`.
  public var tag: String
  /// The dictionary form.
  public var lemma: String
  public var features: Features
  /// The index in its sentence of the word that this one depends on; nil at the root of the tree.
  public var head: Int?
  public var relation: Relation
  /// How sure the analyser is of `head`: its probability's lead over the next best, in 0...1.
  public var confidence: Double

  public init(
    form: String, range: Range<Int>, continuesToken: Bool = false, wordClass: WordClass, tag: String, lemma: String,
    features: Features = .none, head: Int? = nil, relation: Relation = .unknown, confidence: Double = 0
  ) {
    self.form = form
    self.range = range
    self.continuesToken = continuesToken
    self.wordClass = wordClass
    self.tag = tag
    self.lemma = lemma
    self.features = features
    self.head = head
    self.relation = relation
    self.confidence = confidence
  }
}
