/// Other dates for an answer: the document's own of the same form first, then made ones of the months round it.
struct DateRivals {
  /// The latest year that the document names.
  let latest: Int

  func dates(around date: WrittenDate, own: [WrittenDate], most: Int, chance: inout ChoiceChance) -> [WrittenDate] {
    var found: [WrittenDate] = []
    let near = own.filter { $0.form == date.form && abs($0.year - date.year) <= 5 }
      .sorted { (abs($0.order - date.order), $0.order) < (abs($1.order - date.order), $1.order) }
    for other in near where found.count < most && ([date] + found).allSatisfy({ $0.order != other.order }) {
      found.append(other)
    }
    let below = chance.next(below: most + 1)
    for step in 0..<12 where found.count < most {
      let isBelow = step < most ? step < below : step % 2 == 0
      let months = 2 + step + chance.next(below: 3)
      let other = date.moved(months: isBelow ? -months : months, days: 3 + chance.next(below: 22))
      guard other.year <= latest, ([date] + found).allSatisfy({ ($0.year, $0.month) != (other.year, other.month) })
      else { continue }
      found.append(other)
    }
    return found.sorted { $0.order < $1.order }
  }
}
