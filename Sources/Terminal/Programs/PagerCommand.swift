/// Which pager to call.
struct PagerCommand: Equatable {
  var words: [String]
  /// What it gets beside the environment.
  var additions: [String: String] = [:]

  /// `$PAGER`, which may have arguments, else `less -R`; nil when the person wants none (`PAGER=` or `cat`).
  init?(environment: [String: String]) {
    words = CommandWords(parsing: environment["PAGER"] ?? "less -R").words
    guard let program = words.first, words != ["cat"] else { return nil }
    // As other programs that colour call it: colours through, an end without a key when all fits, the text left
    // standing.
    guard program.split(separator: "/").last == "less" else { return }
    if environment["LESS"] == nil { additions["LESS"] = "FRX" }
    if environment["LESSCHARSET"] == nil { additions["LESSCHARSET"] = "utf-8" }
  }
}
