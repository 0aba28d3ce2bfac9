/// eˣ to about 1e-6 relative, in plain arithmetic that the compiler turns into vectors; x is held in −87...87.
@inline(__always)
func fastExp(_ value: Float) -> Float {
  let x = value < -87 ? -87 : value > 87 ? 87 : value
  // Adding 1.5 · 2²³ leaves the nearest whole number in the low bits.
  let magic: Float = 12_582_912
  let shifted = x * 1.442_695_04 + magic
  let whole = shifted - magic
  let r = (x - whole * 0.693_359_375) + whole * 2.121_944_4e-4
  var p: Float = 1.987_569_1e-4
  p = p * r + 1.398_199_9e-3
  p = p * r + 8.333_452e-3
  p = p * r + 4.166_579_6e-2
  p = p * r + 1.666_666_5e-1
  p = p * r + 5.000_000_1e-1
  let y = p * r * r + r + 1
  let exponent = (shifted.bitPattern &- magic.bitPattern) << 23
  return Float(bitPattern: y.bitPattern &+ exponent)
}

@inline(__always)
func sigmoid(_ x: Float) -> Float { 1 / (1 + fastExp(-x)) }

@inline(__always)
func hyperbolicTangent(_ x: Float) -> Float { 2 / (1 + fastExp(-2 * x)) - 1 }

/// Turns scores into probabilities in place and gives the logarithm of the sum of their exponentials.
///
/// - Returns: log Σ exp(score), from which a caller gets any score's log probability.
func softmax(_ scores: UnsafeMutablePointer<Float>, count: Int) -> Float {
  var highest = -Float.infinity
  for i in 0..<count where scores[i] > highest { highest = scores[i] }
  var sum: Float = 0
  for i in 0..<count { scores[i] = fastExp(scores[i] - highest) }
  for i in 0..<count { sum += scores[i] }
  let inverse = 1 / sum
  for i in 0..<count { scores[i] *= inverse }
  return highest + logarithm(sum)
}

/// The scalar product of two vectors of `count` numbers, a multiple of 16 or not; summed in sixteen lanes.
func dot(_ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, _ count: Int) -> Float {
  var lanes = SIMD16<Float>.zero
  var i = 0
  while i + 16 <= count {
    let left = UnsafeRawPointer(a + i).loadUnaligned(as: SIMD16<Float>.self)
    lanes += left * UnsafeRawPointer(b + i).loadUnaligned(as: SIMD16<Float>.self)
    i += 16
  }
  var sum = lanes.sum()
  while i < count {
    sum += a[i] * b[i]
    i += 1
  }
  return sum
}

/// `target += factor · vector`
func addScaled(
  _ vector: UnsafePointer<Float>, _ factor: Float, to target: UnsafeMutablePointer<Float>, _ count: Int
) {
  for i in 0..<count { target[i] += factor * vector[i] }
}
