extension Appearance {
  /// A bar of which a share is done, `━━━───`; empty in plain mode, where the number beside it says the same.
  ///
  /// - Parameters:
  ///   - share: in 0...1; what is outside counts as the nearer end. Full only when all is done.
  ///   - columns: how long the bar is, ≥ 0.
  public func bar(share: Double, columns: Int) -> StyledText {
    guard columns > 0 else { return "" }
    let full = Int((min(max(share, 0), 1) * Double(columns)).rounded(.down))
    return .accent(String(repeating: symbols.barDone, count: full))
      + .dim(String(repeating: symbols.barLeft, count: columns - full))
  }
}
