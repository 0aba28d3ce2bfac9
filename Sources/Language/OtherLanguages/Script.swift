/// Languages that their script gives away.
enum Script {
  struct Counts {
    private var latin = 0
    private var others: [String: Int] = [:]

    mutating func count(_ scalar: Unicode.Scalar) {
      if scalar.value < 0x370 {
        latin += 1
      } else if let language = Script.language(of: scalar.value) {
        others[language, default: 0] += 1
      }
    }

    /// The language of most letters, if they are not Latin ones.
    var language: String? {
      let total = latin + others.values.reduce(0, +)
      // Kana make a text Japanese even where most signs are Chinese.
      if let kana = others["Japanese"], (kana + others["Chinese", default: 0]) * 2 > total, kana * 20 > total {
        return "Japanese"
      }
      guard let best = others.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.value * 2 > total else {
        return nil
      }
      return best.key
    }
  }

  private static func language(of value: UInt32) -> String? {
    switch value {
    case 0x370...0x3FF, 0x1F00...0x1FFF: "Greek"
    case 0x400...0x52F: "Russian or another language in Cyrillic script"
    case 0x530...0x58F: "Armenian"
    case 0x590...0x5FF: "Hebrew"
    case 0x600...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFE: "Arabic or another language in Arabic script"
    case 0x900...0x97F: "Hindi or another language in Devanagari script"
    case 0x980...0x9FF: "Bengali"
    case 0xB80...0xBFF: "Tamil"
    case 0xE00...0xE7F: "Thai"
    case 0x10A0...0x10FF: "Georgian"
    case 0x3040...0x30FF: "Japanese"
    case 0x3400...0x4DBF, 0x4E00...0x9FFF: "Chinese"
    case 0xAC00...0xD7AF, 0x1100...0x11FF: "Korean"
    default: nil
    }
  }
}
