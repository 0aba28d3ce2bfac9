/// How ordinary a word is: what anybody would say is no news, and no gap to ask for.
enum CommonWords {
  /// 0 for words met all the time, 2 for the last of the 5,000 most frequent, 4 for words rarer than the first 12,000.
  static func rarity(of word: String) -> Int {
    rarities[word] ?? singular(of: word).flatMap { rarities[$0] } ?? rarest
  }

  static let rarest = 4

  private static let rarities: [String: Int] = {
    var table: [String: Int] = [:]
    let bands = [CommonWordData.commonest, CommonWordData.common, CommonWordData.frequent, CommonWordData.known]
    for (rarity, words) in bands.enumerated() {
      for word in words.split(whereSeparator: \.isWhitespace) { table[String(word)] = rarity }
    }
    return table
  }()

  /// The word without a plural ending, where it has one.
  private static func singular(of word: String) -> String? {
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    return word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : nil
  }
}
