/// The few hundred words of English that layout has to know. Everything finer is left to the analyser.
enum FunctionWords {
  /// No sentence, heading or item ends with these.
  static let neverLast: Set<String> = [
    "a", "an", "the", "and", "or", "nor", "because", "although", "whereas", "unless", "than", "whose", "which",
    "your", "their", "our", "my", "its", "every", "such", "very", "e.g", "i.e", "et", "vs", "including", "namely",
  ]

  /// A long stretch that ends with these was broken; a heading may end so ("What Dreams Are Made Of").
  static let seldomLast: Set<String> = [
    "of", "to", "for", "with", "from", "into", "onto", "upon", "between", "among", "during", "without", "within",
    "by", "as", "at", "in", "on", "under", "over", "through", "against", "towards", "toward", "across", "about",
    "around", "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "will", "would",
    "shall", "should", "may", "might", "must", "can", "could", "not", "that", "if", "when", "while", "where", "who",
    "but", "so", "his", "her", "this", "these", "those", "some", "any", "no", "more", "most", "less", "also", "both",
    "either", "neither",
  ]

  /// Words that a title may leave without a capital.
  static let smallInTitles: Set<String> = [
    "a", "an", "the", "and", "or", "nor", "but", "of", "to", "for", "with", "from", "into", "by", "as", "at", "in",
    "on", "over", "between", "versus", "vs", "via", "per", "de", "la", "von", "van", "und", "than", "its", "is",
    "this", "that", "your", "our",
  ]

  /// Forms that are finite verbs nearly wherever they stand.
  static let finiteVerbs: Set<String> = [
    "is", "are", "was", "were", "am", "has", "have", "had", "does", "did", "can", "could", "will", "would", "shall",
    "should", "might", "must", "isn't", "aren't", "wasn't", "weren't", "don't", "doesn't", "didn't", "can't",
    "won't", "it's", "that's", "there's", "i'm", "we're", "they're", "you're", "i've", "we've", "they've", "let's",
    "became", "becomes", "began", "begins", "said", "says", "made", "makes", "took", "takes", "gave", "gives",
    "went", "goes", "came", "comes", "knew", "knows", "saw", "seen", "see", "shows", "means", "meant", "contains",
    "consists", "includes", "include", "requires", "allows", "remains", "seems", "appears", "led", "leads", "wrote",
    "writes", "thank", "click", "please",
  ]

  /// Words that begin a relative clause.
  static let relatives: Set<String> = ["who", "whom", "whose", "which", "that", "where", "when"]

  static let questionOpeners: Set<String> = [
    "what", "who", "whom", "whose", "which", "when", "where", "why", "how", "is", "are", "was", "were", "do", "does",
    "did", "can", "could", "will", "would", "should", "must", "may", "has", "have", "had", "won't", "isn't",
    "aren't", "don't", "doesn't",
  ]

  /// A full stop after these ends no sentence.
  static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "st", "sen", "rep", "gen", "gov", "capt", "col", "lt", "sgt", "rev", "hon",
    "jr", "no", "vol", "fig", "figs", "eq", "sec", "ch", "pp", "ed", "eds", "approx", "ca", "cf", "vs", "etc", "e.g",
    "i.e", "u.s", "u.k", "u.n", "a.m", "p.m", "b.c", "a.d", "al", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
    "sep", "sept", "oct", "nov", "dec",
  ]
}
