@preconcurrency import CXML
import Glibc

/// A node of libxml2's tree, while the tree lives.
struct HTMLNode: Hashable {
  private let node: UnsafeMutablePointer<xmlNode>

  init(_ node: UnsafeMutablePointer<xmlNode>) {
    self.node = node
  }

  private init?(_ node: UnsafeMutablePointer<xmlNode>?) {
    guard let node else { return nil }
    self.node = node
  }
}

extension HTMLNode {
  var isElement: Bool { node.pointee.type == XML_ELEMENT_NODE }
  var isText: Bool { node.pointee.type == XML_TEXT_NODE || node.pointee.type == XML_CDATA_SECTION_NODE }
  var firstChild: HTMLNode? { node.pointee.type == XML_ENTITY_REF_NODE ? nil : HTMLNode(node.pointee.children) }
  var next: HTMLNode? { HTMLNode(node.pointee.next) }
  var parent: HTMLNode? { HTMLNode(node.pointee.parent) }

  /// An element's name in lower case; "" for other nodes.
  var name: String {
    guard isElement, let name = node.pointee.name else { return "" }
    return String(cString: name).lowercased()
  }

  /// The text of a text node.
  var text: [UInt8] {
    guard let content = node.pointee.content else { return [] }
    return Array(UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content))))
  }

  /// From 1; nil where libxml2 does not know it: it counts to 65,534.
  var line: Int? {
    let line = xmlGetLineNo(node)
    return (1..<65535).contains(line) ? line : nil
  }

  func attribute(_ name: String) -> String? {
    guard let value = xmlGetProp(node, name) else { return nil }
    defer { xmlFree(value) }
    return String(cString: value)
  }

  /// All nodes under this one and itself, in the order of the file.
  ///
  /// - Parameters:
  ///   - enter: returns whether to go into the node.
  ///   - leave: called after the children of a node that was entered.
  func walk(enter: (HTMLNode) -> Bool, leave: (HTMLNode) -> Void) {
    // A loop, not a recursion: pages nest as deep as they like.
    var current = self
    while true {
      if enter(current) {
        if let child = current.firstChild {
          current = child
          continue
        }
        leave(current)
      }
      while current != self, current.next == nil, let parent = current.parent {
        current = parent
        leave(current)
      }
      guard current != self, let next = current.next else { return }
      current = next
    }
  }
}
