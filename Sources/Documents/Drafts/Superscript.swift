/// Raised digits: without them "2⁴⁸ bytes" would be read as 248 bytes.
enum Superscript {
  private static let raised: [UInt8: String] = [
    UInt8(ascii: "0"): "⁰", UInt8(ascii: "1"): "¹", UInt8(ascii: "2"): "²", UInt8(ascii: "3"): "³",
    UInt8(ascii: "4"): "⁴", UInt8(ascii: "5"): "⁵", UInt8(ascii: "6"): "⁶", UInt8(ascii: "7"): "⁷",
    UInt8(ascii: "8"): "⁸", UInt8(ascii: "9"): "⁹", UInt8(ascii: "+"): "⁺", UInt8(ascii: "-"): "⁻",
  ]

  static let digits = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]

  /// The text in raised characters where all of it can be raised; letters ("19th") stay as they are.
  static func raising(_ text: [UInt8]) -> [UInt8] {
    // A minus sign is often written as U+2212.
    let plain = Array(String(decoding: text, as: UTF8.self).replacing("−", with: "-").utf8)
    let characters = plain.map { raised[$0] }
    return characters.contains(nil) ? text : characters.flatMap { Array(($0 ?? "").utf8) }
  }
}
