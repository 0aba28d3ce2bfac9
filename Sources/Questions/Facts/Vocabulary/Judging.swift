/// Words that show whose voice speaks: the author's opinion, or somebody the text names.
enum Judging {
  /// Demands; the author's unless the sentence says whose they are.
  static let demands: Set<String> = ["should", "must", "ought", "shall", "let"]

  /// Demands of two words.
  static let longDemands: [[String]] = [
    "need to", "needs to", "have to", "has to", "had better", "it is time", "it is necessary", "it is important",
    "it is essential",
    "it is vital", "it is clear", "it is obvious", "there is no doubt", "it is crucial", "it is possible",
    "it is imperative",
  ].map { $0.split(separator: " ").map(String.init) }

  /// Praise and blame.
  static let values: Set<String> = Set(
    """
    absurd admirable amazing appalling astonishing atrocious awful bad beautiful best-loved breathtaking brilliant brutal
    cruel dangerous deplorable detrimental disastrous disgraceful dreadful evil excellent extraordinary fabulous fantastic foolish
    glorious grave great greatly harmful heroic hideous hopeless horrible horrific ideal impressive incredible inhuman
    inspiring magnificent marvellous marvelous miserable miraculous noble outrageous pathetic perfect pitiful pointless
    priceless remarkable ridiculous scandalous senseless shameful shameless silly spectacular splendid stunning stupid
    sublime superb terrible terrific tragic unbelievable unfair unforgettable unfortunate unfortunately unjust
    unprecedented useless vicious wicked wise wonderful worse worst worthless sadly thankfully luckily simply
    undoubtedly unquestionably surely truly utterly absolutely needless hopefully undeniably
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Words that take some of a claim back.
  static let hedges: Set<String> = [
    "perhaps", "maybe", "seems", "seem", "seemed", "appears", "appear", "appeared", "probably", "possibly", "likely",
    "presumably",
    "apparently", "supposedly", "allegedly", "might", "could", "may", "arguably", "would",
  ]

  /// Verbs that give a claim to somebody, as a subject before them or “to” after them.
  static let reporting: Set<String> = Set(
    """
    adds added advises advised advocates advocated alleges alleged announces announced argues argued asserts asserted believes
    believed claims claimed complained concludes concluded contends contended declares declared demands demanded denies denied
    describes described emphasizes emphasized emphasises emphasised estimates estimated explains explained holds held hopes
    hoped insists insisted maintains maintained mentions mentioned names notes noted observed opposes opposed
    points pointed predicted predicts promises promised proposes proposed puts quotes quoted recommends recommended
    rejects rejected remarks remarked reports reported requires required says said states stated stressed stresses
    suggests suggested thinks thought told urges urged warns warned writes wrote calls called argued made makes
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Who may be the subject of such a verb without a name: “the report says”.
  static let speakers: Set<String> = [
    "report", "reports", "essay", "article", "author", "authors", "text", "committee", "members", "participants",
    "court",
    "government", "officials", "critics", "scientists", "researchers", "historians", "psychologists", "economists",
    "study",
    "studies", "law", "constitution", "charter", "treaty", "president", "minister", "ministers", "experts", "party",
    "staff",
    "council", "commission", "speaker", "address", "speech", "declaration", "resolution", "survey", "statement",
    "spokesman",
    "spokesperson", "spokeswoman", "philosophers", "biologists", "physicists", "doctors", "engineers", "lawyers",
    "supporters",
    "opponents", "standard", "specification", "document", "policy", "rules", "guidelines", "manifesto",
  ]
}
