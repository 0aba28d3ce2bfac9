/// How well the memory model foretold what happened when cards came back after a day or more.
public struct Calibration: Hashable, Sendable {
  /// Reviews whose forecasts are alike.
  public struct Bin: Hashable, Sendable {
    /// The forecasts are in `lower` ..< `upper`; in the last bin 1 is among them.
    public var lower: Double
    public var upper: Double
    /// The mean forecast of recall.
    public var forecast: Double
    /// What happened.
    public var share: Share

    public init(lower: Double, upper: Double, forecast: Double, share: Share) {
      self.lower = lower
      self.upper = upper
      self.forecast = forecast
      self.share = share
    }
  }

  /// Bins of 5 % each, by rising forecast; those without reviews are left out.
  public private(set) var bins: [Bin] = []

  /// What happened, over all.
  public private(set) var share = Share()

  /// The mean forecast over all; nil without reviews.
  public private(set) var forecast: Double?

  /// The mean of −ln of the probability that was given to what happened; nil without reviews. Smaller is better.
  public private(set) var logLoss: Double?

  /// How far forecast and recall are apart in a bin: the root of the mean square over reviews; nil without reviews.
  public var binError: Double? {
    guard share.reviews > 0 else { return nil }
    let squares = bins.reduce(0) { sum, bin in
      let gap = bin.forecast - (bin.share.value ?? bin.forecast)
      return sum + gap * gap * Double(bin.share.reviews)
    }
    return (squares / Double(share.reviews)).squareRoot()
  }

  public init() {}
}

extension Calibration {
  /// Sums from which a calibration is made, review by review.
  struct Tally {
    private static let binCount = 20

    private var forecastSums = [Double](repeating: 0, count: binCount)
    private var shares = [Share](repeating: Share(), count: binCount)
    private var lossSum = 0.0

    mutating func count(_ rating: Rating, forecast: Double) {
      let bin = min(Int(forecast * Double(Self.binCount)), Self.binCount - 1)
      forecastSums[bin] += forecast
      shares[bin].count(rating)
      let probability = rating.isRecall ? forecast : 1 - forecast
      lossSum -= max(probability, 1e-7).logarithm
    }

    var calibration: Calibration {
      var result = Calibration()
      result.share = shares.reduce(Share(), +)
      guard result.share.reviews > 0 else { return result }
      let width = 1 / Double(Self.binCount)
      for (bin, share) in shares.enumerated() where share.reviews > 0 {
        result.bins.append(
          Bin(
            lower: Double(bin) * width, upper: Double(bin + 1) * width,
            forecast: forecastSums[bin] / Double(share.reviews), share: share))
      }
      result.forecast = forecastSums.reduce(0, +) / Double(result.share.reviews)
      result.logLoss = lossSum / Double(result.share.reviews)
      return result
    }
  }
}
