/// The words that carry a sentence's grammar and none of its news.
enum FunctionWords {
  static let determiners: Set<String> = [
    "the", "a", "an", "this", "that", "these", "those", "each", "every", "some", "any", "no", "all", "both", "either",
    "neither",
    "another", "its", "his", "her", "their", "our", "my", "your", "whose", "such", "what", "which", "many", "much",
    "few",
    "several", "most", "more", "less", "fewer", "various", "certain", "numerous", "enough", "half",
  ]

  static let prepositions: Set<String> = [
    "of", "in", "on", "at", "by", "for", "from", "with", "into", "through", "during", "between", "among", "amongst",
    "under", "over",
    "against", "about", "within", "without", "along", "across", "behind", "beyond", "near", "upon", "toward", "towards",
    "via", "per",
    "despite", "except", "around", "above", "below", "since", "until", "till", "than", "after", "before", "beside",
    "besides",
    "beneath", "underneath", "throughout", "inside", "outside", "onto", "off", "out", "up", "down", "past", "like",
    "unlike", "as",
    "including", "concerning", "regarding", "versus", "alongside", "amid", "following", "to", "due", "because",
  ]

  /// Prepositions that nothing but a noun phrase follows.
  static let plainPrepositions: Set<String> = [
    "of", "in", "on", "at", "by", "for", "from", "with", "into", "through", "during", "between", "among", "under",
    "against",
    "within", "across", "beyond", "upon", "toward", "towards", "via", "throughout", "onto", "over", "about", "despite",
    "around",
  ]

  static let coordinators: Set<String> = ["and", "or", "but", "nor", "&", "yet"]

  static let subordinators: Set<String> = [
    "because", "although", "though", "while", "whereas", "if", "unless", "whether", "as", "when", "where", "whenever",
    "wherever", "since", "until", "after", "before", "once", "that", "so", "lest", "how", "why", "whilst", "than",
  ]

  static let relatives: Set<String> = ["who", "whom", "whose", "which", "that", "where", "when"]

  static let pronouns: Set<String> = [
    "i", "me", "you", "he", "him", "she", "her", "it", "we", "us", "they", "them", "myself", "himself", "herself",
    "itself",
    "ourselves", "yourself", "themselves", "this", "that", "these", "those", "who", "whom", "which", "what", "someone",
    "somebody", "something", "anyone", "anybody", "anything", "everyone", "everybody", "everything", "nobody",
    "nothing", "none",
    "one", "ones", "others", "there", "mine", "yours", "hers", "ours", "theirs",
  ]

  static let finiteAuxiliaries: Set<String> = [
    "is", "are", "was", "were", "am", "has", "have", "had", "do", "does", "did", "can", "could", "will", "would", "may",
    "might",
    "shall", "should", "must", "cannot", "'s", "'re", "'ve",
  ]
  static let copulas: Set<String> = ["is", "are", "was", "were"]
  static let modals: Set<String> = [
    "can", "could", "will", "would", "may", "might", "shall", "should", "must", "cannot",
  ]

  /// Adverbs that are no part of a term.
  static let adverbs: Set<String> = [
    "not", "n't", "only", "very", "often", "just", "even", "still", "again", "never", "always", "already", "soon",
    "later",
    "then", "now", "here", "there", "too", "also", "almost", "nearly", "about", "approximately", "roughly", "quite",
    "rather", "well",
    "once", "twice", "together", "apart", "away", "back", "forward", "sometimes", "usually", "thus", "however",
    "therefore", "so",
    "ever", "far", "yet", "perhaps", "maybe", "instead", "otherwise", "first", "further", "alone", "abroad", "home",
    "today", "ago",
    "herein", "therein", "thereof", "hereby", "somewhat", "instead", "elsewhere", "more", "most", "less", "least",
    "much", "easily", "longer", "down", "up", "out", "off", "around", "over",
  ]

  /// Every word above that can stand at the edge of a noun phrase but not in it.
  static let all: Set<String> =
    determiners.union(prepositions).union(coordinators).union(subordinators).union(relatives).union(pronouns)
    .union(finiteAuxiliaries).union(adverbs).union(["be", "been", "being", "to", "having", "doing"])
}
