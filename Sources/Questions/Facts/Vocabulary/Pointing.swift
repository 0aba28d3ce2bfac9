/// Words that point to something outside their sentence.
enum Pointing {
  /// What may not open a sentence that stands alone.
  static let openers: Set<String> = [
    "it", "they", "he", "she", "this", "that", "these", "those", "such", "his", "her", "hers", "their", "theirs", "its",
    "him",
    "them", "here", "another", "others", "other", "both", "neither", "either", "one", "ones", "itself", "himself",
    "herself",
    "themselves", "same", "former", "latter", "above", "below", "there", "so", "then", "each", "some",
  ]

  static let demonstratives: Set<String> = ["this", "these", "those", "that"]

  /// Personal pronouns of the third person and what they need before them in the sentence.
  static let singularPerson: Set<String> = ["he", "him", "his", "himself", "she", "her", "hers", "herself"]
  static let singularThing: Set<String> = ["it", "its", "itself"]
  static let plural: Set<String> = ["they", "them", "their", "theirs", "themselves"]

  static let firstPerson: Set<String> = [
    "i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves", "let's",
  ]
  static let firstOrSecondPerson: Set<String> = firstPerson.union(["you", "your", "yours", "yourself", "yourselves"])

  /// With these an author speaks for readers, a country or everybody: “we spend a third of our lives asleep”.
  static let authors: Set<String> = ["we", "us", "our", "ours", "ourselves"]

  /// Times that are true only from where the writer stands.
  static let deicticTimes: [[String]] = [
    "today", "tonight", "now", "nowadays", "currently", "presently", "yesterday", "tomorrow", "recently", "lately",
    "so far",
    "to date", "at present", "at the moment", "at the same time", "at this time", "at that time", "by then",
    "since then", "until then",
    "in recent years", "in recent decades", "in recent months", "in recent times", "last year", "last month",
    "last week",
    "last night", "this year", "this month", "this week", "next year", "next month", "next week", "these days", "ago",
    "the past century", "the past decade", "the past year", "the past two", "the past three", "the past few",
    "the past several", "the past months", "last summer", "last winter", "last spring", "last fall", "last autumn",
    "last decade", "last century",
    "thus far",
    "up to now", "until now", "as yet", "in the same year", "that year", "the same year", "the following year",
    "the next year",
    "the next day", "the following day", "the previous year", "the year before", "years later", "months later",
    "days later",
    "weeks later", "a year later", "earlier this", "later this", "soon after", "shortly after", "soon afterwards",
    "afterwards",
    "in the meantime", "on the other hand", "that same", "earlier that", "later that", "the day before",
    "the day after",
  ].map { $0.split(separator: " ").map(String.init) }

  /// References to the text around.
  static let textual: [[String]] = [
    "the following", "as follows", "the above", "mentioned above", "described above", "discussed above",
    "described below",
    "discussed below", "see above", "see below", "above mentioned", "aforementioned", "as mentioned", "as noted",
    "as we",
    "as discussed", "as described", "as shown", "as seen", "see figure", "see table", "the latter", "the former",
    "the same",
    "the other", "the others", "the rest", "the remaining", "in this way", "in that way", "in this case",
    "in that case",
    "in such", "as such", "of these", "of those", "of them", "of this", "can be found in", "in more detail",
    "in detail in", "is described in", "are described in", "for more information", "in the event of",
  ].map { $0.split(separator: " ").map(String.init) }

  /// Nouns that, with a bare “the” before them, point to something named earlier: “the treaty”, “the company”.
  static let nouns: Set<String> = Set(
    """
    act action agency agreement aim album allies amount animals animal answer approach area argument army assembly attack attempt
    author authorities authority award band bank battle bill board book boy brothers building bureau business campaign capital
    case cause castle center centre change changes chapter character child children choice church cities city claim club coalition
    coast college colonies colonists colony commission committee company compound concept conclusion conditions condition
    conference conflict congregation consequence constitution contest corporation council countries country couple
    court creature crew crime crisis crops data date day deal debate decade decision decline decree defeat definition delegates
    department device difference disaster discovery discussion disease disorder dispute document dynasty earthquake effect effects
    election emperor empire enemy engine epidemic episode era event events evidence example examples expedition experiment
    experiments explanation explosion facility factory family farm father feature festival fight figure figures film findings
    finding fire firm fleet flight force forces formula fort founder game general girl goal government governor group groups
    growth half hero hospital house idea illness image increase incident industry information inhabitants initiative
    institute institution invasion island islands issue item items job journey judge king kingdom lake land language law laws
    lawsuit leader leaders leadership league length letter line list location loss man map market match materials material matter
    mayor measure measures medication meeting member members men merger method methods mill minister mission mixture model
    monastery money month mother motion mountain mountains movement movie museum name nation nations network newspaper number
    numbers object objects offer office officer officers official officials operation opposition order organisation
    organization origin outbreak outcome owner page pair palace paper papers parents park parliament part participants
    parties party pattern patient patients pause period person phase phenomenon philosopher place plan plans plane plant plants
    play player players point points police policies policy population port position practice president prince princess
    principle prison problem problems procedure process product production program programme project projects
    property proposal proposals protests province publication purpose queen question questions race railway range
    rate ratio reaction reason reasons rebels rebellion record reform reforms regime region regions regulations relation
    relationship relic request research researcher researchers resolution response result results revolt revolution
    ride rise risk river road robot role route rule ruler rulers rules sample scale school scientist scientists season
    sentence series service services settlement settlers ship ships shortage show siege site situation size slaves
    soldiers solution song sound source specimen stage star state statement states statue status step steps storm story
    strategy street strike structure student students studies study subject subjects substance success survey survivors
    symptoms system systems table target task tax team teams technique technology temple tension term terms test tests
    theory thing things threat time title tool topic total tower town towns trade tradition train transition trees trend trial
    tribe tribes troops trip type union unit university uprising usage use user users value vehicle version vessel
    victim victims victory village virus visit vote voyage wall war wars way week wife winner winners woman women word words
    work workers works writer writers year years zone
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Adjectives that compare with something said before: “the resulting treaty”, “earlier efforts”.
  static let adjectives: Set<String> = [
    "resulting", "remaining", "ensuing", "aforesaid", "subsequent", "previous", "preceding", "earlier",
    "above-mentioned", "said",
    "affected", "original", "later", "corresponding", "respective", "tested",
  ]

  /// What everybody knows with “the” alone.
  static let known: Set<String> = [
    "world", "earth", "sun", "moon", "sky", "sea", "ocean", "universe", "brain", "body", "heart", "skin", "blood",
    "eye", "eyes", "ear",
    "mind", "internet", "web", "public", "future", "past", "present", "poor", "rich", "dead", "environment", "climate",
    "weather",
    "left", "right", "north", "south", "east", "west", "middle", "top", "bottom", "end", "beginning", "first", "second",
    "third", "last",
    "human", "best", "most", "more", "same", "one", "two", "three", "many", "few", "other", "only", "very", "new",
    "old", "great", "large", "big",
    "state", "police", "press", "media", "bible", "air", "ground", "water", "night", "morning", "evening", "spring",
    "summer", "winter",
    "fall", "time", "use", "number", "part", "rest", "whole", "majority", "importance", "need", "right", "country's",
    "kind", "early", "late",
    "people", "family", "home", "street", "market", "law", "economy", "united", "south", "white", "black", "american",
    "british", "french",
    "german", "chinese", "red", "green", "high", "low", "long", "short", "good", "bad", "general", "common", "national",
    "international", "human",
  ]

  /// Nouns with which a text speaks of itself: “the essay” is known to whoever studies the essay's deck.
  static let ownText: Set<String> = [
    "essay", "text", "article", "author", "speech", "paper", "manifesto", "minutes", "address",
  ]

  /// What an ordinal points out of a list that stands elsewhere: “the second approach”.
  static let listed: Set<String> = [
    "approach", "aspect", "cause", "example", "factor", "foundation", "group", "habit", "idea", "kind", "lesson",
    "method", "option",
    "part", "point", "principle", "problem", "question", "reason", "rule", "section", "stage", "step", "thing", "type",
    "way",
    "one", "category", "case", "issue", "phase", "condition", "component", "element", "feature", "difference",
    "difficulty",
  ]

  static let ordinals: Set<String> = [
    "first", "second", "third", "fourth", "fifth", "sixth", "last", "next", "final", "other", "two", "three",
  ]
}
