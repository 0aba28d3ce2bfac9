/// Which editor to call, and how to tell it the line.
struct EditorCommand: Equatable {
  /// Tried one after the other until one can be started.
  var candidates: [[String]]

  /// `$VISUAL`, else `$EDITOR`, else what Debian calls the person's choice, else `vi`.
  ///
  /// A variable may hold a program with arguments, `emacs -nw`, quoted as in a shell; no shell reads it.
  ///
  /// - Parameter line: from 1.
  init(opening path: String, line: Int?, environment: [String: String]) {
    // A path that looks like an option is none when it starts with a folder.
    let path = path.hasPrefix("-") || path.hasPrefix("+") ? "./" + path : path
    let chosen = [environment["VISUAL"], environment["EDITOR"]]
      .compactMap { $0 }.map { CommandWords(parsing: $0).words }.first { !$0.isEmpty }
    candidates = (chosen.map { [$0] } ?? [["sensible-editor"], ["vi"]]).map { words in
      words + EditorCommand.arguments(path: path, line: line, editor: words[0])
    }
  }

  private static func arguments(path: String, line: Int?, editor: String) -> [String] {
    guard let line else { return [path] }
    let name = editor.split(separator: "/").last.map(String.init) ?? editor
    return switch name {
    case _ where plus.contains(name): ["+\(line)", path]
    case "hx", "helix", "subl", "zed": ["\(path):\(line)"]
    case "code", "codium": ["--goto", "\(path):\(line)"]
    default: [path]
    }
  }

  /// Those that put the cursor on the line of `+LINE`.
  private static let plus: Set<String> = [
    "sensible-editor", "editor", "vi", "vim", "nvim", "view", "gvim", "vim.basic", "vim.tiny", "nano", "pico", "emacs",
    "emacsclient", "zile", "mg", "jed", "jove", "joe", "jmacs", "jstar", "ne", "micro", "kak", "mcedit", "gedit",
    "kwrite",
  ]
}
