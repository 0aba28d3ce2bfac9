import Dispatch
import Language

/// Computes the gradient of one batch on several threads.
///
/// A batch is always cut into two shards, whose gradients are added in their order: the result is the same for any number
/// of threads. A class: it owns the shards' memory.
final class BatchLearner {
  static let shardCount = 2
  let layout: Layout
  private let passes: [Pass]

  init(layout: Layout, inflectionGroups: [Range<Int>]) {
    self.layout = layout
    passes = (0..<Self.shardCount).map { _ in Pass(layout: layout, inflectionGroups: inflectionGroups) }
  }

  /// Fills the optimiser's gradients.
  func learn(_ batch: [Example], optimiser: Optimiser, dropout: Pass.Dropout?, seed: UInt64) -> Pass.Loss {
    let sorted = batch.sorted { $0.length > $1.length }
    let shards = (0..<Self.shardCount).map { shard in
      stride(from: shard, to: sorted.count, by: Self.shardCount).map { sorted[$0] }
    }
    let treeWords = batch.reduce(0) { $0 + ($1.hasTree ? $1.length : 0) }
    let entityWords = batch.reduce(0) { $0 + $1.entities.count }
    let scale = Pass.Scale(tree: 1 / Float(max(treeWords, 1)), entity: entityWeight(entityWords, of: batch))
    var losses = [Pass.Loss](repeating: Pass.Loss(), count: Self.shardCount)
    optimiser.values.withUnsafeBufferPointer { values in
      losses.withUnsafeMutableBufferPointer { losses in
        let shared = Shared(losses.baseAddress)
        let work = Work(passes: passes, shards: shards, values: values.baseAddress)
        DispatchQueue.concurrentPerform(iterations: Self.shardCount) { shard in
          guard let values = work.values else { return }
          let chance = Chance(seed: seed, parts: shard)
          shared.pointer?[shard] = work.passes[shard].learn(
            work.shards[shard], values: values, scale: scale, dropout: dropout, chance: chance)
        }
      }
    }
    gather(into: optimiser)
    var loss = Pass.Loss()
    for shard in losses { loss += shard }
    return loss
  }

  /// Entities weigh by the share of words that have labels for them.
  private func entityWeight(_ labelled: Int, of batch: [Example]) -> Float {
    let all = batch.reduce(0) { $0 + $1.length }
    return labelled == 0 ? 0 : 1 / Float(all)
  }

  private struct Work: @unchecked Sendable {
    let passes: [Pass]
    let shards: [[Example]]
    let values: UnsafePointer<Float>?
  }

  private func gather(into optimiser: Optimiser) {
    let layout = layout
    optimiser.gradients.withUnsafeMutableBufferPointer { buffer in
      let shared = Shared(buffer.baseAddress)
      let work = Work(passes: passes, shards: [], values: nil)
      let tableJobs = layout.inputTables.count
      let denseCount = layout.count - layout.tableCount
      let chunk = 1 << 16
      DispatchQueue.concurrentPerform(iterations: tableJobs + (denseCount + chunk - 1) / chunk) { job in
        guard let gradients = shared.pointer else { return }
        if job < tableJobs {
          Self.gatherTable(job, layout: layout, passes: work.passes, gradients: gradients)
        } else {
          let start = (job - tableJobs) * chunk
          let target = gradients + layout.tableCount
          (target + start).update(repeating: 0, count: min(denseCount, start + chunk) - start)
          for pass in work.passes {
            pass.denseGradients.withUnsafeBufferPointer { source in
              for i in start..<min(denseCount, start + chunk) { target[i] += source[i] }
            }
          }
        }
      }
    }
  }

  private static func gatherTable(
    _ kind: Int, layout: Layout, passes: [Pass], gradients: UnsafeMutablePointer<Float>
  ) {
    let table = layout.inputTables[kind]
    let block = layout.tables[kind]
    (gradients + block.offset).update(repeating: 0, count: block.count)
    // Vectors are given, not learnt.
    guard table.kind != .vector else { return }
    for pass in passes {
      guard let inputs = pass.inputGradients else { continue }
      for row in 0..<pass.rowCount {
        let from = inputs + row * InputTable.inputWidth + table.offset
        let to = gradients + block.offset + Int(pass.usedRows[row * WordTables.rowCount + kind]) * table.columns
        for i in 0..<table.columns { to[i] += from[i] }
      }
    }
  }
}
