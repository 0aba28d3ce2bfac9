extension Document {
  /// Reads a document from the bytes of its file, in time linear in their number.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - path: the file's name; its ending says the format, where it has one that is known.
  public init(reading bytes: [UInt8], path: String) throws(DocumentError) {
    guard bytes.count <= Document.sizeLimitBytes else {
      throw DocumentError(.tooLarge(limitBytes: Document.sizeLimitBytes), path: path)
    }
    let format: Format
    switch Format.of(bytes, path: path) {
    case .success(let found): format = found
    case .failure(let unread): throw DocumentError(.unknownFormat(name: unread.name), path: path)
    }
    let text = try Encoding.text(of: bytes, path: path)
    var manuscript = format.manuscript(of: text)
    guard !manuscript.drafts.isEmpty || !manuscript.leftOutInOrder.isEmpty else {
      throw DocumentError(.empty, path: path)
    }
    manuscript.repair()
    guard manuscript.hasProse else { throw DocumentError(.noProse, path: path) }
    self.init(
      title: manuscript.title, blocks: manuscript.drafts.map(\.block), leftOut: manuscript.leftOutInOrder, path: path,
      lineCount: manuscript.lineCount)
  }
}

extension Format {
  fileprivate func manuscript(of text: [UInt8]) -> Manuscript {
    switch self {
    case .plainText: PlainTextReader.manuscript(of: text)
    case .markdown: MarkdownReader.manuscript(of: LineEnds.unified(text))
    case .html: HTMLReader.manuscript(of: LineEnds.unified(text))
    }
  }
}

extension Manuscript {
  /// Something of three words or more that is no heading and no code.
  fileprivate var hasProse: Bool {
    drafts.contains { !$0.isHeading && $0.kind != .code && $0.text.bytes.count { $0 == 32 } >= 2 }
  }
}
