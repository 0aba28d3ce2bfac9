/// English words that an answer can do without, and those it cannot.
enum WordClasses {
  static let articles: Set<String> = ["a", "an", "the"]

  /// Words of grammar. An answer without them, or with others, says the same.
  static let light: Set<String> = [
    "in", "on", "at", "by", "to", "from", "for", "of", "with", "as", "into", "onto", "upon", "via", "per", "through",
    "throughout",
    "during", "because", "due", "since", "so", "that", "which", "who", "whom", "this", "these", "those", "there",
    "here",
    "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "having", "do", "does", "did",
    "doing", "will",
    "would", "shall", "it", "its", "they", "their", "them", "he", "his", "him", "she", "her", "hers", "we", "our", "us",
    "you",
    "your", "i", "my", "me", "itself", "himself", "herself", "themselves", "and", "or", "then", "than", "also", "very",
    "really",
    "about", "around", "between", "among", "amongst", "both", "such", "etc", "e.g", "i.e", "eg", "ie", "when", "where",
    "while",
    "how", "what", "why", "whose", "if", "s",
  ]

  /// Words that turn an answer into its opposite.
  static let negations: Set<String> = [
    "not", "no", "never", "none", "neither", "nor", "without", "nobody", "nothing", "nowhere", "non",
  ]

  /// Words that are one in an answer, whatever they are written as; the first is the one that counts.
  static let synonyms: [String: String] = {
    var synonyms = [
      "&": "and", "b.c": "bce", "bc": "bce", "b.c.e": "bce", "a.d": "ce", "ad": "ce", "c.e": "ce", "versus": "vs",
      "mt": "mount",
      "st": "saint", "dr": "doctor", "mr": "mister", "prof": "professor", "jr": "junior", "sr": "senior",
      "dept": "department",
      "univ": "university", "govt": "government",
    ]
    for month in PartialDate.names where month != "may" && month != "march" {
      synonyms[String(month.prefix(3))] = month
    }
    synonyms["sept"] = "september"
    return synonyms
  }()

  /// “organise” as “organize”, “colour” as “color”: British spellings in the American way.
  static func plainSpelling(of word: String) -> String {
    guard word.count > 5 else { return word }
    for (british, american) in endings where word.hasSuffix(british) {
      return word.dropLast(british.count) + american
    }
    return word
  }

  private static let endings: [(String, String)] = [
    ("isation", "ization"), ("isations", "izations"), ("ising", "izing"), ("ised", "ized"), ("ises", "izes"),
    ("ise", "ize"),
    ("yse", "yze"), ("ysed", "yzed"), ("our", "or"), ("ours", "ors"), ("oured", "ored"), ("ouring", "oring"),
    ("ogue", "og"),
    ("entre", "enter"), ("entres", "enters"), ("litre", "liter"), ("metre", "meter"), ("metres", "meters"),
    ("defence", "defense"),
    ("ourable", "orable"),
  ]
}
