import Foundation

/// The natural logarithm of a positive number.
func logarithm(_ x: Float) -> Float { Foundation.log(x) }
