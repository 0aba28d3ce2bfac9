import Testing

@testable import Language

/// The quantities of a text, each drawn as its words and its value.
private func quantities(_ text: String) -> [String] {
  Analyser().analysis(of: text).quantities.map { quantity in
    "\(quantity.text) = \(drawn(quantity.value))"
  }
}

private func drawn(_ value: Quantity.Value) -> String {
  switch value {
  case .number(let number): "\(number)"
  case .ordinal(let number): "no. \(number)"
  case .percentage(let number): "\(number) %"
  case .money(let amount, let currency): "\(amount) \(currency)"
  case .measure(let number, let unit): "\(number) \(unit)"
  case .duration(let number, let unit): "\(number) \(unit)"
  case .date(let date): drawn(date)
  case .period(let from, let to): "\(drawn(from)) to \(drawn(to))"
  case .decade(let year): "from \(year), ten years"
  case .century(let number): "century \(number)"
  case .time(let hour, let minute): "\(hour) h \(minute)"
  }
}

private func drawn(_ date: CalendarDate) -> String {
  [date.year, date.month, date.day].map { $0.map(String.init) ?? "?" }.joined(separator: "/")
}

struct QuantityTests {
  @Test(arguments: [
    ("It fell on 14 July 1789.", ["14 July 1789 = 1789/7/14"]),
    ("It fell on July 14, 1789, in Paris.", ["July 14, 1789 = 1789/7/14"]),
    ("The war lasted from 1914 to 1918.", ["from 1914 to 1918 = 1914/?/? to 1918/?/?"]),
    ("He ruled Rome (27 BC–14 AD).", ["27 BC–14 AD = -27/?/? to 14/?/?"]),
    ("The First World War (1914–18) began late.", ["1914–18 = 1914/?/? to 1918/?/?"]),
    ("Caesar died in 44 BC.", ["44 BC = -44/?/?"]),
    ("It was built in May 1931.", ["May 1931 = 1931/5/?"]),
    ("It may rain.", []),
    ("In the 1980s the town grew.", ["1980s = from 1980, ten years"]),
    ("It began in the nineteenth century.", ["nineteenth century = century 19"]),
    ("The train left at 7:30 p.m. on Monday.", ["7:30 p.m. = 19 h 30"]),
  ])
  func `dates are found with their value`(text: String, expected: [String]) {
    #expect(quantities(text) == expected)
  }

  @Test(arguments: [
    ("About 1,234.5 of them came.", ["1,234.5 = 1234.5"]),
    ("It has three hundred and five rooms.", ["three hundred and five = 305.0"]),
    ("There were twenty-one ships.", ["twenty-one = 21.0"]),
    ("It cost $2.5 million.", ["$2.5 million = 2500000.0 USD"]),
    ("They paid 40 euros.", ["40 euros = 40.0 EUR"]),
    ("Some 12.5% of it is lost.", ["12.5% = 12.5 %"]),
    ("About 70 per cent is water.", ["70 per cent = 70.0 %"]),
    ("The river is 6,650 kilometres long.", ["6,650 kilometres = 6650.0 km"]),
    ("It covers 30 square miles.", ["30 square miles = 30.0 mi²"]),
    ("Light travels 299,792 kilometers per second.", ["299,792 kilometers per second = 299792.0 km/s"]),
    ("It boils at 100 degrees Celsius.", ["100 degrees Celsius = 100.0 °C"]),
    ("It lasted thirty years.", ["thirty years = 30.0 year"]),
    ("A 16-meter wall stood there.", ["16-meter = 16.0 m"]),
  ])
  func `numbers are found with their value and unit`(text: String, expected: [String]) {
    #expect(quantities(text) == expected)
  }
}
