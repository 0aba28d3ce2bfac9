/// The trained network, in whole numbers: what it reads of a word and the weights of its parts.
package struct Network: Sendable {
  struct Layer: Sendable {
    /// `[8 · hidden × inputs]`: forward then backward; in each the gates input, forget, output, candidate.
    let input: WeightMatrix
    /// Forward and backward, `[4 · hidden × hidden]`.
    let recurrent: [WeightMatrix]
  }

  struct Table: @unchecked Sendable {
    let rows: UnsafePointer<Int16>
    let columns: Int
    let offset: Int
  }

  let arithmetic: Arithmetic
  let hidden: Int
  package let words: WordTables
  let tables: [Table]
  let layers: [Layer]
  let tag, inflection, entity: WeightMatrix
  let arcDependent, arcHead, arcProduct, labelDependent, labelHead, labelProduct, labelFromDependent,
    labelFromHead: WeightMatrix
  let arcRoot: [Int16]
  let distance: [Int32]
  let sigmoid, tangent: Curve

  struct Curve: @unchecked Sendable {
    let values: UnsafePointer<Int16>
  }

  package init(_ file: ModelFile, arithmetic: Arithmetic) throws(ModelProblem) {
    self.arithmetic = arithmetic
    let sizes = try file.numbers("sizes", as: UInt32.self)
    guard sizes.count == 4 else { throw ModelProblem(kind: .cutShort(section: "sizes")) }
    hidden = Int(sizes[0])
    words = WordTables(
      words: HashedTable(try file.numbers("words")), clusters: HashedTable(try file.numbers("clusters")),
      vectors: HashedTable(try file.numbers("vectors")))
    var tables: [Table] = []
    for table in InputTable.all(wordCount: Int(sizes[1]), clusterCount: Int(sizes[2]), vectorCount: Int(sizes[3])) {
      let rows = try file.numbers("table.\(table.kind)", as: Int16.self)
      guard rows.count == table.rows * table.columns, let base = rows.baseAddress else {
        throw ModelProblem(kind: .cutShort(section: "table.\(table.kind)"))
      }
      tables.append(Table(rows: base, columns: table.columns, offset: table.offset))
    }
    self.tables = tables
    layers = [
      Layer(
        input: try WeightMatrix(file, "layer0.input"),
        recurrent: [
          try WeightMatrix(file, "layer0.forward", hasBias: false),
          try WeightMatrix(file, "layer0.backward", hasBias: false),
        ]),
      Layer(
        input: try WeightMatrix(file, "layer1.input"),
        recurrent: [
          try WeightMatrix(file, "layer1.forward", hasBias: false),
          try WeightMatrix(file, "layer1.backward", hasBias: false),
        ]),
    ]
    tag = try WeightMatrix(file, "tag")
    inflection = try WeightMatrix(file, "inflection")
    entity = try WeightMatrix(file, "entity")
    arcDependent = try WeightMatrix(file, "arc.dependent")
    arcHead = try WeightMatrix(file, "arc.head")
    arcProduct = try WeightMatrix(file, "arc.product")
    labelDependent = try WeightMatrix(file, "label.dependent")
    labelHead = try WeightMatrix(file, "label.head")
    labelProduct = try WeightMatrix(file, "label.product", hasBias: false)
    labelFromDependent = try WeightMatrix(file, "label.fromDependent")
    labelFromHead = try WeightMatrix(file, "label.fromHead", hasBias: false)
    arcRoot = Array(try file.numbers("arc.root", as: Int16.self))
    distance = Array(try file.numbers("arc.distance", as: Int32.self))
    func curve(_ name: String) throws(ModelProblem) -> Curve {
      let values = try file.numbers(name, as: Int16.self)
      guard values.count == FixedPoint.curveCount, let base = values.baseAddress else {
        throw ModelProblem(kind: .cutShort(section: name))
      }
      return Curve(values: base)
    }
    sigmoid = try curve("sigmoid")
    tangent = try curve("tangent")
    guard arcRoot.count == arcHead.outputs, distance.count == 64 else {
      throw ModelProblem(kind: .cutShort(section: "arc.root"))
    }
  }
}
