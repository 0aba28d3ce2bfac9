/// Why a file did not become a document.
public struct DocumentError: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case missing
    case folder
    /// With the system's own words.
    case unreadable(reason: String)
    case tooLarge(limitBytes: Int)
    /// Nothing but white space, or no prose in it.
    case empty
    case noProse
    /// The first byte that no text has; offset from 0, line from 1.
    case binary(byteOffset: Int, line: Int)
    /// The first byte that is no UTF-8; offset from 0, line from 1.
    case notUTF8(byteOffset: Int, line: Int)
    /// With the format's name where it is known: "PDF".
    case unknownFormat(name: String?)
  }

  public var kind: Kind
  /// The file as the caller named it.
  public var path: String

  public init(_ kind: Kind, path: String) {
    self.kind = kind
    self.path = path
  }
}

extension DocumentError: CustomStringConvertible {
  /// One line for a person: "file: what is wrong; what to do".
  public var sentence: String {
    switch kind {
    case .missing:
      "\(path): there is no such file; check its name and folder"
    case .folder:
      "\(path): this is a folder; name one of the documents in it"
    case .unreadable(let reason):
      "\(path): the file cannot be read (\(reason)); check its permissions"
    case .tooLarge(let limitBytes):
      "\(path): the file is larger than \(limitBytes >> 20) MB; cut it into parts"
    case .empty:
      "\(path): the file is empty; there is nothing to learn in it"
    case .noProse:
      "\(path): there is no prose in the file, only headings, tables, links or code; nothing can be asked about it"
    case .binary(let byteOffset, let line):
      "\(path):\(line): the file is not text (a control character at byte \(byteOffset)); save the document as text"
    case .notUTF8(let byteOffset, let line):
      "\(path):\(line): the text is not in UTF-8 (at byte \(byteOffset)); convert it, for example with “iconv -t UTF-8”"
    case .unknownFormat(let name):
      "\(path): \(name ?? "this format") cannot be read; plain text, Markdown and HTML can, so save the document as one of them"
    }
  }

  public var description: String { sentence }
}
