import Language

/// The names of a document: how they are written in full and in short, and what they are said to be.
struct KnownNames: Sendable {
  /// By a person's last name, in small letters: the ways it is written, with counts.
  private var persons: [String: [String: Int]] = [:]
  private var sexes: [String: Traits.Sex] = [:]
  /// By key: the nouns that say what it is: “philosopher”, “city”.
  private(set) var sorts: [String: Set<String>] = [:]
  /// By key: names in the title that are no people's.
  private var things: [String: String] = [:]
  private var counts: [String: Int] = [:]
  /// The words of the document's title, in small letters.
  private let title: Set<String>

  init(title: String?) { self.title = Set(Stem.words(of: title ?? "")) }

  /// The key of a name: a person's last name, or the whole name without “the”.
  static func key(of words: [String], isPerson: Bool) -> String {
    guard isPerson, let last = words.last(where: { !["jr.", "sr.", "ii", "iii", "iv", "jr", "sr"].contains($0) }) else {
      return (words.first == "the" ? words.dropFirst() : words[...]).joined(separator: " ")
    }
    return "person " + last
  }

  mutating func note(_ key: String, text: String, sex: Traits.Sex?) {
    counts[key, default: 0] += 1
    persons[key, default: [:]][text, default: 0] += 1
    if let sex, sexes[key] == nil { sexes[key] = sex }
  }

  /// - Parameter text: the name, “the” before it included where it stands there.
  mutating func note(thing key: String, text: String) {
    counts[key, default: 0] += 1
    if isHero(key), things[key] == nil || text.hasPrefix("the ") { things[key] = text }
  }

  /// The things that the title names and of which the document says that they are such a one: key and text.
  func heroes(thatAre noun: String) -> [(key: String, text: String)] {
    things.keys.sorted().filter { sorts[$0]?.contains(noun) == true }.compactMap { key in
      things[key].map { (key, $0.hasPrefix("The ") ? "the " + $0.dropFirst(4) : $0) }
    }
  }

  mutating func note(_ key: String, isA noun: String) { sorts[key, default: []].insert(noun) }

  func sex(of key: String) -> Traits.Sex? { sexes[key] }

  /// Whether the document's title names it.
  func isHero(_ key: String) -> Bool {
    let words = key.hasPrefix("person ") ? [String(key.dropFirst(7))] : key.split(separator: " ").map(String.init)
    return !words.isEmpty && words.allSatisfy { title.contains($0) }
  }

  /// The person of whom the title speaks, with the key first in alphabetical order of those named most.
  var hero: String? {
    counts.filter { $0.key.hasPrefix("person ") && isHero($0.key) }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// The name as the document usually has it for its hero, else the whole one.
  func written(_ key: String) -> String? {
    guard let forms = persons[key] else { return nil }
    func words(_ text: String) -> Int { text.split(separator: " ").count }
    let short = forms.keys.filter { words($0) == 1 }.min()
    if isHero(key), let short { return short }
    let usual = forms.filter { words($0.key) <= 4 }.max {
      (words($0.key), $0.value, $1.key) < (words($1.key), $1.value, $0.key)
    }
    return usual?.key
  }
}
