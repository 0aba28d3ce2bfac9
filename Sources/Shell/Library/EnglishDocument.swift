import Documents
import Language

/// Reads a document of the disk that has to be in English.
///
/// - Parameter purpose: what a document in another language is no good for: “terms can be found in English only”.
func readEnglishDocument(at path: String, purpose: String) throws -> Document {
  let document = try readDocument(at: path)
  let guess = languageGuess(of: document.blocks.prefix(200).map(\.text).joined(separator: "\n"))
  guard guess.isEnglish else {
    throw CommandFailure(
      sentence: "\(path): this is written in \(guess.name ?? "another language"), and \(purpose)")
  }
  return document
}
