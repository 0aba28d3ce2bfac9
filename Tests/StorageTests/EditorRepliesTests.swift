import Foundation
import Testing

@testable import Storage

@Suite struct EditorRepliesTests {
  @Test func `a reply is kept for its key, and a later one takes its place`() throws {
    let library = try TemporaryLibrary()
    let path = library.folder + "/Progress/" + EditorReplies.fileName
    let replies = try EditorReplies(opening: path)
    #expect(try replies.reply(to: 1) == nil)
    try replies.keep("one", for: 1)
    try replies.keep("the largest", for: .max)
    #expect(try replies.reply(to: 1) == "one")
    try replies.keep("another", for: 1)
    let again = try EditorReplies(opening: path)
    #expect(try again.reply(to: 1) == "another")
    #expect(try again.reply(to: .max) == "the largest")
    #expect(try again.reply(to: 2) == nil)
  }

  @Test func `there are never more than the limit, and the oldest go`() throws {
    let library = try TemporaryLibrary()
    let replies = try EditorReplies(opening: library.folder + "/Progress/" + EditorReplies.fileName, limit: 3)
    for key in 1...5 { try replies.keep("reply \(key)", for: UInt128(key)) }
    try replies.keep("new", for: 3)
    try replies.keep("six", for: 6)
    #expect(
      try (1...6).map { try replies.reply(to: UInt128($0)) } == [nil, nil, "new", nil, "reply 5", "six"])
  }

  @Test func `a damaged file is begun anew`() throws {
    let library = try TemporaryLibrary()
    let path = library.folder + "/Progress/" + EditorReplies.fileName
    try library.write(Data(repeating: 0x41, count: 5000), EditorReplies.fileName)
    let replies = try EditorReplies(opening: path)
    try replies.keep("one", for: 1)
    #expect(try replies.reply(to: 1) == "one")
  }

  @Test func `two programs keep replies in one file`() throws {
    let library = try TemporaryLibrary()
    let path = library.folder + "/Progress/" + EditorReplies.fileName
    let one = try EditorReplies(opening: path)
    let other = try EditorReplies(opening: path)
    try one.keep("one", for: 1)
    try other.keep("two", for: 2)
    #expect(try one.reply(to: 2) == "two")
    #expect(try other.reply(to: 1) == "one")
  }
}
