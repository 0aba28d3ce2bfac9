/// The units that numbers come with.
enum MeasureUnits {
  static let times: [String: Quantity.TimeUnit] = {
    var times: [String: Quantity.TimeUnit] = [:]
    for unit in Quantity.TimeUnit.allCases {
      times[unit.rawValue] = unit
      times[unit.rawValue + "s"] = unit
    }
    times["centuries"] = .century
    times["millennia"] = .millennium
    for (word, unit) in [
      ("min", Quantity.TimeUnit.minute), ("mins", .minute), ("hr", .hour), ("hrs", .hour), ("sec", .second),
      ("yrs", .year),
    ] {
      times[word] = unit
    }
    return times
  }()

  static let timeSymbols = ["second": "s", "minute": "min", "hour": "h", "day": "d", "year": "a"]

  /// Words and abbreviations, in small letters, and the symbol they mean.
  static let symbols: [String: String] = {
    var symbols: [String: String] = [:]
    for line in table {
      for word in line.words.split(separator: " ") { symbols[String(word)] = line.symbol }
    }
    return symbols
  }()

  private static let table: [(symbol: String, words: String)] = [
    ("km", "km kilometer kilometers kilometre kilometres"), ("m", "m meter meters metre metres"),
    ("cm", "cm centimeter centimeters centimetre centimetres"),
    ("mm", "mm millimeter millimeters millimetre millimetres"),
    ("nm", "nanometer nanometers nanometre nanometres"), ("mi", "mi mile miles"), ("ft", "ft foot feet"),
    ("in", "inch inches"),
    ("yd", "yard yards"), ("ly", "light-year light-years"), ("au", "au"), ("kg", "kg kilogram kilograms kilo kilos"),
    ("g", "g gram grams"), ("mg", "mg milligram milligrams"), ("t", "t ton tons tonne tonnes"),
    ("lb", "lb lbs pound-weight"),
    ("oz", "oz ounce ounces"), ("l", "l liter liters litre litres"),
    ("ml", "ml milliliter milliliters millilitre millilitres"),
    ("gal", "gal gallon gallons"), ("ha", "ha hectare hectares"), ("acre", "acre acres"), ("km²", "km² km2"),
    ("m²", "m² m2"),
    ("°C", "°c celsius"), ("°F", "°f fahrenheit"), ("K", "kelvin kelvins"), ("W", "watt watts"),
    ("kW", "kw kilowatt kilowatts"),
    ("MW", "mw megawatt megawatts"), ("GW", "gw gigawatt gigawatts"), ("kWh", "kwh"), ("Hz", "hz hertz"),
    ("kHz", "khz"),
    ("MHz", "mhz"), ("GHz", "ghz"), ("V", "volt volts"), ("J", "joule joules"), ("kJ", "kj"), ("kcal", "kcal calories"),
    ("km/h", "kmh km/h"), ("mi/h", "mph"), ("m/s", "m/s"), ("byte", "byte bytes"), ("kB", "kb"), ("MB", "mb"),
    ("GB", "gb"), ("TB", "tb"),
    ("Pa", "pascal pascals"), ("ha", "ha"), ("bar", "bar bars"), ("N", "newton newtons"),
  ]

  static let currencySigns = [
    "$": "USD", "us$": "USD", "a$": "AUD", "c$": "CAD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₩": "KRW",
    "₽": "RUB",
    "usd": "USD", "eur": "EUR", "gbp": "GBP",
  ]

  static let currencyNames = [
    "dollar": "USD", "dollars": "USD", "euro": "EUR", "euros": "EUR", "pounds": "GBP", "yen": "JPY", "rupees": "INR",
    "francs": "CHF",
    "usd": "USD", "eur": "EUR", "gbp": "GBP", "yuan": "CNY", "rubles": "RUB", "roubles": "RUB",
  ]

  static let shortScales = ["k": 1e3, "m": 1e6, "mm": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12]
}
