/// Countries, cities and continents: classes of places, and wrong answers where a document has too few of its own.
///
/// Facts only, in the English names that encyclopaedias use. Source: the country pages of The World Factbook (public domain).
/// States of less than about 100,000 people are left out: nobody would take them for the answer.
enum PlaceList {
  /// What a listed place is.
  enum Kind: String, Hashable, Sendable { case country, city, continent, state }

  /// A listed place with the part of the world in which it is like others.
  struct Listed: Hashable, Sendable {
    var kind: Kind
    var region: String
  }

  /// - Parameter name: as it is written, without “the”.
  static func listed(_ name: String) -> Listed? { byName[name.lowercased()] }

  /// The names of one kind and region, in the order of the list; of cities only the capitals, which everybody knows.
  static func names(like listed: Listed) -> [String] { byGroup[listed] ?? [] }

  /// Whether a name is one of those that are offered themselves: beside “America” or “Prussia” today's countries look odd.
  static func isOffered(_ name: String) -> Bool { listed(name).map { names(like: $0).contains(name) } ?? false }

  /// Whether two names are of one country: “USA”, “United States”.
  static func isSame(_ one: String, _ other: String) -> Bool {
    guard let first = meant[one.lowercased()], let second = meant[other.lowercased()] else { return false }
    return first == second
  }

  /// Whether “the” stands before the name in a sentence.
  static func takesArticle(_ name: String) -> Bool { withArticle.contains(name) }

  private static let withArticle: Set<String> = [
    "United States", "United Kingdom", "Netherlands", "Philippines", "Czech Republic", "Dominican Republic",
    "United Arab Emirates", "Bahamas", "Gambia", "Democratic Republic of the Congo", "Republic of the Congo",
    "Central African Republic", "Soviet Union",
  ]

  private static let meant: [String: String] = [
    "us": "united states", "u.s.": "united states", "usa": "united states", "united states": "united states",
    "united states of america": "united states", "america": "united states", "uk": "united kingdom",
    "u.k.": "united kingdom", "britain": "united kingdom", "great britain": "united kingdom",
    "england": "united kingdom", "united kingdom": "united kingdom", "holland": "netherlands",
    "netherlands": "netherlands", "ussr": "soviet union", "soviet union": "soviet union", "russia": "soviet union",
  ]

  private static let byName: [String: Listed] = {
    var table: [String: Listed] = [:]
    for (listed, names) in groups + known {
      for name in names where table[name.lowercased()] == nil { table[name.lowercased()] = listed }
    }
    return table
  }()

  private static let byGroup: [Listed: [String]] = Dictionary(groups, uniquingKeysWith: { first, _ in first })

  private static let groups: [(Listed, [String])] = {
    var groups = [
      (
        Listed(kind: .continent, region: ""),
        ["Africa", "Asia", "Australia", "Europe", "North America", "South America"]
      )
    ]
    for (region, text) in PlaceListData.countries {
      let pairs = PlaceListData.names(in: text).map { $0.split(separator: "=").map(String.init) }
      groups.append((Listed(kind: .country, region: region), pairs.compactMap(\.first)))
      // “Singapore” and “Mexico City” would stand beside their countries' names.
      let capitals = pairs.compactMap { $0.count == 2 && !$0[1].contains($0[0]) ? $0[1] : nil }
      groups.append((Listed(kind: .city, region: region), capitals))
    }
    groups.append((Listed(kind: .state, region: "United States"), PlaceListData.names(in: PlaceListData.states)))
    return groups
  }()

  /// What is known for what it is and never offered of our own accord.
  private static let known: [(Listed, [String])] =
    [(Listed(kind: .continent, region: ""), ["Antarctica"])]
    + PlaceListData.cities.map { (Listed(kind: .city, region: $0.region), PlaceListData.names(in: $0.text)) }
    + PlaceListData.otherCountries.map { (Listed(kind: .country, region: $0.region), PlaceListData.names(in: $0.text)) }
}
