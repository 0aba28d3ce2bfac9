/// Which parts of a page are no part of its text, by its markup.
enum HTMLFurniture {
  /// Elements without text for a reader.
  static let silent: Set<String> = [
    "script", "style", "noscript", "template", "head", "svg", "iframe", "object", "embed", "audio", "video",
    "canvas", "select", "option", "datalist", "input", "textarea", "button", "dialog", "map",
  ]

  /// Elements that lead elsewhere or stand beside the text.
  private static let navigation: Set<String> = ["nav", "aside", "footer", "form", "menu"]

  private static let roles: Set<String> = [
    "navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar", "dialog", "alert",
  ]

  /// Words in the class or identity of an element.
  private static let words: Set<String> = [
    "ad", "ads", "advert", "advertisement", "banner", "breadcrumb", "breadcrumbs", "catlinks", "comments", "cookie",
    "cookies", "disqus", "editsection", "footer", "login", "masthead", "menu", "modal", "nav", "navbar", "navbox",
    "navigation", "newsletter", "noprint", "hatnote", "dablink", "headerlink", "ambox", "mbox", "metadata",
    "printfooter", "pager", "pagination", "popup", "promo", "related", "share", "sharing",
    "sidebar", "sitemap", "social", "sponsored", "subscribe", "toc", "toolbar", "topbar", "widget",
  ]

  private static let captions: Set<String> = ["thumbcaption", "gallerytext", "caption", "figcaption", "credit"]

  private static let hiding: Set<String> = ["sr-only", "visually-hidden", "hidden", "screen-reader-text"]

  /// The elements that may hold the whole page, whatever they are called.
  private static let frames: Set<String> = ["html", "body", "main", "article", "h1"]

  /// - Parameter share: how much of the page's text is in the element, in 0...1.
  static func reason(for element: HTMLNode, share: Double) -> LeftOut.Reason? {
    let name = element.name
    if name == "figcaption" || name == "caption" { return .caption }
    guard !frames.contains(name) else { return nil }
    if navigation.contains(name) { return share < 0.5 ? .navigation : nil }
    guard share < 0.3 else { return nil }
    if element.attribute("hidden") != nil || element.attribute("aria-hidden") == "true" { return .markup }
    if let style = element.attribute("style")?.filter({ $0 != " " }).lowercased(), style.contains("display:none") {
      return .markup
    }
    if let role = element.attribute("role"), roles.contains(role) { return .navigation }
    let named = (element.attribute("class") ?? "") + " " + (element.attribute("id") ?? "")
    let classes = named.lowercased().split(separator: " ")
    if classes.contains(where: { hiding.contains(String($0)) }) { return .markup }
    let parts = classes.flatMap { $0.split { !$0.isLetter } }
    if parts.contains(where: { captions.contains(String($0)) }) { return .caption }
    return parts.contains { words.contains(String($0)) } ? .navigation : nil
  }
}
