/// Words that tie a sentence to the one before it and can be left out without hurting the grammar.
enum Connectives {
  /// Openers that a comma follows, longest first; what they open stands without them.
  static let openersBeforeComma: [[String]] = [
    "on the other hand", "on the one hand", "at the same time", "for this reason", "in other words", "in popular terms",
    "as a result", "as a consequence", "in the same way", "by the same token", "in the meantime", "that is to say",
    "in addition", "for example", "for instance", "in fact", "of course", "in contrast", "by contrast", "in turn",
    "in particular", "in short", "in sum", "in summary", "in conclusion", "in general", "in essence", "in reality",
    "that is",
    "after all", "all in all", "above all", "as such", "even so", "to be sure", "more importantly", "most importantly",
    "last but not least", "as already mentioned", "as mentioned above", "as noted above", "generally speaking",
    "in this way", "in practice", "indeed", "however", "therefore", "thus", "moreover",
    "furthermore",
    "additionally", "consequently", "hence", "similarly", "likewise", "meanwhile", "specifically", "finally", "firstly",
    "secondly",
    "thirdly", "lastly", "first", "second", "third", "then", "also", "besides", "nevertheless", "nonetheless",
    "instead",
    "accordingly", "importantly", "notably", "interestingly", "surprisingly", "unfortunately", "fortunately", "clearly",
    "obviously", "naturally", "still", "yet", "again", "conversely", "alternatively", "subsequently", "ultimately",
    "eventually",
    "basically", "essentially", "overall", "next", "now", "well", "sadly", "ironically", "curiously", "admittedly",
    "otherwise",
  ].map { $0.split(separator: " ").map(String.init) }

  /// Openers that stand without a comma too: “But the king refused”, “Thus the wall fell”.
  static let bareOpeners: Set<String> = ["but", "and", "so", "yet", "thus", "therefore", "hence", "or"]

  /// Adverbs that point to what was said before and can be taken out from between a subject and its verb.
  static let inner: Set<String> = [
    "also", "therefore", "however", "thus", "moreover", "furthermore", "consequently", "likewise", "clearly",
  ]

  /// Words that lean on an earlier sentence wherever they stand, if they cannot be taken out.
  static let leaning: Set<String> = [
    "also", "too", "however", "therefore", "thus", "hence", "moreover", "furthermore", "consequently", "likewise",
    "similarly",
    "nevertheless", "nonetheless", "instead", "otherwise", "meanwhile", "thereby", "thereafter", "thereof", "therein",
    "accordingly", "besides", "conversely", "again", "then",
  ]
}
