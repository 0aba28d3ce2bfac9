/// What a date is made of.
enum Months {
  static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  static let lower = Set(names.map { $0.lowercased() })

  static let weekdays: Set<String> = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

  static func isMonth(_ form: String) -> Bool { names.contains(form) }
}
