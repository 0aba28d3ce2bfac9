import Language

/// What kinds of thing nouns and first names are, by the analyser's word lists.
struct NounClasses: Sendable {
  private let words: WordTables

  init(_ analyser: Analyser) { words = analyser.model.network.words }

  /// What a noun may stand for.
  ///
  /// - Parameter lemma: in small letters.
  func traits(ofNoun lemma: String, isPlural: Bool) -> Traits {
    let classes = words.classes(of: lemma)
    var traits = Traits(isPlural: isPlural)
    traits.isPerson = classes.contains(.person) || Persons.nouns.contains(lemma)
    traits.isGroup = classes.contains(.group)
    traits.isPlace = classes.contains(.place)
    if classes.contains(.man) != classes.contains(.woman) { traits.sex = classes.contains(.man) ? .man : .woman }
    return traits
  }

  /// Whether somebody is a man or a woman, by a title or noun before the name or by the first name; nil where neither tells.
  ///
  /// - Parameter words: the name's words and the one before it, in small letters.
  func sex(ofName words: some Sequence<String>) -> Traits.Sex? {
    for word in words {
      let classes = self.words.classes(of: word)
      if classes.contains(.man) != classes.contains(.woman) { return classes.contains(.man) ? .man : .woman }
      if classes.contains(.manName) != classes.contains(.womanName) {
        return classes.contains(.manName) ? .man : .woman
      }
    }
    return nil
  }
}
