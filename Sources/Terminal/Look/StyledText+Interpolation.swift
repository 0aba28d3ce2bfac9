/// `"\(deck, .accent) · \(count) cards"`: the role of an interpolated piece stands beside it.
extension StyledText: ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) { self.init(value) }

  public init(stringInterpolation: Interpolation) { self = stringInterpolation.text }

  public struct Interpolation: StringInterpolationProtocol {
    var text = StyledText()

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ literal: String) { text += StyledText(literal) }
    public mutating func appendInterpolation(_ piece: String, _ role: Role = .plain) { text += StyledText(piece, role) }
    public mutating func appendInterpolation(_ piece: StyledText) { text += piece }
    public mutating func appendInterpolation(_ value: some BinaryInteger, _ role: Role = .plain) {
      text += StyledText(String(value), role)
    }
  }
}
