/// The first parts of hyphenated words that stay one token: `co-operate` is a token, `so-called` is three.
///
/// Source: the habit of UD_English-EWT and UD_English-GUM 2.16.
enum Affixes {
  static let prefixes: Set<String> = [
    "ab", "ante", "anti", "auto", "bi", "bio", "co", "counter", "cyber", "de", "demi", "dis", "e", "eco", "ex", "extra",
    "hyper",
    "inter", "intra", "macro", "mega", "meta", "micro", "mid", "mini", "mono", "multi", "neo", "non", "omni",
    "over", "para", "poly", "post", "pre", "pro", "proto", "pseudo", "quasi", "re", "cross", "semi", "sub", "super",
    "supra", "trans",
    "tri", "ultra", "un", "under", "uni",
  ]
}
