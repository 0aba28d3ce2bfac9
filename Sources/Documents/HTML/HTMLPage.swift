@preconcurrency import CXML

/// The tree of a page, with how much text is where.
struct HTMLPage {
  let root: HTMLNode
  /// Bytes of text under each element, white space and what is silent aside.
  private(set) var byteCounts: [HTMLNode: Int] = [:]
  /// The element that holds the text of the page, where its markup says so.
  private(set) var main: HTMLNode?
  private(set) var title: [UInt8]?

  /// Lends the tree of a page.
  ///
  /// - Parameter text: UTF-8; anything is a page.
  static func read(_ text: [UInt8], _ body: (HTMLPage) -> Void) {
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue
    let document = text.withUnsafeBytes { bytes in
      htmlReadMemory(
        bytes.assumingMemoryBound(to: CChar.self).baseAddress, Int32(bytes.count), nil, "UTF-8", Int32(options))
    }
    guard let document else { return }
    defer { xmlFreeDoc(document) }
    guard let root = xmlDocGetRootElement(document) else { return }
    body(HTMLPage(root: HTMLNode(root)))
  }

  private init(root: HTMLNode) {
    self.root = root
    var counts: [HTMLNode: Int] = [:]
    var open = [0]
    var mains: [HTMLNode] = []
    var articles: [HTMLNode] = []
    var title: [UInt8]?
    root.walk { node in
      guard node.isElement else {
        if node.isText { open[open.count - 1] += node.text.count { $0 > 32 } }
        return false
      }
      let name = node.name
      if name == "svg" || name == "script" || name == "style" { return false }
      if name == "title", title == nil { title = node.firstChild?.text }
      if name == "main" || node.attribute("role") == "main" { mains.append(node) }
      if name == "article" { articles.append(node) }
      open.append(0)
      return true
    } leave: { node in
      let count = open.removeLast()
      counts[node] = count
      open[open.count - 1] += count
    }
    byteCounts = counts
    self.title = title
    let candidates = mains.count == 1 ? mains : articles.count == 1 ? articles : []
    main = candidates.first { share(of: $0) >= 0.4 }
  }

  /// How much of the page's text is in an element, in 0...1.
  func share(of element: HTMLNode) -> Double {
    Double(byteCounts[element] ?? 0) / Double(max(1, byteCounts[root] ?? 1))
  }
}
