/// "91 %".
func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

/// "69–75 %".
func percent(_ range: ClosedRange<Double>) -> String {
  "\(Int((range.lowerBound * 100).rounded()))–\(percent(range.upperBound))"
}

/// A number with so many decimals: "0.2815".
func decimal(_ number: Double, places: Int) -> String {
  guard number.isFinite else { return "–" }
  let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
  let scaled = Int((number.magnitude * scale).rounded())
  let (whole, rest) = scaled.quotientAndRemainder(dividingBy: Int(scale))
  let sign = number < 0 && scaled > 0 ? "−" : ""
  guard places > 0 else { return sign + grouped(whole) }
  return sign + grouped(whole) + "." + String(Int(scale) + rest).dropFirst()
}
