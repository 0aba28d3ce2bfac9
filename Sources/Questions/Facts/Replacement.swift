/// What a pointer (“it”, “his”, “the treaty”, “this membrane”) stands for, so that its sentence can be read by itself.
struct Replacement: Hashable, Sendable {
  /// The pointer: indices of the passage's words, its determiner included.
  var span: Range<Int>
  /// What is written in its place, in the pointer's case: “the nervous system”, “Galois's”. A small first letter unless it is
  /// a name; the caller sets capitals.
  var text: String
  /// How sure it is that this is meant, in 0...1.
  var confidence: Double
  /// How many sentences back the full phrase stands; 0 in the same sentence.
  var distance: Int
}
