extension Manuscript {
  /// Makes of what a reader found what a person would have copied out: in this order, because each step looks at
  /// neighbours that the steps before have put right.
  mutating func repair() {
    leaveOutLicence()
    dropEditMarks()
    takeSpeakersOff()
    leaveOutFurniture()
    leaveOutContents()
    takeTitle()
    leaveOutRepeats()
    leaveOutLinkLists()
    findUnmarkedItems()
    findHeadings()
    joinBrokenSentences()
    leaveOutReferences()
    levelHeadings()
    leaveOutHeadingsOfNothing()
    joinSentenceParagraphs()
  }
}
