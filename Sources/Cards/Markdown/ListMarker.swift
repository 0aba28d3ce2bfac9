/// The `-` or `1.` that begins an item of a list.
///
/// Source: CommonMark 0.31, list items.
struct ListMarker: Hashable {
  var isOrdered: Bool
  /// Where the item's text begins, counted in bytes from the start of the file or text.
  var contentStart: Int
  /// How far the lines below are indented that belong to the item, in bytes.
  var indentation: Int

  /// - Parameter line: a line without its end; the marker stands at its very start.
  init?(_ bytes: [UInt8], at line: Range<Int>) {
    guard let first = bytes[line].first else { return nil }
    var index = line.lowerBound
    if first.isASCIIDigit {
      while index < line.upperBound, bytes[index].isASCIIDigit { index += 1 }
      guard index - line.lowerBound <= 9, index < line.upperBound,
        bytes[index] == UInt8(ascii: ".") || bytes[index] == .closeParenthesis
      else { return nil }
      isOrdered = true
    } else {
      guard first == .hyphen || first == UInt8(ascii: "*") || first == UInt8(ascii: "+") else { return nil }
      isOrdered = false
    }
    index += 1
    guard index == line.upperBound || bytes[index].isASCIISpace else { return nil }
    let markerEnd = index
    while index < line.upperBound, bytes[index].isASCIISpace { index += 1 }
    contentStart = index
    indentation = (index < line.upperBound ? index : markerEnd + 1) - line.lowerBound
  }
}

/// The `[x]` or `[ ]` behind the marker of an item: a choice.
struct ChoiceBox: Hashable {
  var isRight: Bool
  /// Where the choice's text begins, counted in bytes from the start of the file or text.
  var contentStart: Int
  /// How far the lines below are indented that belong to the choice, in bytes.
  var indentation: Int

  /// - Parameter line: a line without its end; the item's marker stands at its very start.
  init?(_ bytes: [UInt8], at line: Range<Int>) {
    guard let marker = ListMarker(bytes, at: line), !marker.isOrdered else { return nil }
    let end = line.upperBound
    var index = marker.contentStart
    guard index < end, bytes[index] == .openBracket else { return nil }
    index += 1
    guard index < end else { return nil }
    isRight = bytes[index] == UInt8(ascii: "x") || bytes[index] == UInt8(ascii: "X")
    if isRight || bytes[index] == .space { index += 1 }
    guard index < end, bytes[index] == .closeBracket else { return nil }
    index += 1
    guard index == end || bytes[index].isASCIISpace else { return nil }
    let boxEnd = index
    while index < end, bytes[index].isASCIISpace { index += 1 }
    contentStart = index
    indentation = (index < end ? index : boxEnd + 1) - line.lowerBound
  }
}
