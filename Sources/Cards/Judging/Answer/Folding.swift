import Foundation

extension String {
  /// In small letters, without accents and ligatures, in the plain form of each character: “École” is “ecole”, “H₂O” is “h2o”.
  ///
  /// A raised number keeps a mark before it, because 10² is not 102.
  var folded: String {
    plainForm(keepsAccents: false)
  }

  /// The same with its accents: “école”, “h2o”.
  var accented: String {
    plainForm(keepsAccents: true)
  }

  private func plainForm(keepsAccents: Bool) -> String {
    let small = lowercased()
    if small.utf8.allSatisfy({ $0 < 0x80 }) { return small }
    var plain = ""
    for scalar in small.unicodeScalars {
      if !keepsAccents, let spelling = String.spellings[scalar] {
        plain += spelling
      } else {
        if scalar.isRaised, plain.unicodeScalars.last?.isRaised != true { plain += "^" }
        plain.unicodeScalars.append(scalar)
      }
    }
    let scalars = plain.decomposedStringWithCompatibilityMapping.unicodeScalars.filter { keepsAccents || !$0.isAccent }
    return String(String.UnicodeScalarView(scalars)).precomposedStringWithCanonicalMapping
  }

  /// Letters that Unicode takes for letters of their own, in the way they are typed without them.
  private static let spellings: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h",
  ]
}

extension Unicode.Scalar {
  /// Whether it is a mark that people leave out when they type: accents, and the vowel points of Hebrew and Arabic. Marks of Indian and
  /// Thai vowels and of Japanese voicing make another letter and are none.
  fileprivate var isAccent: Bool {
    switch value {
    case 0x300...0x36f, 0x1dc0...0x1dff, 0x591...0x5c7, 0x610...0x61a, 0x64b...0x65f: true
    default: false
    }
  }

  /// Whether it is a raised digit or sign.
  fileprivate var isRaised: Bool {
    switch value {
    case 0xb2, 0xb3, 0xb9, 0x2070, 0x2074...0x207b: true
    default: false
    }
  }
}

extension Character {
  /// The dash or quotation mark in its plain form; other characters as they are.
  var plain: Character {
    if let ascii = asciiValue { return ascii == UInt8(ascii: "`") ? "'" : self }
    return switch self {
    case "‐", "‑", "‒", "–", "—", "―", "−", "﹣", "－": "-"
    case "’", "‘", "ʼ", "′", "＇", "´": "'"
    case "“", "”", "„", "«", "»", "″": "\""
    case "∼", "～": "~"
    case "：": ":"
    case "，": ","
    case "％": "%"
    case "⁄", "∕": "/"
    default: self
    }
  }

  /// Whether the character stands for nothing that is typed: white space, control and direction marks.
  var isBlank: Bool {
    if let ascii = asciiValue { return ascii <= 0x20 || ascii == 0x7f }
    switch unicodeScalars.first?.properties.generalCategory {
    case nil, .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format: return true
    default: return false
    }
  }

  /// Whether it can be part of a word: a letter, a digit, an accent.
  var isWordCharacter: Bool {
    if let ascii = asciiValue { return ascii.isASCIILetter || ascii.isASCIIDigit }
    switch unicodeScalars.first?.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      return true
    default:
      return false
    }
  }

  var isDecimalDigit: Bool {
    if let ascii = asciiValue { return ascii.isASCIIDigit }
    return unicodeScalars.first?.properties.generalCategory == .decimalNumber
  }

  /// Whether it is a sign with a meaning of its own, like `=` or an emoji, rather than punctuation.
  var isMeaningfulSign: Bool {
    if let ascii = asciiValue { return "$+<=>^|~%&".utf8.contains(ascii) }
    switch unicodeScalars.first?.properties.generalCategory {
    case .mathSymbol, .currencySymbol, .otherSymbol: return true
    default: return self == "§" || self == "‰"
    }
  }
}
