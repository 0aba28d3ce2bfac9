import Foundation
import Testing

@testable import Scheduling

/// FSRS-7 against formulas written out in Python (64 bits), which agree with the progression that ts-fsrs publishes.
@Suite struct FSRS7Tests {
  struct Histories: Decodable {
    struct History: Decodable {
      var id: Int
      var ratings: [Int]
      var deltaDays: [Double]
      var states: [[Double]]
      var recallAtDays: [[Double]]
      var intervalDays: [[Double]]
    }
    var parameters: [Double]
    var histories: [History]
  }

  @Test(arguments: Fixtures.files("fsrs7-histories.json", orFull: "fsrs7.json"))
  func `states, recall and intervals are those of the written-out formulas`(file: URL) throws {
    let vectors = try Fixtures.decode(Histories.self, from: file)
    let digits = Fixtures.digits(of: file)
    let model = try FSRS7(weights: vectors.parameters)
    #expect(model.weights == FSRS7.defaultWeights)
    for history in vectors.histories {
      let states = try replay(history.ratings, history.deltaDays, through: model)
      for (state, expected) in zip(states, history.states) {
        let values = [state.stability, try #require(state.fastStability), state.difficulty]
        for (value, expected) in zip(values, expected) {
          #expect(agrees(value, expected, within: 1e-9, digits: digits), "history \(history.id)")
        }
      }
      let last = try #require(states.last)
      for row in history.recallAtDays {
        let recall = model.retrievability(of: last, elapsedDays: row[0])
        #expect(agrees(recall, row[1], within: 1e-9, digits: digits), "history \(history.id) after \(row[0]) days")
      }
      for row in history.intervalDays {
        let days = model.intervalDays(of: last, desiredRetention: row[0])
        #expect(agrees(days, row[1], within: 1e-8, digits: digits), "history \(history.id) at \(row[0])")
      }
    }
  }

  @Test(arguments: Fixtures.files("fsrs7-histories.json", orFull: "fsrs7.json"))
  func `all FSRS-7 histories at once give the states of one at a time, bit for bit`(file: URL) throws {
    let vectors = try Fixtures.decode(Histories.self, from: file)
    let model = try FSRS7()
    let histories = ReviewHistories(cards: try vectors.histories.map { try reviews($0.ratings, $0.deltaDays) })
    let expected = try vectors.histories.map { try replay($0.ratings, $0.deltaDays, through: model).last }
    for threadCount in [1, 3] {
      #expect(model.states(after: histories, threadCount: threadCount) == expected)
    }
  }

  @Test func `FSRS-7 takes 34 weights, keeps them in range and the first stabilities in order`() throws {
    #expect(throws: WeightsProblem.count(21, allowed: [34, 0])) { try FSRS7(weights: FSRS6.defaultWeights) }
    var weights = FSRS7.defaultWeights
    (weights[1], weights[2], weights[24], weights[25], weights[26]) = (5, 3, 2, 0.8, 0.6)
    let usable = try FSRS7(weights: weights).weights
    #expect(Array(usable[0...3]) == [0.1104, 5, 5, 11.7841])
    #expect(Array(usable[24...26]) == [0.95, 0.8, 0.8])
  }

  @Test func `recall under FSRS-7 only falls`() throws {
    let model = try FSRS7()
    let state = model.state(after: model.firstState(rating: .good), rating: .good, elapsedDays: 2.5)
    let chances = (0...300).map { model.retrievability(of: state, elapsedDays: Double($0) / 10) }
    #expect(zip(chances, chances.dropFirst()).allSatisfy { $0 > $1 })
  }
}
