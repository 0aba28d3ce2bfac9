import Foundation

/// A training's state on the disk, from which it goes on.
enum Checkpoint {
  private static let magic: [UInt32] = [0x544C_434B, 1]

  /// Writes the state after `epoch` epochs; what was there is replaced only when all is written.
  static func write(_ optimiser: Optimiser, epoch: Int, path: String) throws {
    var data = Data()
    func append<Element>(_ items: [Element]) { items.withUnsafeBytes { data.append(contentsOf: $0) } }
    append(magic + [UInt32(epoch), UInt32(optimiser.stepCount), UInt32(optimiser.values.count)])
    for vector in [optimiser.values, optimiser.mean, optimiser.first, optimiser.second] { append(vector) }
    try data.write(to: URL(fileURLWithPath: path), options: .atomic)
  }

  /// Reads a state into `optimiser`.
  ///
  /// - Returns: the number of epochs done.
  static func read(into optimiser: Optimiser, path: String) throws -> Int {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    let header = data.prefix(20).withUnsafeBytes { Array($0.bindMemory(to: UInt32.self)) }
    let count = optimiser.values.count
    guard header.count == 5, Array(header[..<2]) == magic, Int(header[4]) == count, data.count == 20 + 16 * count else {
      throw DataProblem(
        path: path, line: nil, what: "this is no checkpoint of a network of \(count) numbers; remove it to begin anew")
    }
    func vector(_ index: Int) -> [Float] {
      data.dropFirst(20 + index * count * 4).prefix(count * 4).withUnsafeBytes { Array($0.bindMemory(to: Float.self)) }
    }
    optimiser.values = vector(0)
    optimiser.mean = vector(1)
    optimiser.first = vector(2)
    optimiser.second = vector(3)
    optimiser.stepCount = Int(header[3])
    return Int(header[2])
  }
}
