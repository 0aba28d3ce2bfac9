import Testing

@testable import Language

/// A text's words, with a bar before one that goes on with its token, and sentences on lines of their own.
func drawn(_ text: String) -> String {
  Analyser().sentences(of: text).map { sentence in
    sentence.words.map { ($0.continuesToken ? "|" : "") + $0.form }.joined(separator: " ")
  }.joined(separator: "\n")
}

struct TokenizerTests {
  @Test(arguments: [
    ("The cat sat.", "The cat sat ."),
    ("I can't, won't and cannot.", "I ca |n't , wo |n't and can |not ."),
    ("Mary’s well-known “rule”—it’s old.", "Mary |’s well - known “ rule ” — it |’s old ."),
    ("Dr. Smith paid $5.50 (about 10%).", "Dr. Smith paid $ 5.50 ( about 10 % ) ."),
    ("The non-profit co-operates.", "The non-profit co-operates ."),
    ("The students' books", "The students |' books"),
    ("Write to a.b@c.org or www.x.org/y!", "Write to a.b@c.org or www.x.org/y !"),
    ("1969-1970, 9/11 and 713-654-0365", "1969 - 1970 , 9/11 and 713-654-0365"),
    ("He lived in the U.S. until 1999.", "He lived in the U.S. until 1999 ."),
    ("It was 5km wide; 3,000 saw it in the 1980s.", "It was 5 km wide ; 3,000 saw it in the 1980s ."),
  ])
  func `text is cut into words as the treebanks do`(text: String, words: String) {
    #expect(drawn(text) == words)
  }

  @Test(arguments: [
    ("One. Two? Three!", "One .\nTwo ?\nThree !"),
    ("“Go.” He went.", "“ Go . ”\nHe went ."),
    ("Heading\n\nA text that\ngoes on.", "Heading\nA text that goes on ."),
    ("It is by J. R. Smith. He wrote it.", "It is by J. R. Smith .\nHe wrote it ."),
    ("He came at 5 p.m. The door was shut.", "He came at 5 p.m.\nThe door was shut ."),
    ("The strain Y. p. orientalis is old. it spread.", "The strain Y. p . orientalis is old .\nit spread ."),
    ("He left.[6] She stayed.", "He left . [ 6 ]\nShe stayed ."),
    ("Wait... what? Yes.", "Wait ... what ?\nYes ."),
  ])
  func `text is cut into sentences`(text: String, sentences: String) {
    #expect(drawn(text) == sentences)
  }

  @Test func `every word keeps its place in the text`() {
    let text = "Ünlü “words” don't\tmove — 日本語 too 👩‍👧."
    for word in Analyser().sentences(of: text).flatMap(\.words) {
      #expect(String(decoding: Array(text.utf8)[word.range], as: UTF8.self) == word.form)
    }
  }

  @Test func `a paragraph's end ends a sentence`() {
    #expect(Analyser().sentences(of: "A title and text", paragraphEnds: [7]).map(\.words.count) == [2, 2])
  }
}

struct LanguageGuessTests {
  @Test(arguments: [
    ("The history of the town is that of its river.", "English"),
    ("Die Geschichte der Stadt ist auch die ihres Flusses und nicht mehr.", "German"),
    ("L'histoire de la ville est aussi celle de son fleuve et des ponts.", "French"),
    ("История города", "Russian or another language in Cyrillic script"),
    ("町の歴史", "Japanese"),
  ])
  func `a language is told by its small words or its script`(text: String, name: String) {
    #expect(languageGuess(of: text).name == name)
  }

  @Test func `no language is named for a text of numbers`() {
    #expect(languageGuess(of: "1 2 3") == LanguageGuess(name: nil, confidence: 0))
  }
}
