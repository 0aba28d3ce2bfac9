import Testing

@testable import Questions

struct NoveltyTests {
  @Test(arguments: [
    ("It weighs 1,350 grams.", "It weighs 1350 grams.", nil),
    ("It weighs 1,350 grams.", "It weighs 1,351 grams.", "1,351"),
    ("Twenty-four ships came.", "24 ships came.", nil),
    ("24 ships came.", "Twenty-four ships came.", nil),
    ("24 ships came.", "Twenty ships came.", "twenty"),
    ("In the 1990s it grew.", "In the 1980s it grew.", "1980s"),
    ("It is the third bridge.", "It is the fourth bridge.", "fourth"),
    ("Which one came?", "One came.", nil),
    ("It grew.", "It doubled, and half of it was twice as high.", "half"),
    ("It has 1.8 million people and 3 rivers.", "With 3 rivers and 1.8 million people.", nil),
    ("It has 18 people.", "It has 1.8 million people.", "1.8"),
    ("Model B12 was built.", "Model B13 was built.", "B13"),
  ])
  func `numbers that no source has are found, however they are written`(source: String, text: String, new: String?) {
    #expect(Novelty(sources: [source]).newNumber(in: text) == new)
  }

  @Test(arguments: [
    ("Leitner wrote it in Germany.", "Where did Leitner's German book appear?", nil),
    ("Leitner wrote it.", "What did Sebastian Leitner write?", "Sebastian"),
    ("Leitner wrote it.", "Which book did leitner write?", nil),
    ("The bank of Bern closed.", "The closed bank is in Bern. Which one is it?", nil),
    ("The bank closed.", "What did the BBC say of it?", "BBC"),
    ("The bank closed.", "Who closed the bank? Merkel or another?", "Merkel"),
    ("The Anglo-Saxon church stood.", "Which Anglo-Norman church stood?", "Norman"),
    ("The bank closed.", "According to whom did the bank close?", nil),
    ("J. Smith wrote it.", "What did J. Smith write?", nil),
    ("It opened in May.", "When in June did it open?", "June"),
  ])
  func `names that no source has are found`(source: String, text: String, new: String?) {
    #expect(Novelty(sources: [source]).newName(in: text) == new)
  }

  @Test(arguments: [
    ("the mayor of Bern", "In 1902 the mayor of Bern opened it.", 1.0), ("mayor Bern", "the mayor of Bern", 0.8),
    ("nothing", "It is a vowel.", 0), ("", "It is a vowel.", 0), ("vowel", "", 0),
  ])
  func `an answer's overlap is that of the best stretch`(answer: String, text: String, expected: Double) {
    #expect(abs(WordOverlap.bestSpan(of: answer, in: text) - expected) < 1e-9)
  }

  @Test func `word overlap is twice the shared words over all words`() {
    #expect(WordOverlap.f1("the red, red rose", "Red roses and a red rose") == 2.0 * 3 / 8)
  }
}
