extension Manuscript {
  /// Takes the labels of a transcript ("THE PRESIDENT: …", "Interviewer: …") off the text and notes who speaks.
  ///
  /// A file with one label alone does not say who speaks further down; there it is only left out.
  mutating func takeSpeakersOff() {
    let labels = speakerLabels()
    guard !labels.isEmpty else { return }
    let isTranscript = labels.count >= 2
    var speaker: String?
    for index in drafts.indices {
      if drafts[index].isHeading { speaker = nil }
      if let label = labels[index], !label.isAtEnd { speaker = label.name }
      if isTranscript { drafts[index].speaker = speaker }
      guard let label = labels[index] else { continue }
      if label.isAtEnd { speaker = label.name }
      take(label, offDraft: index)
    }
    drafts.removeAll(where: \.text.isEmpty)
  }

  private mutating func take(_ label: SpeakerLabel, offDraft index: Int) {
    let text = drafts[index].text
    leaveOut(text.slice(label.range), .speakerLabel)
    drafts[index].text =
      label.isAtEnd
      ? text.slice(0..<label.range.lowerBound) : text.slice(label.range.upperBound..<text.bytes.count)
  }

  /// The labels that can be trusted, by draft: those in capitals, and names that return in a file with two such names.
  private func speakerLabels() -> [Int: SpeakerLabel] {
    var found: [(index: Int, label: SpeakerLabel)] = []
    for (index, draft) in drafts.enumerated() where draft.kind == .paragraph && !draft.isMarked {
      if let label = SpeakerLabel(in: draft.text.bytes) { found.append((index, label)) }
    }
    var counts: [String: Int] = [:]
    for (_, label) in found { counts[label.name, default: 0] += 1 }
    let recurring = counts.values.count { $0 >= 2 }
    let trusted = found.filter { index, label in
      if recurring >= 2, (counts[label.name] ?? 0) >= 2 { return true }
      let standsAlone = label.range.count == drafts[index].text.bytes.count || label.isAtEnd
      return Phrase(label.name).isInCapitals && (standsAlone || recurring >= 1)
    }
    return Dictionary(uniqueKeysWithValues: trusted)
  }
}

/// The name of a speaker with its colon, at the start of a paragraph or, where the lines of a page were run together,
/// at its end.
struct SpeakerLabel {
  var name: String
  /// Bytes of the paragraph, the colon included.
  var range: Range<Int>
  var isAtEnd: Bool
}

extension SpeakerLabel {
  init?(in bytes: [UInt8]) {
    if let colon = SpeakerLabel.colon(in: bytes), let name = SpeakerLabel.name(bytes[..<colon]) {
      self.init(name: name, range: 0..<colon + 1, isAtEnd: false)
    } else if bytes.last == UInt8(ascii: ":"), let start = SpeakerLabel.lastSentence(bytes),
      let name = SpeakerLabel.name(bytes[start...].dropLast()), Phrase(name).isInCapitals
    {
      self.init(name: name, range: start..<bytes.count, isAtEnd: true)
    } else {
      return nil
    }
  }

  /// The first colon, or the one after it where that one belongs to a time of day.
  private static func colon(in bytes: [UInt8]) -> Int? {
    guard let first = bytes.prefix(60).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    guard first + 1 < bytes.count, (48...57).contains(bytes[first + 1]) else { return first }
    return bytes[(first + 1)...].prefix(60).firstIndex(of: UInt8(ascii: ":"))
  }

  /// Where the text after the last full stop begins.
  private static func lastSentence(_ bytes: [UInt8]) -> Int? {
    let tail = bytes.suffix(60)
    return tail.indices.dropLast(2).last { ".!?".utf8.contains(bytes[$0]) && bytes[$0 + 1] == 32 }.map { $0 + 2 }
  }

  /// Words before a colon that name no speaker.
  private static let notNames: Set<String> = [
    "note", "notes", "nb", "example", "examples", "warning", "caution", "tip", "hint", "important", "definition",
    "theorem", "proof", "remark", "lemma", "corollary", "figure", "table", "source", "sources", "summary", "step",
    "result", "results", "conclusion", "objective", "objectives", "method", "methods", "background", "see", "fact",
  ]

  /// Up to six words, each with a capital, after the time of day where one is given.
  private static func name(_ label: ArraySlice<UInt8>) -> String? {
    let words = String(decoding: label, as: UTF8.self).split(separator: " ")
    let lastOfTime = words.lastIndex { word in
      word.contains(where: \.isNumber) || ["a.m.", "p.m.", "am", "pm", "est", "edt", "gmt"].contains(word.lowercased())
    }
    let named = words.dropFirst(lastOfTime.map { $0 + 1 } ?? 0)
    guard (1...6).contains(named.count), !notNames.contains(named[named.startIndex].lowercased()) else { return nil }
    let isName = named.allSatisfy {
      $0.first { $0.isLetter }?.isUppercase ?? true || ["of", "the", "and"].contains($0)
    }
    return isName ? named.joined(separator: " ") : nil
  }
}
