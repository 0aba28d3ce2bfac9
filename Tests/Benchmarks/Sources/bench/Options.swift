import Scheduling

/// What stands on the command line after the room.
struct Options {
  var path: String?
  var isJSON = false
  var kind = ModelKind.fsrs6
  var threadCount = 1
  var runCount = 3
  var cardCount = 100_000

  init(_ arguments: ArraySlice<String>) throws {
    var rest = arguments
    while let argument = rest.popFirst() {
      switch argument {
      case "--json": isJSON = true
      case "--model":
        guard let kind = rest.popFirst().flatMap(ModelKind.init) else { throw BenchmarkProblem(sentence: usage) }
        self.kind = kind
      case "--threads": threadCount = try Self.number(rest.popFirst())
      case "--runs": runCount = try Self.number(rest.popFirst())
      case "--cards": cardCount = try Self.number(rest.popFirst())
      default:
        guard path == nil, !argument.hasPrefix("-") else { throw BenchmarkProblem(sentence: usage) }
        path = argument
      }
    }
  }

  private static func number(_ text: String?) throws -> Int {
    guard let number = text.flatMap({ Int($0) }), number > 0 else { throw BenchmarkProblem(sentence: usage) }
    return number
  }
}

/// Why a measurement cannot be made.
struct BenchmarkProblem: Error {
  var sentence: String
}
