import CLanguageModel

/// The whole-number arithmetic of the network, in the instructions of the processor at hand.
///
/// Sums wrap around and are exact, so that every processor's instructions give the same numbers.
package struct Arithmetic: @unchecked Sendable {
  // Sendable though it holds pointers: they are those of functions.
  private let functions: study_arithmetic

  /// What the cells of a layer have in common.
  typealias Gates = study_gates

  /// The fastest that this processor can run.
  package static let fastest = Arithmetic(functions: study_arithmetic_best().pointee)

  /// All that this processor can run, plain loops first.
  package static var all: [Arithmetic] {
    (0...).lazy.map { study_arithmetic_at($0) }.prefix { $0 != nil }.compactMap {
      $0.map { Arithmetic(functions: $0.pointee) }
    }
  }

  /// What the processor must have for it.
  package var name: String { String(cString: functions.name) }

  /// The products of vectors with rows of a matrix, its bias added.
  ///
  /// - Parameters:
  ///   - rows: which outputs; all where nil.
  ///   - vectors: `[count × inputs]`
  ///   - results: `[count × stride]`, of which the first numbers of each row are written.
  ///   - stride: how far apart results begin; the number of rows where nil.
  @inline(__always)
  func products(
    of matrix: WeightMatrix, rows: Range<Int>? = nil, vectors: UnsafePointer<Int16>, count: Int,
    into results: UnsafeMutablePointer<Int32>, stride: Int? = nil
  ) {
    let rows = rows ?? 0..<matrix.outputs
    functions.products(
      matrix.weights + rows.lowerBound * matrix.inputs, rows.count, matrix.inputs,
      matrix.bias.map { $0 + rows.lowerBound },
      vectors, count, matrix.inputs, results, stride ?? rows.count)
  }

  /// Divides by 2^bits, rounding.
  @inline(__always)
  func round(_ values: UnsafeMutablePointer<Int32>, count: Int, bits: Int) {
    functions.shift(values, count, Int32(bits))
  }

  /// Divides by 2^bits, rounding, and holds the results within 16 bits; `rectified` keeps only a tenth of what is negative.
  @inline(__always)
  func narrow(
    _ values: UnsafePointer<Int32>, count: Int, bits: Int, rectified: Bool = false,
    into results: UnsafeMutablePointer<Int16>
  ) {
    functions.narrow(values, count, Int32(bits), rectified ? 1 : 0, results)
  }

  /// One step of an LSTM's cells.
  ///
  /// - Parameters:
  ///   - sums: `[4 × hidden]`: what each gate gets from the input.
  ///   - products: `[4 × hidden]`: of the state before; nil in the first step.
  ///   - cells: `[hidden]`, changed.
  ///   - state: `[hidden]`, written.
  @inline(__always)
  func step(
    _ gates: Gates, sums: UnsafePointer<Int32>, products: UnsafePointer<Int32>?,
    cells: UnsafeMutablePointer<Int32>, state: UnsafeMutablePointer<Int16>
  ) {
    withUnsafePointer(to: gates) { functions.step($0, sums, products, cells, state) }
  }
}
