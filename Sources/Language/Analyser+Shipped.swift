import CLanguageModel

extension Analyser {
  /// An analyser with the model that is built into the program; opening it takes about a millisecond.
  public init() {
    self.init(arithmetic: .fastest)
  }

  /// An analyser with the model that is built in, for measuring one kind of arithmetic beside another.
  package init(arithmetic: Arithmetic) {
    do throws(ModelProblem) {
      try self.init(model: Model(ModelBytes(immortal: Self.shippedModel), arithmetic: arithmetic))
    } catch {
      // Only a program built with a broken model.bin comes here; a test holds the file's digest.
      preconditionFailure(error.sentence)
    }
  }

  /// The bytes of the model that is built in.
  package static var shippedModel: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: study_language_model(), count: study_language_model_size())
  }
}
