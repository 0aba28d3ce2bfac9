import Questions
import Terminal

/// A glossary as a person reads it: the terms in the order of the alphabet, what is said of each under it.
struct GlossaryScreen {
  var glossary: Glossary
  var title: String?
  var columns: Int

  var lines: [StyledText] {
    let ordered = glossary.concepts.sorted { (folded($0.term), $0.term) < (folded($1.term), $1.term) }
    let defined = ordered.count { $0.definition != nil }
    let head = title.map { StyledText.accent($0.visible(lineBreaks: .joined)).wrapped(to: columns, hanging: 2) } ?? []
    let sum = "\(counted(ordered.count, "term")), \(defined) of them defined"
    return head + StyledText.dim(sum).wrapped(to: columns, hanging: 2) + ordered.flatMap { [StyledText()] + entry($0) }
  }

  private func entry(_ concept: Concept) -> [StyledText] {
    let others = concept.aliases.isEmpty ? "" : " (\(concept.aliases.joined(separator: ", ")))"
    let place = "  line \(concept.definition?.lines.lowerBound ?? concept.line)"
    let heading =
      "\(concept.term.visible(lineBreaks: .joined), .strong)\(others.visible(lineBreaks: .joined))\(place, .dim)"
      as StyledText
    var lines = heading.wrapped(to: columns, hanging: 4)
    if let definition = concept.definition {
      lines += StyledText(definition.text.visible(lineBreaks: .joined)).wrapped(to: columns, indent: 2, hanging: 2)
    }
    if !concept.related.isEmpty {
      let related = "see also: " + concept.related.joined(separator: ", ")
      lines += StyledText.dim(related.visible(lineBreaks: .joined)).wrapped(to: columns, indent: 2, hanging: 4)
    }
    return lines
  }

  private func folded(_ term: String) -> String { term.lowercased() }
}
