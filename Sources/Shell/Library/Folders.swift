import Foundation

/// Where the program keeps things, by the rules that README gives.
struct Folders {
  var environment: [String: String]
  var workingFolder: String

  /// The library: `--library DIR`, else `$STUDY_LIBRARY`, else the working folder where it has `Decks/`, else the data folder.
  func library(asked: String?) -> String {
    if let asked { return absolute(asked) }
    if let named = environment["STUDY_LIBRARY"], !named.isEmpty { return absolute(named) }
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: workingFolder + "/Decks", isDirectory: &isFolder), isFolder.boolValue {
      return workingFolder
    }
    return base("XDG_DATA_HOME", else: ".local/share") + "/study"
  }

  /// The shell's history file.
  var history: String { base("XDG_STATE_HOME", else: ".local/state") + "/study/history" }

  /// An XDG base folder. The specification says that a relative path in the variable counts as unset.
  private func base(_ variable: String, else underHome: String) -> String {
    if let named = environment[variable], named.hasPrefix("/") { return named }
    return (environment["HOME"] ?? workingFolder) + "/" + underHome
  }

  private func absolute(_ path: String) -> String {
    if path.hasPrefix("~/"), let home = environment["HOME"] { return home + path.dropFirst() }
    return path.hasPrefix("/") ? path : workingFolder + "/" + path
  }
}
