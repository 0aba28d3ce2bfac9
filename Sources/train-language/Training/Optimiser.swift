import Dispatch

/// Adam with a running mean of the parameters, which is what is kept in the end.
///
/// A class: it owns the state that a training goes on from. Source: Kingma and Ba 2015; the mean after Polyak and Juditsky 1992.
final class Optimiser {
  var values: [Float]
  /// The running mean of `values`.
  var mean: [Float]
  var first: [Float]
  var second: [Float]
  var gradients: [Float]
  var stepCount = 0

  static let beta1: Float = 0.9
  static let beta2: Float = 0.95
  static let clip: Float = 5
  static let meanDecay: Float = 0.998
  private static let chunk = 1 << 16

  init(values: [Float]) {
    self.values = values
    mean = values
    first = [Float](repeating: 0, count: values.count)
    second = first
    gradients = first
  }

  /// Takes one step down `gradients`.
  func step(rate: Float) {
    stepCount += 1
    let count = values.count
    let chunks = (count + Self.chunk - 1) / Self.chunk
    let scale = clipScale(chunks: chunks)
    let correction1 = 1 - power(Self.beta1, stepCount)
    let correction2 = 1 - power(Self.beta2, stepCount)
    let decay = min(Self.meanDecay, Float(stepCount) / Float(stepCount + 10))
    values.withUnsafeMutableBufferPointer { values in
      mean.withUnsafeMutableBufferPointer { mean in
        first.withUnsafeMutableBufferPointer { first in
          second.withUnsafeMutableBufferPointer { second in
            gradients.withUnsafeBufferPointer { gradients in
              let v = Shared(values.baseAddress)
              let e = Shared(mean.baseAddress)
              let m = Shared(first.baseAddress)
              let s = Shared(second.baseAddress)
              let g = Shared(UnsafeMutablePointer(mutating: gradients.baseAddress))
              DispatchQueue.concurrentPerform(iterations: chunks) { chunk in
                guard let v = v.pointer, let e = e.pointer, let m = m.pointer, let s = s.pointer, let g = g.pointer
                else { return }
                for i in (chunk * Self.chunk)..<min(count, (chunk + 1) * Self.chunk) {
                  let gradient = g[i] * scale
                  m[i] = Self.beta1 * m[i] + (1 - Self.beta1) * gradient
                  s[i] = Self.beta2 * s[i] + (1 - Self.beta2) * gradient * gradient
                  v[i] -= rate * (m[i] / correction1) / ((s[i] / correction2).squareRoot() + 1e-8)
                  e[i] = decay * e[i] + (1 - decay) * v[i]
                }
              }
            }
          }
        }
      }
    }
  }

  /// 1, or what makes the gradient's length `clip`; summed in a fixed order.
  private func clipScale(chunks: Int) -> Float {
    var sum: Double = 0
    gradients.withUnsafeBufferPointer { gradients in
      for start in stride(from: 0, to: gradients.count, by: 4096) {
        var lanes = SIMD16<Float>.zero
        let end = min(start + 4096, gradients.count)
        var index = start
        while index + 16 <= end {
          var part = SIMD16<Float>.zero
          for lane in 0..<16 { part[lane] = gradients[index + lane] }
          lanes += part * part
          index += 16
        }
        sum += Double(lanes.sum())
        while index < end {
          sum += Double(gradients[index] * gradients[index])
          index += 1
        }
      }
    }
    let length = Float(sum.squareRoot())
    return length > Self.clip ? Self.clip / length : 1
  }

  private func power(_ base: Float, _ exponent: Int) -> Float {
    var result: Double = 1
    for _ in 0..<min(exponent, 2000) { result *= Double(base) }
    return Float(result)
  }
}

/// A pointer that several threads use, each in a part of its own.
struct Shared<Element>: @unchecked Sendable {
  let pointer: UnsafeMutablePointer<Element>?
  init(_ pointer: UnsafeMutablePointer<Element>?) { self.pointer = pointer }
}
