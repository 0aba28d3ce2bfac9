import Cards
import Testing

@testable import Questions

/// What no choice card may have among its answers, and which wrong answers fit.
struct ChoiceFormTests {
  @Test(arguments: [
    (["*Ghent", "Bruges"], "too few choices"),
    (["*Ghent", "Bruges", "bruges"], "repeated choice"),
    (["*the ferry", "the ferry", "the barge"], "repeated choice"),
    (["*the old ferry", "old ferry", "the barge"], "choices say the same"),
    (["*1240", "Bruges", "Ghent"], "choices of another shape"),
    (["*Ghent", "a town", "Bruges"], "choices of another case"),
    (["*the oldest ferry on the lake", "the barge", "the raft"], "right choice the longest"),
    (["*Ghent", "Bruges", "Merrow"], "choice in the prompt"),
    (["*Ghent", "Bruges", "Ypres"], nil),
    (["Ghent", "Bruges", "Ypres"], "one right choice"),
  ])
  func `faults of the choices are seen`(texts: [String], fault: String?) {
    let choices = texts.map { Choice(text: $0.replacing("*", with: ""), isRight: $0.hasPrefix("*")) }
    #expect(ChoiceFaults.first(in: choices, prompt: "From which town did the Merrow ferry sail?") == fault)
  }

  @Test(arguments: [
    ("glial cells", "nerve cells", true), ("glial cells", "glia cells", false), ("glial cells", "cells", false),
    ("the tide gauge", "the tide mill", false), ("United States", "USA", false), ("axon", "a nerve", true),
    ("skerry", "northern archipelago", false), ("Gotland", "NATO", false), ("Albrecht", "Visby", false),
    ("longer-term price forecasts", "longer-run price forecasts", false), ("Merrow Bird Observatory", "MBO", false),
  ])
  func `wrong answers look like the right one and are another thing`(answer: String, other: String, fits: Bool) throws {
    let proposals = try proposals(of: "The Merrow Bird Observatory (MBO) counts geese.")
    let explained = FillerInventory(of: proposals).explained
    let fit = ChoiceFit(
      answer: answer, prompt: "What does the mill measure?", explained: explained, fullNames: ["albrecht visby"])
    #expect(fit.fits(other, beside: []) == fits)
  }

  @Test(arguments: [
    ("Poland", PlaceList.Kind.country), ("Warsaw", .city), ("Seville", .city), ("Ohio", .state), ("Asia", .continent),
    ("Prussia", .country),
  ])
  func `listed places are known`(name: String, kind: PlaceList.Kind) {
    #expect(PlaceList.listed(name)?.kind == kind)
  }

  @Test func `places are offered beside those of their part of the world`() throws {
    let poland = try #require(PlaceList.listed("Poland"))
    #expect(PlaceList.names(like: poland).contains("Sweden") && !PlaceList.names(like: poland).contains("Peru"))
    #expect(PlaceList.isOffered("Poland") && !PlaceList.isOffered("Prussia") && PlaceList.listed("Merrow") == nil)
  }

  @Test(arguments: [
    ("Treaty of Norrby", "treaty"), ("Vister River", "river"), ("Lake Merrow", "lake"),
    ("University of Turku", "university"),
    ("Norrby", nil), ("Albrecht of Visby", nil),
  ])
  func `a name may say what it names`(name: String, noun: String?) {
    #expect(NameFillers.classNoun(of: name) == noun)
  }

  @Test(arguments: [
    ("inclusion", TermSort.deed), ("density", .quality), ("pilots", .doer), ("axon", .thing), ("children", .doer),
  ])
  func `a term's ending tells its sort`(noun: String, sort: TermSort) { #expect(TermSort(of: noun) == sort) }
}
