/// What numbers count, and what they only label.
enum Units {
  static let currencies: Set<String> = [
    "dollars", "dollar", "euros", "euro", "pounds", "yuan", "yen", "rubles", "roubles", "francs", "marks", "rupees",
    "cents", "crowns", "pesos",
  ]

  static let measures: Set<String> = [
    "km", "kilometres", "kilometers", "kilometre", "kilometer", "metres", "meters", "metre", "meter", "m", "cm", "mm",
    "centimetres",
    "centimeters", "millimetres", "millimeters", "miles", "mile", "feet", "foot", "inches", "inch", "yards", "acres",
    "hectares", "ha", "kg",
    "kilograms", "grams", "g", "mg", "milligrams", "tonnes", "tons", "ounces", "litres", "liters", "ml", "gallons",
    "barrels", "degrees",
    "hours", "hour", "minutes", "minute", "seconds", "days", "day", "weeks", "week", "months", "month", "years", "year",
    "decades",
    "centuries", "volts", "watts", "kilowatts", "megawatts", "hertz", "bytes", "kb", "mb", "gb", "kilobytes",
    "megabytes", "gigabytes", "bits",
    "mph", "knots", "°c", "°f", "°", "kelvin", "joules", "calories", "newtons", "millivolts", "mv", "percent",
  ]

  /// Stretches of time.
  static let spans: Set<String> = [
    "seconds", "minutes", "hours", "hour", "days", "day", "weeks", "week", "months", "month", "years", "year",
    "decades", "decade",
  ]

  /// Plurals that do not end in s.
  static let plurals: Set<String> = [
    "people", "men", "women", "children", "feet", "teeth", "species", "mice", "sheep", "fish", "troops", "police",
    "bacteria", "data", "criteria", "phenomena", "syllables", "cattle",
  ]

  /// Words after which a number is a name.
  static let labels: Set<String> = [
    "figure", "fig", "fig.", "table", "chapter", "section", "page", "pages", "p.", "pp.", "version", "volume", "vol.",
    "no", "no.", "number",
    "step", "part", "appendix", "item", "line", "article", "rule", "level", "type", "phase", "grade", "class", "room",
    "route", "highway",
    "equation", "eq.", "box", "note", "footnote", "sp", "rfc", "iso", "release", "channel", "amendment", "title",
    "clause", "act", "scene",
  ]

  /// People counted in passing: “and four colleagues”.
  static let companions: Set<String> = [
    "colleagues", "others", "friends", "collaborators", "coauthors", "co-authors", "siblings",
  ]

  /// Nouns that a text counts only to order itself: “three ways”, “two examples”.
  static let orderings: Set<String> = [
    "ways", "way", "examples", "points", "things", "reasons", "questions", "aspects", "steps", "times", "parts",
    "names", "words",
    "cases", "kinds", "types", "sorts", "others", "ones", "items", "sides", "habits", "difficulties", "approaches",
    "factors", "issues",
    "problems", "groups", "sections", "chapters", "categories", "forms", "features", "methods", "options", "ideas",
    "views", "halves",
  ]
}
