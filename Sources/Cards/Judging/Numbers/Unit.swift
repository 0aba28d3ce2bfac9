/// What a number counts or measures, where the words for it are known: “%”, “per cent” and “percent” are one unit.
struct Unit: Hashable, Sendable {
  /// The English name, in the singular.
  var name: String

  static let percent = Unit(name: "percent")
  static let year = Unit(name: "year")

  /// - Parameter word: folded.
  init?(_ word: String) {
    guard let name = Unit.names[word] else { return nil }
    self.name = name
  }

  private init(name: String) {
    self.name = name
  }

  /// “kilometre/hour”.
  func per(_ other: Unit) -> Unit {
    Unit(name: name + "/" + other.name)
  }

  /// Whether the letter alone is too common to be a unit unless it stands directly behind the digits or before the end of the answer.
  static func isAmbiguous(_ word: String) -> Bool {
    word.count == 1 && word.allSatisfy(\.isLetter)
  }

  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for line in table {
      let words = line.split(separator: " ").map(String.init)
      for word in words { names[word] = words[0] }
    }
    return names
  }()

  /// A unit a line: its name first, then everything else that it is written as.
  private static let table = [
    "percent % pct percentage", "permille ‰",
    "dollar dollars $ usd", "euro euros € eur", "pound pounds £ gbp sterling lb lbs", "yen ¥ jpy", "yuan rmb cny",
    "rupee rupees ₹ inr",
    "ruble rubles rouble roubles ₽ rub", "franc francs chf", "cent cents ¢",
    "second seconds sec secs s", "millisecond milliseconds ms msec", "minute minutes min mins", "hour hours hr hrs h",
    "day days",
    "week weeks", "month months", "year years yr yrs", "decade decades", "century centuries", "millennium millennia",
    "metre metres meter meters m", "kilometre kilometres kilometer kilometers km",
    "centimetre centimetres centimeter centimeters cm",
    "millimetre millimetres millimeter millimeters mm",
    "micrometre micrometres micrometer micrometers µm μm micron microns",
    "nanometre nanometres nanometer nanometers nm", "mile miles mi", "foot feet ft", "inch inches", "yard yards yd",
    "hectare hectares ha", "acre acres",
    "gram grams gramme grammes g", "kilogram kilograms kg kilo kilos", "milligram milligrams mg",
    "tonne tonnes ton tons t",
    "ounce ounces oz", "litre litres liter liters l", "millilitre millilitres milliliter milliliters ml",
    "degree degrees °", "celsius centigrade °c", "fahrenheit °f", "kelvin kelvins",
    "hertz hz", "kilohertz khz", "megahertz mhz", "gigahertz ghz", "watt watts", "kilowatt kilowatts kw",
    "megawatt megawatts mw",
    "volt volts", "joule joules", "calorie calories cal", "kilocalorie kilocalories kcal", "byte bytes",
    "kilobyte kilobytes kb",
    "megabyte megabytes mb", "gigabyte gigabytes gb", "terabyte terabytes tb", "bit bits",
    "mile/hour mph", "kilometre/hour kph kmh", "light-year light-years lightyear lightyears",
  ]
}
