import Language

/// Turns sentences of the data into numbers.
struct ExampleMaker {
  let inventory: Inventory
  let tables: WordTables
  /// Parts of a word that the network is not shown.
  var leftOut: [InputTable.Kind] = []

  /// - Parameter isCoarse: the data's MISC takes in what others call EVENT and WORK.
  func example(of sentence: TreebankSentence, isCoarse: Bool = false) -> Example {
    let count = WordTables.rowCount
    var rows = [Int32](repeating: 0, count: sentence.words.count * count)
    rows.withUnsafeMutableBufferPointer { buffer in
      for (index, word) in sentence.words.enumerated() {
        var form = word.form
        form.withUTF8 { bytes in
          if let base = buffer.baseAddress, !bytes.isEmpty { tables.rows(of: bytes, into: base + index * count) }
        }
      }
    }
    for kind in leftOut {
      for word in sentence.words.indices { rows[word * count + kind.rawValue] = 0 }
    }
    var example = Example(length: sentence.words.count, rows: rows, hasTree: false)
    if let labels = sentence.entities { example.entities = labels.map { mask($0, isCoarse: isCoarse) } }
    if sentence.hasTree { addTree(of: sentence, to: &example) }
    return example
  }

  private func addTree(of sentence: TreebankSentence, to example: inout Example) {
    example.hasTree = true
    for word in sentence.words {
      guard let tag = inventory.tagIndex["\(word.wordClass)|\(word.tag)"],
        let relation = inventory.relationIndex[word.relation], let head = word.head,
        let inflection = inventory.inflectionIndex[.init(tag: tag, features: word.features)]
      else {
        // A label that the training data lacks: nothing to learn from this sentence's tree.
        example.hasTree = false
        return
      }
      example.tags.append(Int32(tag))
      example.inflections.append(Int32(inflection))
      example.heads.append(Int32(head - 1))
      example.relations.append(Int32(relation))
    }
  }

  private func mask(_ label: String, isCoarse: Bool) -> UInt32 {
    guard let index = Inventory.entities.firstIndex(of: label) else { return 1 }
    if isCoarse, label.hasSuffix("MISC") {
      let prefix = label.prefix(2)
      return Inventory.entities.enumerated().reduce(0) { sum, entry in
        let isOne =
          entry.element.hasPrefix(prefix) && ["EVENT", "WORK", "MISC"].contains(String(entry.element.dropFirst(2)))
        return isOne ? sum | 1 << UInt32(entry.offset) : sum
      }
    }
    return 1 << UInt32(index)
  }
}
