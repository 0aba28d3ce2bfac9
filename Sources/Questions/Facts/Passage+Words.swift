/// What single words are, as far as their form and class show it.
extension Passage {
  /// A number in digits or words.
  func isNumber(_ index: Int) -> Bool {
    words[index].form.utf8.first.map(Numerals.isDigit) == true || NumberWords.isNumberWord(lower[index])
  }

  /// A verb in the past tense and nothing else: “published”, “became”, no “been founded”.
  func isSurePast(_ index: Int) -> Bool {
    guard index > 0, words[index].form.first?.isLowercase == true, Verbs.base(ofPast: lower[index]) != nil,
      !FunctionWords.finiteAuxiliaries.contains(lower[index]), !Verbs.isUnchanging(lower[index])
    else { return false }
    if words[index].tag == "VBN" || words[index].tag == "NN" && Verbs.isNounToo(lower[index]) { return false }
    var before = index - 1
    while before > 0, lower[before].hasSuffix("ly") || lower[before] == "not" || lower[before] == "also" { before -= 1 }
    let word = lower[before]
    if FunctionWords.finiteAuxiliaries.contains(word) || ["be", "been", "being", "having", "to", ","].contains(word) {
      return false
    }
    if FunctionWords.determiners.contains(word) || FunctionWords.plainPrepositions.contains(word) { return false }
    // “the vaccines donated by China”: a participle after its noun.
    let isRegular = lower[index].hasSuffix("ed")
    return
      !(isRegular && index + 1 < lower.count
      && ["by", "in", "on", "at", "from", "with", "as", "to", "for", "into"].contains(lower[index + 1])
      && words[before].form.first?.isUppercase != true)
  }

  /// A verb in the third person present after what can be its subject.
  func isSurePresent(_ index: Int) -> Bool {
    guard index > 0, words[index].form.first?.isLowercase == true, Verbs.base(ofThirdPerson: lower[index]) != nil else {
      return false
    }
    let before = lower[index - 1]
    guard !FunctionWords.all.contains(before), !isMark(index - 1),
      !before.hasSuffix("s") || words[index - 1].form.first?.isUppercase == true
    else { return false }
    guard index + 1 < lower.count else { return false }
    let next = lower[index + 1]
    return FunctionWords.determiners.contains(next) || FunctionWords.prepositions.contains(next) || isNumber(index + 1)
      || ["it", "them", "him", "how", "why", "itself", "themselves"].contains(next)
      || words[index + 1].form.first?.isUppercase == true
  }

  /// A verb in the present after a plural that can be its subject: “pilots describe a current”.
  func isPluralPresent(_ index: Int) -> Bool {
    guard index > 0, index + 1 < lower.count, words[index].form.first?.isLowercase == true, Verbs.isBase(lower[index])
    else { return false }
    let before = lower[index - 1]
    let isPlural = before.hasSuffix("s") && !before.hasSuffix("ss") && before != "'s" || Units.plurals.contains(before)
    guard isPlural, !FunctionWords.all.contains(before) else { return false }
    let next = lower[index + 1]
    return ["the", "a", "an", "their", "its", "each", "every", "all", "no", "it", "them", "that", "how"].contains(next)
      || isNumber(index + 1)
  }

  /// Whether a word may be the finite verb of a sentence: enough to tell a sentence from a fragment, not to cut one.
  func mayBeFinite(_ index: Int) -> Bool {
    if FunctionWords.finiteAuxiliaries.contains(lower[index]) || isSurePast(index) || isSurePresent(index) {
      return true
    }
    if ["VBZ", "VBD", "VBP"].contains(words[index].tag) || Verbs.isBase(lower[index]) { return true }
    // “It sails”, “Visby exports”: a form in -s after a pronoun or a name.
    guard index > 0, lower[index].hasSuffix("s"), words[index].form.first?.isLowercase == true else { return false }
    return ["it", "he", "she", "who", "which", "that"].contains(lower[index - 1])
      || words[index - 1].form.first?.isUppercase == true && !FunctionWords.all.contains(lower[index - 1])
  }

  /// Anything that may be a verb here.
  func isVerbLike(_ index: Int) -> Bool {
    words[index].wordClass == .verb || words[index].wordClass == .auxiliary || isSurePast(index) || isSurePresent(index)
  }
}
