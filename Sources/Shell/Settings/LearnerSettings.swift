import Foundation
import Scheduling
import Storage

/// What the learner has set, for the library or for one deck.
struct LearnerSettings: Hashable {
  var scheduling = SchedulingSettings()
  /// The hour of local time at which the learner's day begins, in 0...23. Of the library alone.
  var dayStart = 4
  /// Whether the weights are fitted anew by themselves. Of the library alone.
  var tunesItself = true

  /// Lapses after which a card is called a leech; 0 where none ever is.
  var leechThreshold: Int {
    get { scheduling.leechThreshold ?? 0 }
    set { scheduling.leechThreshold = newValue == 0 ? nil : newValue }
  }

  var model: ModelKind {
    get { scheduling.memoryModel }
    set {
      scheduling.memoryModel = newValue
      takeWeights()
    }
  }

  /// The memory model's weights as they are set; nil for the published ones.
  ///
  /// Weights belong to the model that has as many of them. Under the other one they rest, so that a learner can change the
  /// model, and change it back.
  var weights: [Double]? {
    didSet { takeWeights() }
  }

  private mutating func takeWeights() {
    scheduling.weights = weights.flatMap { (try? model.model(weights: $0)) == nil ? nil : $0 }
  }

  var learnAhead: Duration {
    get { .seconds(scheduling.learnAheadSeconds) }
    set { scheduling.learnAheadSeconds = Int(newValue.components.seconds) }
  }

  /// The settings of a deck: defaults, then the library's, then the deck's own.
  ///
  /// - Throws: a failure that names a stored value that is no longer understood.
  init(of store: ProgressStore, deck: String?) throws {
    for (key, value) in try sorted(store, .library) { try apply(key, value) }
    if let deck { for (key, value) in try sorted(store, .deck(deck)) { try apply(key, value) } }
  }

  init() {}

  private func sorted(_ store: ProgressStore, _ scope: SettingScope) throws -> [(String, String)] {
    try store.settings(of: scope).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private mutating func apply(_ key: String, _ value: String) throws {
    // A key that a newer version wrote is left alone: it is none of ours.
    guard let setting = Setting.named(key) else { return }
    try setting.write(value, &self)
  }
}
