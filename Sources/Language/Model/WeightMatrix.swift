#if arch(x86_64)
  import _Builtin_intrinsics.intel.sse2
#endif

/// Weights as whole numbers: each stands for itself divided by 2^`shift`.
struct WeightMatrix: @unchecked Sendable {
  // Sendable though it holds pointers: the model's bytes are never written (see ModelBytes).
  /// `[outputs × inputs]`, row-major.
  let weights: UnsafePointer<Int16>
  /// `[outputs]`, in units of the products; nil where there is none.
  let bias: UnsafePointer<Int32>?
  let outputs: Int
  /// A multiple of 8.
  let inputs: Int
  let shift: Int

  /// - Parameter name: the part of the file; its bias is the part `name.bias`, its measures `name.shape`: outputs, inputs, shift.
  init(_ file: ModelFile, _ name: String, hasBias: Bool = true) throws(ModelProblem) {
    let shape = try file.numbers(name + ".shape", as: UInt32.self)
    let data = try file.numbers(name, as: Int16.self)
    guard shape.count == 3, shape[1] % 8 == 0, Int(shape[0]) * Int(shape[1]) == data.count, let base = data.baseAddress
    else {
      throw ModelProblem(kind: .cutShort(section: name))
    }
    (outputs, inputs, shift) = (Int(shape[0]), Int(shape[1]), Int(shape[2]))
    weights = base
    if hasBias {
      let numbers = try file.numbers(name + ".bias", as: Int32.self)
      guard numbers.count == outputs, let base = numbers.baseAddress else {
        throw ModelProblem(kind: .cutShort(section: name + ".bias"))
      }
      bias = base
    } else {
      bias = nil
    }
  }

  /// Numbers that lie in memory for the time of a call, seen as a matrix.
  init(view: UnsafePointer<Int16>, outputs: Int, inputs: Int) {
    (weights, bias, shift) = (view, nil, 0)
    (self.outputs, self.inputs) = (outputs, inputs)
  }

  /// The products of one vector with rows of the matrix, bias added; exact, and so the same everywhere.
  ///
  /// - Parameters:
  ///   - vector: `[inputs]`
  ///   - rows: which outputs; their number is best a multiple of 4.
  ///   - result: room for one number a row.
  @inline(__always)
  func multiply(_ vector: UnsafePointer<Int16>, rows: Range<Int>, into result: UnsafeMutablePointer<Int32>) {
    var row = rows.lowerBound
    while row + 4 <= rows.upperBound {
      let sums = fourProducts(vector, weights + row * inputs, inputs)
      UnsafeMutableRawPointer(result + (row - rows.lowerBound)).storeBytes(of: sums, as: SIMD4<Int32>.self)
      row += 4
    }
    while row < rows.upperBound {
      result[row - rows.lowerBound] = product(vector, weights + row * inputs, inputs)
      row += 1
    }
    if let bias {
      for row in rows { result[row - rows.lowerBound] &+= bias[row] }
    }
  }

  @inline(__always)
  func multiply(_ vector: UnsafePointer<Int16>, into result: UnsafeMutablePointer<Int32>) {
    multiply(vector, rows: 0..<outputs, into: result)
  }
}

/// The scalar product of two vectors of whole numbers; wraps, `count` a multiple of 8.
@inline(__always)
func product(_ a: UnsafePointer<Int16>, _ b: UnsafePointer<Int16>, _ count: Int) -> Int32 {
  #if arch(x86_64)
    var sum = SIMD4<Int32>.zero
    var k = 0
    while k < count {
      sum &+= pairProducts(load(a + k), load(b + k))
      k += 8
    }
    return sum.wrappedSum()
  #else
    var sum: Int32 = 0
    for k in 0..<count { sum &+= Int32(a[k]) &* Int32(b[k]) }
    return sum
  #endif
}

/// The scalar products of a vector with four rows that follow each other.
@inline(__always)
private func fourProducts(_ vector: UnsafePointer<Int16>, _ rows: UnsafePointer<Int16>, _ count: Int) -> SIMD4<Int32> {
  #if arch(x86_64)
    var a = SIMD4<Int32>.zero
    var b = a
    var c = a
    var d = a
    var k = 0
    while k < count {
      let v = load(vector + k)
      let row = rows + k
      a &+= pairProducts(v, load(row))
      b &+= pairProducts(v, load(row + count))
      c &+= pairProducts(v, load(row + 2 * count))
      d &+= pairProducts(v, load(row + 3 * count))
      k += 8
    }
    let low = SIMD4<Int32>(lowHalf: a.evenHalf &+ a.oddHalf, highHalf: b.evenHalf &+ b.oddHalf)
    let high = SIMD4<Int32>(lowHalf: c.evenHalf &+ c.oddHalf, highHalf: d.evenHalf &+ d.oddHalf)
    return SIMD4<Int32>(lowHalf: low.evenHalf &+ low.oddHalf, highHalf: high.evenHalf &+ high.oddHalf)
  #else
    return SIMD4(
      product(vector, rows, count), product(vector, rows + count, count), product(vector, rows + 2 * count, count),
      product(vector, rows + 3 * count, count))
  #endif
}

#if arch(x86_64)
  // Left to itself the compiler multiplies four pairs where this instruction, which every such processor has, takes eight.
  @inline(__always)
  private func pairProducts(_ a: SIMD2<Int64>, _ b: SIMD2<Int64>) -> SIMD4<Int32> {
    unsafeBitCast(_mm_madd_epi16(a, b), to: SIMD4<Int32>.self)
  }

  @inline(__always)
  private func load(_ pointer: UnsafePointer<Int16>) -> SIMD2<Int64> {
    UnsafeRawPointer(pointer).loadUnaligned(as: SIMD2<Int64>.self)
  }
#endif
