/// A text with gaps. Each gap is asked as a card of its own.
public struct ClozeText: Hashable, Sendable {
  public enum Segment: Hashable, Sendable {
    /// Markdown between gaps, brackets as they are read: without their backslash.
    case text(String)
    /// What belongs in the gap, and what is shown in it instead of nothing.
    case gap(answer: String, hint: String?)
  }

  public var segments: [Segment]

  /// - Parameter segments: texts that follow each other are joined, empty ones are left out.
  public init(segments: [Segment]) {
    self.segments = []
    for segment in segments {
      switch (self.segments.last, segment) {
      case (_, .text("")):
        break
      case (.text(let before), .text(let text)):
        self.segments[self.segments.count - 1] = .text(before + text)
      default:
        self.segments.append(segment)
      }
    }
  }

  public var gapCount: Int {
    segments.count(where: \.isGap)
  }
}

extension ClozeText {
  /// The text around a gap, the other gaps filled in, and what belongs in the gap.
  ///
  /// - Parameter gap: from 0, below `gapCount`.
  func parts(around gap: Int) -> (before: String, answer: String, after: String) {
    let index = segmentIndex(ofGap: gap)
    return (
      segments[..<index].map(\.shown).joined(), segments[index].shown,
      segments[(index + 1)...].map(\.shown).joined()
    )
  }

  func answer(ofGap gap: Int) -> String {
    segments[segmentIndex(ofGap: gap)].shown
  }

  func hint(ofGap gap: Int) -> String? {
    guard case .gap(_, let hint) = segments[segmentIndex(ofGap: gap)] else { return nil }
    return hint
  }

  private func segmentIndex(ofGap gap: Int) -> Int {
    let indices = segments.indices.filter { segments[$0].isGap }
    precondition(indices.indices.contains(gap), "a cloze text with \(indices.count) gaps has no gap \(gap)")
    return indices[gap]
  }
}

extension ClozeText.Segment {
  var isGap: Bool {
    if case .gap = self { true } else { false }
  }

  /// The text, or the gap filled in.
  var shown: String {
    switch self {
    case .text(let text): text
    case .gap(let answer, _): answer
    }
  }
}
