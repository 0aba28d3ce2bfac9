import Dispatch
import Foundation
import Language

/// The course of a training: which batches, in which order, at what rate.
struct Trainer {
  struct Settings: Sendable {
    var seed: UInt64 = 1
    var epochs = 30
    var batchWords = 1500
    var rate: Float = 2e-3
    var warmUpSteps = 200
    var hidden = 128
    /// Sentences longer than this are left out of training: their cost is quadratic.
    var longestSentence = 120
  }

  let settings: Settings
  let inventory: Inventory
  let examples: [Example]
  let layout: Layout

  /// The batches of an epoch: sentences of like length together, in an order that depends on seed and epoch alone.
  func batches(epoch: Int) -> [[Int]] {
    var chance = Chance(seed: settings.seed, parts: 2, epoch)
    // Sentences without trees are many and teach only one head: every other one is seen in an epoch.
    let chosen = examples.indices.filter { examples[$0].hasTree || ($0 + epoch) % 2 == 0 }
    let jittered = chosen.map { index in
      (key: Float(examples[index].length) * (0.9 + 0.2 * chance.unit()) + chance.unit(), index: index)
    }
    var batches: [[Int]] = []
    var batch: [Int] = []
    var words = 0
    for (_, index) in jittered.sorted(by: { ($0.key, $0.index) < ($1.key, $1.index) }) {
      let length = examples[index].length
      if words + length > settings.batchWords, !batch.isEmpty {
        batches.append(batch)
        (batch, words) = ([], 0)
      }
      batch.append(index)
      words += length
    }
    if !batch.isEmpty { batches.append(batch) }
    chance.shuffle(&batches)
    return batches
  }

  /// Warm-up, constant to half time, then linear down to 2 %.
  func rate(step: Int, of total: Int) -> Float {
    if step < settings.warmUpSteps { return settings.rate * Float(step + 1) / Float(settings.warmUpSteps) }
    let progress = Float(step) / Float(max(total, 1))
    if progress < 0.5 { return settings.rate }
    return settings.rate * max(0.02, 1 - (progress - 0.5) * 2 * 0.98)
  }

  /// Runs one epoch.
  ///
  /// - Returns: the mean loss of its batches.
  func run(epoch: Int, optimiser: Optimiser, learner: BatchLearner, progress: (Int, Int, Pass.Loss) -> Void)
    -> Pass.Loss
  {
    let batches = batches(epoch: epoch)
    let total = batches.count * settings.epochs
    var sum = Pass.Loss()
    for (index, batch) in batches.enumerated() {
      let seed = Chance.seed(settings.seed, 3, epoch, index)
      let loss = learner.learn(batch.map { examples[$0] }, optimiser: optimiser, dropout: Pass.Dropout(), seed: seed)
      optimiser.step(rate: rate(step: epoch * batches.count + index, of: total))
      sum += loss
      progress(index + 1, batches.count, loss)
    }
    return sum.divided(by: Double(batches.count))
  }
}

extension Chance {
  static func seed(_ seed: UInt64, _ parts: Int...) -> UInt64 {
    var state = seed
    for part in parts {
      var chance = Chance(seed: state, parts: part)
      state = chance.next()
    }
    return state
  }
}

extension Pass.Loss {
  func divided(by count: Double) -> Pass.Loss {
    Pass.Loss(
      tag: tag / count, inflection: inflection / count, arc: arc / count, label: label / count, entity: entity / count)
  }
}
