import Glibc
import Testing

@testable import Scheduling

@Suite struct LanesTests {
  @Test func `the exponential is the mathematics library's to within a few units in the last place`() {
    for step in -6000...6000 {
      let x = Double(step) * 0.1166
      #expect(relativeError(x.exponential, exp(x)) < 4e-16)
    }
    #expect((0.0).exponential == 1)
  }

  @Test func `the logarithm is the mathematics library's to within a few units in the last place`() {
    for step in -6000...6000 {
      let x = exp(Double(step) * 0.1166)
      #expect(abs(x.logarithm - log(x)) <= 5e-16 * abs(log(x)))
    }
    for step in 1...2000 {
      let x = 1 + Double(step - 1000) * 1e-9
      #expect(abs(x.logarithm - log(x)) <= 5e-16 * abs(log(x)))
    }
    #expect((1.0).logarithm == 0)
  }

  @Test func `every lane is computed on its own`() {
    let x = Lanes(0.5, 1, 2, 3, 5, 8, 13, 21)
    for lane in 0..<Lanes.scalarCount {
      #expect(x.exponential[lane] == x[lane].exponential)
      #expect(x.logarithm[lane] == x[lane].logarithm)
    }
  }
}
