/// What a file is written in.
enum Format: Hashable {
  case plainText
  case markdown
  case html
}

extension Format {
  /// By the file's ending, then by what it begins with.
  ///
  /// - Returns: nil with the name of a format that is known but cannot be read.
  static func of(_ bytes: [UInt8], path: String) -> Result<Format, UnreadFormat> {
    if let name = signature(bytes) { return .failure(UnreadFormat(name: name)) }
    let ending = path.split(separator: "/").last?.split(separator: ".").dropFirst().last?.lowercased() ?? ""
    switch ending {
    case "md", "markdown", "mdown", "mkd", "mkdn", "mdwn", "rmd", "qmd", "mdx": return .success(.markdown)
    case "html", "htm", "xhtml", "shtml": return .success(.html)
    default: break
    }
    if let name = unreadEndings[ending] { return .failure(UnreadFormat(name: name)) }
    if looksLikeHTML(bytes) { return .success(.html) }
    return .success(looksLikeMarkdown(bytes) ? .markdown : .plainText)
  }

  /// A format that is known by name and not read.
  struct UnreadFormat: Error, Hashable {
    var name: String
  }
}

extension Format {
  /// Endings of text files that are no prose as they stand.
  private static let unreadEndings = [
    "pdf": "PDF", "epub": "EPUB", "mobi": "Mobipocket", "azw3": "Kindle", "djvu": "DjVu", "ps": "PostScript",
    "doc": "Word", "docx": "Word", "odt": "OpenDocument", "pages": "Pages", "rtf": "RTF", "tex": "LaTeX",
    "ppt": "PowerPoint", "pptx": "PowerPoint", "xls": "Excel", "xlsx": "Excel", "csv": "CSV", "tsv": "TSV",
    "json": "JSON", "xml": "XML",
  ]

  /// The name of the format whose first bytes these are.
  private static func signature(_ bytes: [UInt8]) -> String? {
    let signatures: [(String, [UInt8])] = [
      ("PDF", Array("%PDF-".utf8)), ("RTF", Array(#"{\rtf"#.utf8)), ("PostScript", Array("%!PS".utf8)),
      ("an EPUB, Word or other ZIP file", [0x50, 0x4B, 3, 4]), ("an old Word file", [0xD0, 0xCF, 0x11, 0xE0]),
      ("DjVu", Array("AT&TFORM".utf8)), ("a PNG picture", [0x89, 0x50, 0x4E, 0x47]),
      ("a JPEG picture", [0xFF, 0xD8, 0xFF]), ("a GIF picture", Array("GIF8".utf8)),
      ("a gzip archive", [0x1F, 0x8B, 8]),
    ]
    return signatures.first { bytes.starts(with: $0.1) }?.0
  }

  /// The first words are those of a page.
  private static func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
    let start = String(decoding: bytes.prefix(400), as: UTF8.self).lowercased().drop(while: \.isWhitespace)
    return start.hasPrefix("<!doctype html") || start.hasPrefix("<html")
      || start.hasPrefix("<?xml") && start.contains("<html")
  }

  /// At least two signs that no plain text has by chance: headings with `#`, links, fences, and front matter.
  private static func looksLikeMarkdown(_ bytes: [UInt8]) -> Bool {
    var signs = 0
    for line in bytes.prefix(100_000).split(separator: UInt8(ascii: "\n")) {
      let hashes = line.prefix { $0 == UInt8(ascii: "#") }.count
      if (1...6).contains(hashes), line.dropFirst(hashes).first == 32 { signs += 1 }
      if line.starts(with: "```".utf8) { signs += 1 }
      if let bracket = line.firstIndex(of: UInt8(ascii: "]")), line[bracket...].starts(with: "](".utf8) { signs += 1 }
      if signs >= 2 { return true }
    }
    return false
  }
}
