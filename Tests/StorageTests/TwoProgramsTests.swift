import Cards
import Foundation
import Scheduling
import Storage
import Testing

@Suite struct TwoProgramsTests {
  let library: TemporaryLibrary

  init() throws { library = try TemporaryLibrary() }

  /// One sitting of a program: `count` reviews of its own card.
  static func sit(_ path: String, as number: Int, count: Int) throws {
    let store = try ProgressStore(opening: path, now: moment(0))
    let session = try store.begin()
    for index in 0..<count {
      try store.record(review(of: UInt128(number), at: Double(index), session: session))
    }
    try store.endSession(session, at: moment(Double(count)))
    try store.close()
  }

  func expectAllThere(programs: Int, count: Int) throws {
    let store = try library.store()
    let history = try store.history()
    for number in 0..<programs {
      #expect(history[card(UInt128(number))]?.map { $0.review.at } == (0..<count).map { moment(Double($0)) })
    }
    let ids = try store.reviews().compactMap(\.id)
    #expect(Set(ids).count == programs * count)
    #expect(try store.sessions().count == programs)
    #expect(try store.integrityProblems() == [])
  }

  @Test func `programs that begin on one new library at once all work`() async throws {
    let path = library.progress
    await withTaskGroup { programs in
      for number in 0..<3 {
        programs.addTask {
          await #expect(processExitsWith: .success) { [path = path as String, number = number as Int] in
            try TwoProgramsTests.sit(path, as: number, count: 60)
          }
        }
      }
    }
    try expectAllThere(programs: 3, count: 60)
    #expect(library.files == ["progress.sqlite", "progress.sqlite.lock"])
  }

  @Test func `stores of one program on one new library all work`() async throws {
    let path = library.progress
    try await withThrowingTaskGroup { stores in
      for number in 0..<4 { stores.addTask { try TwoProgramsTests.sit(path, as: number, count: 40) } }
      try await stores.waitForAll()
    }
    try expectAllThere(programs: 4, count: 40)
  }

  @Test func `a store sees at once what another has recorded`() throws {
    let (one, other) = (try library.store(), try library.store())
    let reader = try ProgressStore(readingOnly: library.progress)
    let session = try one.begin()
    for number in 0..<10 {
      try (number.isMultiple(of: 2) ? one : other).record(review(of: 1, at: Double(number), session: session))
      #expect(try reader.history()[card(1)]?.count == number + 1)
    }
  }
}
