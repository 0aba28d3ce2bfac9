/// Where one written word holds two: `don't`, `she's`, `cannot`, `gonna`.
enum Clitics {
  private static let endings: Set<String> = ["s", "m", "d", "ll", "re", "ve", "em", "all", "am"]
  /// Whole words, with the length of their first part.
  private static let fused: [String: Int] = [
    "cannot": 3, "gonna": 3, "wanna": 3, "gotta": 3, "gimme": 3, "lemme": 3, "outta": 3, "dunno": 2, "dont": 2,
    "didnt": 3,
    "doesnt": 4, "couldnt": 5, "wouldnt": 5, "shouldnt": 6, "isnt": 2, "wasnt": 3, "arent": 3, "werent": 4, "havent": 4,
    "hasnt": 3, "hadnt": 3, "d'you": 2, "'twas": 2, "'tis": 2, "’twas": 4, "’tis": 4,
  ]
  private static let slashWords: Set<String> = ["w/o", "w/", "w/out", "s/he", "c/o", "n/a", "b/c", "l/c", "h/w", "i/o"]

  /// Where the last clitic of a word begins; nil if it has none.
  static func start(in bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let count = end - start
    guard count >= 3 else { return nil }
    if count >= 4, count <= 8, let length = fused[lowercased(bytes[start..<end])] { return start + length }
    // The apostrophe is one byte, or the three of a curly one.
    var index = end - 1
    while index > start, end - index <= 3, bytes[index] | 0x20 >= 97, bytes[index] | 0x20 <= 122 { index -= 1 }
    let letters = index + 1
    guard letters < end, let apostrophe = apostropheStart(bytes, endingAt: letters, lowest: start), apostrophe > start
    else {
      return nil
    }
    let ending = lowercased(bytes[letters..<end])
    if ending == "t", apostrophe - start >= 2, bytes[apostrophe - 1] | 0x20 == UInt8(ascii: "n") {
      return apostrophe - 1
    }
    guard endings.contains(ending) else { return nil }
    if ending == "all" || ending == "am" || ending == "em" {
      return lowercased(bytes[start..<apostrophe]) == "y" ? apostrophe : nil
    }
    return apostrophe
  }

  /// Where an apostrophe that ends at `end` begins.
  private static func apostropheStart(_ bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, lowest: Int) -> Int? {
    if end - 1 >= lowest, bytes[end - 1] == 0x27 || bytes[end - 1] == 0x60 { return end - 1 }
    if end - 3 >= lowest, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80,
      bytes[end - 1] == 0x99 || bytes[end - 1] == 0x98
    {
      return end - 3
    }
    return nil
  }

  /// Whether an apostrophe before these letters begins a word: `'em`, `'tis`, a lone `'s`.
  static func isApostropheWord(_ letters: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard letters.count <= 5 else { return false }
    return ["s", "em", "tis", "twas", "n", "til", "cause", "re", "ll", "ve", "m", "d", "bout", "round"].contains(
      lowercased(letters))
  }

  /// Words that are written with a slash.
  static func isSlashWord(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    word.count <= 5 && slashWords.contains(lowercased(word))
  }
}

/// A short run of ASCII in lower case; other bytes are kept.
func lowercased(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
  String(unsafeUninitializedCapacity: bytes.count) { buffer in
    var count = 0
    for byte in bytes {
      buffer[count] = byte >= 65 && byte <= 90 ? byte | 0x20 : byte
      count += 1
    }
    return count
  }
}

extension Abbreviations {
  private static let known = leading.union(other)
  static func isKnown(_ core: Slice<UnsafeBufferPointer<UInt8>>) -> Bool { known.contains(lowercased(core)) }
  static func isLeading(_ core: Slice<UnsafeBufferPointer<UInt8>>) -> Bool { leading.contains(lowercased(core)) }
  static func isAmbiguous(_ core: Slice<UnsafeBufferPointer<UInt8>>) -> Bool { ambiguous.contains(lowercased(core)) }
}

extension Affixes {
  static func contains(_ part: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    part.count <= 7 && prefixes.contains(lowercased(part))
  }
}

/// Letters after a number that are a word of their own: `5 kg`, `10 am`.
enum Units {
  private static let all: Set<String> = [
    "am", "pm", "a.m", "p.m", "a.m.", "p.m.", "kg", "g", "mg", "km", "m", "cm", "mm", "nm", "k", "mm", "bn", "mb", "gb",
    "kb", "tb", "mhz", "ghz",
    "hz", "kw", "mw", "gw", "kwh", "mwh", "w", "v", "ml", "l", "lb", "lbs", "oz", "ft", "in", "mi", "mph", "kmh", "km²",
    "m²", "ha",
    "min", "mins", "hr", "hrs", "h", "sec", "secs", "ms", "yr", "yrs", "bp", "kcal", "cal", "c", "f", "°c", "°f", "hh",
    "x", "°",
    "px", "pt", "gal", "hp", "mpg", "ppm", "bc", "ad", "bce", "ce", "cc", "yo", "years", "days", "hours", "million",
    "billion", "percent", "kbps", "mbps",
  ]

  static func contains(_ letters: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    letters.count <= 8 && all.contains(lowercased(letters))
  }
}

/// Faces made of punctuation.
enum Emoticons {
  private static let all: Set<String> = [
    ":)", ":-)", ":(", ":-(", ";)", ";-)", ":D", ":-D", ":P", ":-P", ":p", ":/", ":-/", ":'(", "=)", "=(", "<3", ":o",
    ":O", "xD",
    ":))", ":)))", ":((", "^_^", "-_-", ":]", ":|", ";D", ":S", "=D", ":-))", "(:",
  ]

  static func contains(_ run: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    run.count <= 5 && run.count >= 2 && all.contains(String(decoding: run, as: UTF8.self))
  }
}

/// Addresses and file names that stand without `http://`.
enum DomainEndings {
  private static let all: Set<String> = [
    "com", "org", "net", "edu", "gov", "uk", "de", "fr", "info", "co", "us", "au", "ca", "io", "html", "htm", "doc",
    "xls", "pdf",
    "txt", "exe", "jpg", "gif", "png", "zip", "csv", "xml", "php", "int", "mil", "eu", "nl", "ch", "jp", "cn", "ru",
    "tv", "ppt", "docx",
  ]

  /// Whether `run` is words joined by periods that end like the name of a host or file.
  static func isAddress(_ run: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let host = run.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard let dot = host.lastIndex(of: UInt8(ascii: ".")), dot > host.startIndex, host.endIndex - dot <= 5 else {
      return false
    }
    guard host.allSatisfy({ $0 | 0x20 >= 97 && $0 | 0x20 <= 122 || $0 >= 48 && $0 <= 57 || [45, 46, 95].contains($0) })
    else {
      return false
    }
    return all.contains(lowercased(host[(dot + 1)...]))
  }
}
