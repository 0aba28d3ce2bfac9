import Foundation
import Testing

@testable import Scheduling

/// FSRS-6 against fsrs-rs 6.6.2 (32 bits, so within 1e-4) and against formulas written out in Python (64 bits, so within
/// 1e-9 of the digits given there).
@Suite struct FSRS6VectorTests {
  struct Histories: Decodable {
    struct History: Decodable {
      struct Peer: Decodable {
        var states: [[Double]]
        var interval: [Double]
        var retrievability: [Double]
        var buttonsAt: Double?
        var buttons: [String: [Double]]?
      }
      var id: Int
      var params: String
      var ratings: [Int]
      var deltaT: [Double]
      var fsrsRs: Peer
      var float64: Peer
    }
    struct Upgrade: Decodable {
      var `in`: [Double]
      var out: [Double]
    }
    var parameterSets: [String: [Double]]
    var desiredRetentions: [Double]
    var retrievabilityAtDays: [Double]
    var upgradeOfShorterParameterLists: [Upgrade]
    var histories: [History]
  }

  struct SM2: Decodable {
    struct Row: Decodable {
      var params: String
      var ease, interval, retention, stability, difficulty: Double
      init(from decoder: any Decoder) throws {
        var row = try decoder.unkeyedContainer()
        params = try row.decode(String.self)
        ease = try row.decode(Double.self)
        interval = try row.decode(Double.self)
        retention = try row.decode(Double.self)
        stability = try row.decode(Double.self)
        difficulty = try row.decode(Double.self)
      }
    }
    var parameterSets: [String: [Double]]
    var rows: [Row]
  }

  @Test(arguments: Fixtures.files("fsrs6-histories.json", orFull: "histories.json"))
  func `states, recall, intervals and buttons are those of the other programs`(file: URL) throws {
    let vectors = try Fixtures.decode(Histories.self, from: file)
    let digits = Fixtures.digits(of: file)
    for history in vectors.histories {
      let model = try FSRS6(weights: #require(vectors.parameterSets[history.params]))
      let states = try replay(history.ratings, history.deltaT, through: model)
      for (peer, tolerance) in [(history.fsrsRs, 1e-4), (history.float64, 1e-9)] {
        for (state, expected) in zip(states, peer.states) {
          #expect(agrees(state.stability, expected[0], within: tolerance, digits: digits), "history \(history.id)")
          #expect(agrees(state.difficulty, expected[1], within: tolerance, digits: digits), "history \(history.id)")
        }
        let last = try #require(states.last)
        for (retention, expected) in zip(vectors.desiredRetentions, peer.interval) {
          let interval = model.intervalDays(of: last, desiredRetention: retention)
          #expect(
            agrees(interval, expected, within: tolerance, digits: digits), "history \(history.id) at \(retention)")
        }
        for (days, expected) in zip(vectors.retrievabilityAtDays, peer.retrievability) {
          let recall = model.retrievability(of: last, elapsedDays: days)
          #expect(abs(recall - expected) < min(tolerance, 1e-5), "history \(history.id) after \(days) days")
        }
        for rating in Rating.allCases {
          guard let expected = peer.buttons?[rating.name], let days = peer.buttonsAt else { continue }
          let state = model.state(after: last, rating: rating, elapsedDays: days)
          let interval = model.intervalDays(of: state, desiredRetention: 0.9)
          let button = [state.stability, state.difficulty, interval]
          for (value, expected) in zip(button, expected) {
            #expect(agrees(value, expected, within: tolerance, digits: digits), "history \(history.id), \(rating.name)")
          }
        }
      }
    }
  }

  @Test(arguments: Fixtures.files("fsrs6-histories.json", orFull: "histories.json"))
  func `all histories at once give the states of one at a time, bit for bit`(file: URL) throws {
    let vectors = try Fixtures.decode(Histories.self, from: file)
    let model = try FSRS6()
    var histories = ReviewHistories()
    var expected: [MemoryState?] = []
    for history in vectors.histories {
      histories.append(card: try reviews(history.ratings, history.deltaT))
      expected.append(try replay(history.ratings, history.deltaT, through: model).last)
      if history.id % 7 == 0 {
        histories.append(card: [])
        expected.append(nil)
      }
    }
    for threadCount in [1, 2, 5] {
      #expect(model.states(after: histories, threadCount: threadCount) == expected)
    }
  }

  @Test(arguments: Fixtures.files("fsrs6-histories.json", orFull: "histories.json"))
  func `shorter lists of weights are lengthened as fsrs-rs does`(file: URL) throws {
    for upgrade in try Fixtures.decode(Histories.self, from: file).upgradeOfShorterParameterLists {
      let weights = try FSRS6(weights: upgrade.in).weights
      for (weight, expected) in zip(weights, upgrade.out) { #expect(abs(weight - expected) < 1e-6) }
      #expect(weights.count == upgrade.out.count)
    }
  }

  @Test(arguments: Fixtures.files("fsrs6-sm2.json", orFull: "sm2.json"))
  func `ease and interval of SM-2 become a memory state as in fsrs-rs`(file: URL) throws {
    let vectors = try Fixtures.decode(SM2.self, from: file)
    for row in vectors.rows {
      let model = try FSRS6(weights: #require(vectors.parameterSets[row.params]))
      let state = try model.state(
        fromEaseFactor: row.ease, intervalDays: row.interval, retention: row.retention)
      #expect(relativeError(state.stability, row.stability) < 1e-4, "\(row)")
      #expect(relativeError(state.difficulty, row.difficulty) < 1e-4, "\(row)")
    }
  }
}

/// The reviews of one card as models take them.
func reviews(_ ratings: [Int], _ delays: [Double]) throws -> [(rating: Rating, elapsedDays: Double)] {
  try zip(ratings, delays).map { (rating: try #require(Rating(rawValue: $0)), elapsedDays: $1) }
}

/// The state after every review of one card.
func replay(_ ratings: [Int], _ delays: [Double], through model: some MemoryModel) throws -> [MemoryState] {
  var states: [MemoryState] = []
  for (rating, days) in try reviews(ratings, delays) {
    let state = states.last.map { model.state(after: $0, rating: rating, elapsedDays: days) }
    states.append(state ?? model.firstState(rating: rating))
  }
  return states
}
