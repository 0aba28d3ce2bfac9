import Glibc
import Scheduling

/// A review log as `card_id,review_time_ms,rating,duration_ms,day,delta_t`, in the order of time.
struct ReviewLogFile {
  var reviews: [TrainingReview] = []

  init(reading path: String) throws {
    var lines = try Self.bytes(of: path).split(separator: UInt8(ascii: "\n"))[...]
    let header = lines.popFirst().map { String(decoding: $0, as: UTF8.self) } ?? ""
    let names = header.trimmingSuffix("\r").split(separator: ",").map(String.init)
    let columns = ["card_id", "review_time_ms", "rating", "delta_t"].map { names.firstIndex(of: $0) }
    guard let id = columns[0], let time = columns[1], let rating = columns[2], let delta = columns[3] else {
      throw BenchmarkProblem(sentence: "\(path):1: no columns card_id, review_time_ms, rating, delta_t\n")
    }
    var cards: [Int: (number: Int, lastTime: Int)] = [:]
    reviews.reserveCapacity(lines.count)
    for (index, line) in lines.enumerated() {
      let fields = Self.numbers(in: line)
      guard fields.count == names.count, let rating = Rating(rawValue: fields[rating]) else {
        throw BenchmarkProblem(sentence: "\(path):\(index + 2): not \(names.count) whole numbers with a rating 1...4\n")
      }
      let card = cards[fields[id]]
      let number = card?.number ?? cards.count
      reviews.append(
        TrainingReview(
          card: number, rating: rating, studyDays: fields[delta],
          exactDays: Double(fields[time] - (card?.lastTime ?? fields[time])) / 86_400_000))
      cards[fields[id]] = (number, fields[time])
    }
  }

  /// The whole numbers between the commas of a line; empty when something else stands there.
  private static func numbers(in line: ArraySlice<UInt8>) -> [Int] {
    var numbers: [Int] = []
    var (number, isNegative) = (0, false)
    for byte in line {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): number = number * 10 + Int(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: ","):
        numbers.append(isNegative ? -number : number)
        (number, isNegative) = (0, false)
      case UInt8(ascii: "\r"): break
      default: return []
      }
    }
    return numbers + [isNegative ? -number : number]
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    guard let file = fopen(path, "rb") else {
      throw BenchmarkProblem(sentence: "\(path): \(String(cString: strerror(errno)))\n")
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }
}

extension String {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
