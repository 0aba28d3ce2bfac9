extension DeckProblem {
  /// “file:line: what is wrong; what to do”.
  public var sentence: String {
    "\(path):\(line): \(fault)"
  }

  private var fault: String {
    switch kind {
    case .notUTF8(let byteOffset):
      "byte \(byteOffset) of the file is not UTF-8 text; save the file as UTF-8"

    case .frontMatterNotClosed:
      "“---” opens front matter that nothing closes; write “---” below its last key"
    case .frontMatterLine(let text):
      "“\(text.excerpt)” is no key of the front matter; write it as “key: value”, or delete the line"
    case .unknownKey(let key):
      "“\(key.excerpt)” is no key that a deck knows, and is left as it is; the keys are name, document and tags"
    case .keyTwice(let key, let firstLine):
      "a second “\(key)”; the one on line \(firstLine) counts, so delete one of them"

    case .answerWithoutQuestion:
      "an answer with no question above it; begin the card with “Q:”"
    case .questionWithoutText:
      "a question without text; write behind “Q:” what is asked"
    case .questionWithoutAnswer:
      "a question with no answer; write it behind “A:”, or choices as “- [x] right” and “- [ ] wrong”"
    case .answerWithoutText:
      "an answer without text; write it behind “A:”"
    case .secondAnswer(let firstLine):
      "a second answer, the first is on line \(firstLine); "
        + "write “Also:” if both are right, or begin a new card with “Q:”"
    case .answerBelowCloze:
      "an answer below a cloze text, whose gaps are the answers; delete it, or begin its card with “Q:”"

    case .clozeWithoutGap:
      "a cloze text with no gap; put brackets around what is to be recalled, like “[this]”"
    case .emptyGap:
      "a gap with nothing in it; write what belongs there, or “\\[” if the bracket is text"
    case .unclosedBracket:
      "a “[” that nothing closes; close the gap with “]”, or write “\\[” if the bracket is text"
    case .tooManyGaps(let count, let most):
      "a cloze text with \(count) gaps, and \(most) are the most; cut it into several texts"
    case .whichGap(let answer):
      "“\(answer.excerpt)” counts for every gap of this text; to name the gap, write “Also: [the gap] \(answer.excerpt)”"

    case .choiceWithoutRight:
      "none of the choices is right; mark each right one with “- [x]”"
    case .choiceWithAnswer:
      "choices and an “A:” in one card; delete one of the two, or begin a new card with “Q:”"
    case .choiceWithoutBox(let text):
      "“\(text.excerpt)” among the choices has no box; write “- [ ]” before it, or “- [x]” if it is right"
    case .textBelowChoices(let text):
      "“\(text.excerpt)” below the choices belongs to none; indent it, or move it above them"
    case .itemWithoutText:
      "an item without text; write it on this line, or delete the line"
    case .sameItemTwice(let text):
      "“\(text.excerpt)” stands twice in this list; change or delete one of the two"

    case .fieldOutOfPlace(let tag):
      "“\(tag)” above the answer; move it below, or write “\\\(tag)” if it is text"
    case .fieldTwice(let tag, let firstLine):
      "a second “\(tag)”; the one on line \(firstLine) counts, so delete one of them"
    case .fieldWithoutText(let tag):
      "“\(tag)” with nothing behind it; write its text on the same line, or delete it"
    case .textBelowFields(let text):
      "“\(text.excerpt)” below the card's fields; move it above them, or put a line “---” before it if it is a note"

    case .misspeltTag(let tag, let meant, _):
      "“\(tag)” is no tag; did you mean “\(meant)”? If it is text, write “\\\(tag)”"
    case .sameCard(let firstLine):
      "the same card stands on line \(firstLine) already; delete one of the two"
    case .codeNotClosed(let closingLine, let lostCards):
      switch lostCards {
      case 0: "a code block that nothing closes; end it with a line “\(closingLine)”"
      case 1: "a code block that nothing closes, so a card is left out; end it with a line “\(closingLine)”"
      default:
        "a code block that nothing closes, so \(lostCards) cards are left out; end it with a line “\(closingLine)”"
      }
    case .questionInCode(let firstLine):
      "“Q:” is read as part of the code block from line \(firstLine); if it begins a card, end the block before it"
    }
  }
}

extension String {
  /// At most 40 characters, to be quoted in a sentence.
  fileprivate var excerpt: String {
    count <= 40 ? self : String(prefix(39)) + "…"
  }
}
