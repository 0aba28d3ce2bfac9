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
}
