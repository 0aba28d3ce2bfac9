/// The words on the furniture of pages, in lower case, without numbers and marks.
enum FurniturePhrases {
  /// These are never prose or a heading over it.
  static let certain: Set<String> = [
    "accept all", "accept all cookies", "accept cookies", "add a comment", "add comment", "add to cart",
    "advertisement", "advertisements", "all comments", "back to homepage", "back to top", "back to the top",
    "cite this article", "cite this page", "click here", "click to enlarge", "contact us", "continue reading",
    "cookie settings", "copy link", "create account", "create an account", "create new account", "download as pdf",
    "download pdf", "download this article", "edit this page", "edit this page on github", "email this", "follow us",
    "follow us on", "forgot password", "forgot your password", "from wikipedia the free encyclopedia", "full text",
    "go to top", "jump to content", "jump to navigation", "jump to search", "keep reading", "leave a comment",
    "leave a reply", "leave comment", "listen to this article", "load more", "loading", "log in",
    "log in or register", "log in register", "log out", "login", "login register", "logout", "main menu",
    "main navigation", "more articles", "more from this author", "most popular", "most read", "my account",
    "new user", "newer posts", "next article", "next chapter", "next page", "next post", "no comments",
    "no comments yet", "older posts", "open in new tab", "password", "permalink", "post a comment", "post comment",
    "posted in", "prev", "prev next", "previous article", "previous chapter", "previous next", "previous page",
    "previous post", "print", "print this article", "print this page", "printer friendly version",
    "read full article", "read more", "read next", "recommended for you", "register", "register account",
    "register now", "related articles", "related content", "related links", "related news", "related posts",
    "related stories", "remember me", "reset password", "return to top", "rss", "rss feed", "save this page",
    "scroll to top", "search form", "search this site", "see all", "see also edit", "share", "share on facebook",
    "share on linkedin", "share on twitter", "share this", "share this article", "share this entry",
    "share this page", "share this post", "share this story", "show more", "sign in", "sign out", "sign up",
    "sign up for our newsletter", "site map", "sitemap", "skip navigation", "skip to content",
    "skip to main content", "skip to navigation", "sponsored", "sponsored content", "submit", "subscribe",
    "subscribe now", "subscribe to our newsletter", "toggle navigation", "toggle search", "tweet", "unsubscribe",
    "user account", "user login", "user menu", "user name", "username", "view all", "view comments", "view history",
    "view source", "you are here", "you may also like", "you might also like",
  ]

  /// These may be headings, too.
  static let doubtful: Set<String> = [
    "about", "about us", "archive", "archives", "bookmark", "cancel", "careers", "categories", "close", "comment",
    "comments", "contact", "contents", "cookie policy", "cookies", "disclaimer", "discussion", "donate", "download",
    "downloads", "edit", "email", "english", "events", "facebook", "faq", "faqs", "feedback", "follow", "help",
    "home", "homepage", "imprint", "instagram", "latest news", "learn more", "legal", "like", "linkedin", "links",
    "menu", "more", "news", "newsletter", "next", "overview page", "pinterest", "powered by", "previous", "privacy",
    "privacy policy", "random article", "recommended", "reddit", "reply", "report", "search", "settings", "support",
    "tags", "terms", "terms and conditions", "terms of service", "terms of use", "top", "trending", "twitter", "up",
    "whatsapp", "youtube",
  ]

  static let copyrightSigns = ["©", "(c) 1", "(c) 2", "copyright ©", "copyright (c)", "copyright 1", "copyright 2"]

  static let changeSigns = [
    "last updated", "last modified", "last edited", "last reviewed", "last revised", "last change", "page last",
    "this page was last", "this page last", "this article was last", "content last", "updated:", "updated on",
    "updated at", "updated january", "updated february", "updated march", "updated april", "updated may",
    "updated june", "updated july", "updated august", "updated september", "updated october", "updated november",
    "updated december", "published:", "published on", "posted:", "posted on", "posted by", "posted at",
    "date published", "modified:", "modified on", "retrieved from", "retrieved on", "accessed:", "accessed on",
    "revised:", "printed from",
  ]

  static let cookieSigns = ["use cookies", "uses cookies", "use of cookies", "our cookie", "accept cookies"]

  /// Lines that lead to another page begin so.
  static let pointers = [
    "main article: ", "main articles: ", "main page: ", "see also: ", "further information: ",
    "for more information, see ",
    "not to be confused with ", "this article is about ", "redirects here", "related: ", "related topics: ",
  ]

  static let feedback = [
    "was this page helpful", "was this article helpful", "was this helpful", "did you find this", "rate this page",
    "have a question? ask", "share this page", "share this article",
  ]

  static let captionOpeners: Set<String> = [
    "figure", "fig", "figs", "table", "chart", "map", "photo", "plate", "exhibit", "image", "illustration",
    "diagram", "graph", "listing", "box", "scheme", "video",
  ]

  /// First headings that are no titles.
  static let openingSections: Set<String> = [
    "abstract", "about", "background", "foreword", "general", "getting started", "introduction", "overview",
    "preface", "prologue", "purpose", "summary",
  ]

  /// Headings over lists of sources.
  static let references: Set<String> = [
    "references", "bibliography", "works cited", "literature", "literature cited", "reference list",
    "further reading", "external links", "see also", "notes", "notes and references", "references and notes",
    "sources", "citations", "endnotes", "footnotes", "suggested reading", "suggested readings",
    "recommended reading", "links",
  ]

  static let contents: Set<String> = ["contents", "table of contents", "in this article", "on this page", "toc"]

  /// These are left out even where no table of contents is found under them.
  static let certainContents: Set<String> = ["table of contents", "toc"]
}
