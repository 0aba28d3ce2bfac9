import Testing

@testable import Language

/// Whatever instructions a processor has, its whole numbers are those of plain loops.
struct ArithmeticTests {
  private let plain = Arithmetic.all[0]
  private let others = Arithmetic.all.dropFirst()

  /// Numbers of chance, the ends of their range among them.
  private struct Numbers {
    private var state: UInt64

    init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }

    mutating func short() -> Int16 { next() % 16 == 0 ? .min : Int16(truncatingIfNeeded: next()) }

    /// - Parameter bits: how many bits numbers have at most.
    mutating func long(bits: Int) -> Int32 { Int32(truncatingIfNeeded: next()) >> Int32(32 - bits) }
  }

  private func products(
    _ arithmetic: Arithmetic, _ weights: [Int16], width: Int, vectors: [Int16], count: Int, apart: Int
  ) -> [Int32] {
    let rows = weights.count / width
    var results = [Int32](repeating: 7, count: count * (rows + apart))
    weights.withUnsafeBufferPointer { weights in
      vectors.withUnsafeBufferPointer { vectors in
        results.withUnsafeMutableBufferPointer { results in
          guard let weights = weights.baseAddress, let vectors = vectors.baseAddress, let base = results.baseAddress
          else { return }
          let matrix = WeightMatrix(view: weights, outputs: rows, inputs: width)
          arithmetic.products(of: matrix, vectors: vectors, count: count, into: base, stride: rows + apart)
        }
      }
    }
    return results
  }

  @Test func `plain loops come first, and what is fastest is among all`() {
    #expect(plain.name == "plain")
    #expect(Arithmetic.all.last?.name == Arithmetic.fastest.name)
  }

  @Test func `a product is the sum of what is multiplied`() {
    for arithmetic in Arithmetic.all {
      let weights: [Int16] = [1, 2, 3, 4, 5, 6, 7, 8] + [0, 0, 0, 0, 0, 0, 0, -1]
      let vectors: [Int16] = [1, 1, 1, 1, 1, 1, 1, 1] + [.min, 0, 0, 0, 0, 0, 0, 10]
      let results = products(arithmetic, weights, width: 8, vectors: vectors, count: 2, apart: 1)
      #expect(results == [36, -1, 7, -32_688, -10, 7])
    }
  }

  @Test(arguments: [8, 16, 24, 48, 128])
  func `products are the same for all`(width: Int) {
    var numbers = Numbers(seed: width)
    for rows in [1, 3, 4, 7, 8, 13] {
      for count in [1, 2, 3, 5, 8] {
        let weights = (0..<(rows * width)).map { _ in numbers.short() }
        let vectors = (0..<(count * width)).map { _ in numbers.short() }
        let expected = products(plain, weights, width: width, vectors: vectors, count: count, apart: 2)
        for other in others {
          let results = products(other, weights, width: width, vectors: vectors, count: count, apart: 2)
          #expect(results == expected, "\(other.name), \(rows) rows, \(count) vectors")
        }
      }
    }
  }

  @Test(arguments: [0, 1, 6, 14])
  func `numbers are rounded and narrowed the same by all`(bits: Int) {
    var numbers = Numbers(seed: bits + 1)
    let values = (0..<77).map { _ in numbers.long(bits: 24) } + [.min, .max, 0, -1, 1]
    func rounded(_ arithmetic: Arithmetic) -> [Int32] {
      var values = values
      values.withUnsafeMutableBufferPointer {
        if let base = $0.baseAddress { arithmetic.round(base, count: $0.count, bits: bits) }
      }
      return values
    }
    func narrowed(_ arithmetic: Arithmetic, rectified: Bool) -> [Int16] {
      [Int16](unsafeUninitializedCapacity: values.count) { buffer, filled in
        values.withUnsafeBufferPointer {
          guard let values = $0.baseAddress, let base = buffer.baseAddress else { return }
          arithmetic.narrow(values, count: $0.count, bits: bits, rectified: rectified, into: base)
          filled = $0.count
        }
      }
    }
    #expect(rounded(plain) == values.map { FixedPoint.rounded($0, bits) })
    #expect(
      narrowed(plain, rectified: false)
        == values.map { Int16(max(-32768, min(32767, FixedPoint.rounded($0, bits)))) })
    for other in others {
      #expect(rounded(other) == rounded(plain))
      for isRectified in [false, true] {
        #expect(narrowed(other, rectified: isRectified) == narrowed(plain, rectified: isRectified))
      }
    }
  }

  @Test func `cells go on the same for all, and stay within their bounds`() {
    let hidden = 24
    var numbers = Numbers(seed: 3)
    let sigmoid = (0..<FixedPoint.curveCount).map { Int16($0 * 8) }
    let tangent = (0..<FixedPoint.curveCount).map { Int16($0 * 4 - 4096) }
    let inputs = (0..<40).map { step in
      (0..<(8 * hidden)).map { _ in numbers.long(bits: step == 0 ? 32 : step == 1 ? 31 : 17) }
    }
    func run(_ arithmetic: Arithmetic) -> (cells: [Int32], states: [Int16]) {
      var cells = [Int32](repeating: 0, count: hidden)
      var states: [Int16] = []
      for (step, input) in inputs.enumerated() {
        var state = [Int16](repeating: 0, count: hidden)
        sigmoid.withUnsafeBufferPointer { sigmoid in
          tangent.withUnsafeBufferPointer { tangent in
            input.withUnsafeBufferPointer { input in
              cells.withUnsafeMutableBufferPointer { cells in
                state.withUnsafeMutableBufferPointer { state in
                  guard let sigmoid = sigmoid.baseAddress, let tangent = tangent.baseAddress,
                    let input = input.baseAddress, let cells = cells.baseAddress, let state = state.baseAddress
                  else { return }
                  arithmetic.step(
                    Arithmetic.Gates(sigmoid: sigmoid, tangent: tangent, hidden: hidden, shift: 3), sums: input,
                    products: step == 0 ? nil : input + 4 * hidden, cells: cells, state: state)
                }
              }
            }
          }
        }
        states += state
      }
      return (cells, states)
    }
    let expected = run(plain)
    #expect(expected.cells.allSatisfy { (-65_535...65_535).contains($0) })
    #expect(Set(expected.states).count > 100)
    for other in others { #expect(run(other) == expected, "\(other.name)") }
  }
}
