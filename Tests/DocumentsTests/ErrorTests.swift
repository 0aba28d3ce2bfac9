import Documents
import Glibc
import Testing

struct ErrorTests {
  @Test(
    arguments: [
      ([], "notes.txt", .empty, "notes.txt: the file is empty; there is nothing to learn in it"),
      (
        Array(" \n\t\n\u{FEFF}".utf8), "notes.md", .empty,
        "notes.md: the file is empty; there is nothing to learn in it"
      ),
      (
        Array("# Only\n\n## Headings\n".utf8), "notes.md", .noProse,
        "notes.md: there is no prose in the file, only headings, tables, links or code; nothing can be asked about it"
      ),
      (
        Array("one\ntwo".utf8) + [0, 1], "notes.txt", .binary(byteOffset: 7, line: 2),
        "notes.txt:2: the file is not text (a control character at byte 7); save the document as text"
      ),
      (
        Array("one\n".utf8) + [UInt8](repeating: 1, count: 40), "notes", .binary(byteOffset: 4, line: 2),
        "notes:2: the file is not text (a control character at byte 4); save the document as text"
      ),
      (
        Array("\u{FEFF}one\ncaf".utf8) + [0xE9, 10], "notes.txt", .notUTF8(byteOffset: 10, line: 2),
        "notes.txt:2: the text is not in UTF-8 (at byte 10); convert it, for example with “iconv -t UTF-8”"
      ),
      (
        Array("%PDF-1.7".utf8), "notes.txt", .unknownFormat(name: "PDF"),
        "notes.txt: PDF cannot be read; plain text, Markdown and HTML can, so save the document as one of them"
      ),
      (
        Array("{}".utf8), "notes.json", .unknownFormat(name: "JSON"),
        "notes.json: JSON cannot be read; plain text, Markdown and HTML can, so save the document as one of them"
      ),
    ] as [([UInt8], String, DocumentError.Kind, String)])
  func `what is no document says why`(bytes: [UInt8], path: String, kind: DocumentError.Kind, sentence: String) {
    let error = #expect(throws: DocumentError.self) { try Document(reading: bytes, path: path) }
    #expect(error == DocumentError(kind, path: path))
    #expect(error?.sentence == sentence)
  }

  @Test func `a file that cannot be opened says why`() throws {
    let missing = #expect(throws: DocumentError.self) { try Document(readingFile: "/nowhere/notes.txt") }
    #expect(missing?.sentence == "/nowhere/notes.txt: there is no such file; check its name and folder")
    let folder = #expect(throws: DocumentError.self) { try Document(readingFile: "/") }
    #expect(folder?.sentence == "/: this is a folder; name one of the documents in it")
    let device = #expect(throws: DocumentError.self) { try Document(readingFile: "/dev/null") }
    #expect(
      device?.sentence
        == "/dev/null: the file cannot be read (it is a device or a pipe, not a file); check its permissions")
  }

  @Test func `a file is read from the disk`() throws {
    var name = Array("/tmp/document-XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(path) }
    let text = "A title\n\nA paragraph of one line.\n"
    #expect(write(descriptor, text, text.utf8.count) == text.utf8.count)
    close(descriptor)
    #expect(try drawn(Document(readingFile: path)) == "1    # A title\n3    ¶ A paragraph of one line.")
  }

  @Test func `UTF-16 with its mark is read`() throws {
    let text = "A title\r\n\r\nA paragraph, naïve.\r\n"
    let units = Array(text.utf16)
    let little: [UInt8] = [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big: [UInt8] = [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let drawing = "1    # A title\n3    ¶ A paragraph, naïve."
    #expect(try drawn(Document(reading: little, path: "a.txt")) == drawing)
    #expect(try drawn(Document(reading: big, path: "a.txt")) == drawing)
  }

  @Test(arguments: [
    ("notes", "# A title\n\nA [link](b) here.\n", "A link here."),
    ("notes.txt", "<!doctype html>\n<p>A short paragraph.", "A short paragraph."),
    ("notes.txt", "# not Markdown\n\nOne sign is not enough.\n", "One sign is not enough."),
    ("a.md/notes", "1 * 2 * 3 is six.\n", "1 * 2 * 3 is six."),
  ])
  func `the content says the format where the ending does not`(path: String, text: String, last: String) throws {
    #expect(try Document(reading: Array(text.utf8), path: path).blocks.last?.text == last)
  }
}
