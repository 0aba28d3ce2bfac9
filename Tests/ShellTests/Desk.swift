import Foundation
import Support
import Terminal

@testable import Shell

/// A learner's desk for tests: a library in a temporary folder, a scripted console, and a clock that stands still.
@MainActor final class Desk {
  let folder: TemporaryFolder
  /// Monday, 2 March 2026, 10:00 in Greenwich.
  var now = Date(timeIntervalSince1970: 1_772_445_600)
  private(set) var console: ScriptedConsole

  /// - Parameter spreads: whether waits vary a little, as they do by default; without, an expected screen can be worked out.
  init(columns: Int = 80, isPlain: Bool = false, spreads: Bool = true) throws {
    folder = try TemporaryFolder()
    console = ScriptedConsole(columns: columns, appearance: Appearance(isPlain: isPlain, hasColor: false))
    if !spreads { try run("set spread off") }
  }

  var surroundings: Surroundings {
    Surroundings(
      console: console, now: { [unowned self] in now }, utcOffsetSeconds: { _ in 0 }, environment: [:],
      libraryFolder: folder.path)
  }

  /// Runs a line of the shell on what the console's script holds, and gives what a person would see.
  @discardableResult
  func run(
    _ line: String, _ acts: ScriptedConsole.Act..., editor: @escaping (String, Int?) -> Void = { _, _ in }
  ) throws -> (status: ExitStatus, screen: String, errors: String) {
    try run(line, acts: acts, editor: editor)
  }

  @discardableResult
  func run(
    _ line: String, acts: [ScriptedConsole.Act], editor: @escaping (String, Int?) -> Void = { _, _ in }
  ) throws -> (status: ExitStatus, screen: String, errors: String) {
    begin(acts, isPlain: nil, columns: nil, editor: editor)
    let status = CommandRunner(surroundings: surroundings).run(CommandWords(parsing: line).words)
    return (status, cleaned(console.transcript), cleaned(console.errors))
  }

  /// Puts a fresh console on the desk.
  @discardableResult
  func begin(
    _ acts: [ScriptedConsole.Act], isPlain: Bool?, columns: Int?, editor: @escaping (String, Int?) -> Void
  ) -> ScriptedConsole {
    let appearance = isPlain.map { Appearance(isPlain: $0, hasColor: false) } ?? console.appearance
    console = ScriptedConsole(acts, columns: columns ?? console.columns, appearance: appearance)
    console.editor = { path, line in
      editor(path, line)
      return .exited(status: 0)
    }
    return console
  }

  /// The temporary folder's name is another one each time.
  private func cleaned(_ text: String) -> String { text.replacingOccurrences(of: folder.path, with: "LIBRARY") }
}
