import ArgumentParser
import Terminal

/// Version, licence, and where the program's numbers come from.
struct AboutCommand: StudyCommand {
  static let configuration = CommandConfiguration(
    commandName: "about",
    abstract: "Version, licence, and the sources of what is inside.",
    discussion: "Example:\n  study about")

  func run(in surroundings: Surroundings) throws {
    for line in Self.text.split(separator: "\n", omittingEmptySubsequences: false) {
      for part in StyledText(String(line)).wrapped(to: surroundings.console.columns, indent: 0, hanging: 2) {
        surroundings.print(part)
      }
    }
  }

  private static let text = """
    study \(StudyProgram.version)
    Free software under the GNU General Public License, version 3 or later. It comes with no warranty.
    Memory model: FSRS-6 of the Open Spaced Repetition project, with its published default weights.
    Line editing: GNU readline. Progress: SQLite through GRDB. Markdown: cmark-gfm.
    """
}
