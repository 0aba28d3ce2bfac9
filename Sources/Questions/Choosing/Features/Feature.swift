/// What the score of a card is computed from: one number each, in this order.
///
/// Each is a count, a share in 0...1, or 0 or 1, so that about one is a usual value of all of them. None depends on how
/// a rule works inside: a new rule needs no new feature. Removing one, or changing what it means, wants the weights
/// fitted again; a model knows features by name and takes those it has never seen as nothing.
enum Feature: Int, CaseIterable, Sendable {
  // What was known before anything was judged: the rule's prior and the reservations against the card, in log odds.
  case prior, reservations

  // The card's kind, and the clause its fact was read from.
  case isCloze, isList
  case inMainClause, inConjunct, inRelative, inParticipial, inReported, inSubordinate
  /// How unsure the tree is of the clause; and the share of the sentence's words it is unsure of.
  case clauseDoubt, sentenceDoubt

  // The answer.
  case answerWords, answerWordsOverFour, answerIsOneWord
  case answerIsDate, answerIsNumber, answerIsName, answerIsMarked, answerIsTerm, answerIsPhrase, answerIsItem
  case answerIsSuperlative
  case answerHasPerson, answerHasPlace, answerHasBody, answerHasDigit, answerHasCapital
  case answerOpensDefinite, answerOpensIndefinite, answerOpensWithPreposition, answerIsBareDefinite
  case answerHasComma, answerHasAnd, answerHasVerb, answerHasPronoun, answerHasVague
  /// How rare its rarest word and its last word are in English, from 0 to 1.
  case answerRarity, answerHeadRarity
  /// How rare its rarest stem is in the document, in bits over ten; the share of sentences with its commonest.
  case answerSpecificity, answerShare
  case answerInTitle, answerInHeading
  /// How many other sentences hold all of it, up to five.
  case answerRepeats

  // What the learner sees.
  case promptWords, promptWordsUnderEight, promptWordsOverSixteen
  case asksWho, asksWhat, asksWhich, asksWhen, asksWhere, asksWhy, asksHow, asksHowMany, asksWhatKind
  case promptOpensWithPreposition
  case promptNames, promptNumbers, promptContentWords, promptRareWords, promptPrepositions, promptCommas
  /// How rare its rarest stem is in the document, and all of them together, in bits over ten.
  case promptSpecificity, promptMass
  case promptTitleShare
  case promptPronouns, promptDemonstratives, promptHedges, promptNegations, promptVagueNouns, promptBareDefinites
  case promptIsFramed, promptEndsOpen
  /// Whether the sentence before is printed first, and how many words that is, in tens.
  case promptIsLed, leadWords
  case promptHasBe, promptHasModal, promptHasDo
  /// Neighbouring words that are no neighbours in the sentence: what the wording added or left out.
  case promptSeams, promptSeamShare
  case promptOddCapitals, promptMarks
  /// Other sentences that hold most of what is asked and not the answer, up to three; and how much the nearest holds.
  case rivals, rivalShare

  // The sentence it rests on.
  case sentenceWords, sentenceClauses, sentenceCommas, sentencePronouns, sentenceHedges, sentenceJudgements
  case sentenceQuotes, sentenceDemonstratives, sentenceFacts
  case opensParagraph, placeInParagraph, placeInDocument, isListItem, isEssay
  /// Pointers of the sentence for which something else is printed, how unsure that is, and how far back it stands.
  case replacements, replacementDoubt, replacementDistance

  // A gap.
  case gapContextUnderEight, gapContextOverEighteen, gapPlace, gapRareContext
  case gapCutsClause, gapCutsOpener, gapCutsTrailing

  /// The name in files of features and weights.
  var name: String { String(describing: self) }
}
