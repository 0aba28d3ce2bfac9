/// Short forms that keep their period, in lower case and without it.
enum Abbreviations {
  /// Those that a name or a number usually follows: no sentence ends after them.
  static let leading: Set<String> = [
    "mr", "mrs", "ms", "dr", "drs", "prof", "st", "gen", "gov", "sen", "rep", "col", "lt", "capt", "sgt", "maj", "cmdr",
    "adm",
    "rev", "hon", "pres", "fr", "mt", "ft", "fig", "figs", "vol", "vols", "pp", "p", "ch", "sec", "eq", "eqs",
    "vs", "cf", "ed", "eds", "no", "nos", "art", "arts", "messrs", "mme", "mlle", "supt", "insp", "viz", "ca", "c",
    "approx",
    "e.g", "i.e", "eg", "ie", "al", "v", "op", "trans", "nr", "ph.d", "esp", "tel", "ref", "refs", "spec",
  ]

  /// Those that may also end a sentence.
  static let other: Set<String> = [
    "etc", "inc", "ltd", "co", "corp", "bros", "jr", "sr", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "ave",
    "blvd", "rd",
    "dept", "univ", "assn", "est", "min", "max", "hr", "hrs", "sec", "secs", "mins", "oz", "lb", "lbs", "ft", "in",
    "yr", "yrs",
    "a.m", "p.m", "u.s", "u.k", "u.n", "d.c", "b.c", "a.d", "b.c.e", "c.e", "ps", "p.s", "ala", "ariz", "ark", "calif",
    "colo",
    "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md", "mass", "mich", "minn", "miss", "mo", "mont",
    "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "ext", "attn", "arrv", "lv",
    "bldg",
    "conf", "cont", "exp", "incl", "misc", "orig", "publ", "temp", "gal", "sq", "cu", "mil", "bn", "am", "pm", "esq",
    "ibid",
  ]

  /// Words that are also words: they keep a period only before a number or a name, never at the end of a text.
  static let ambiguous: Set<String> = [
    "no", "nos", "art", "in", "am", "pm", "mar", "jun", "sun", "sat", "wed", "fig", "figs", "ill", "ind", "miss",
    "mass", "wash",
    "del", "la", "pa", "max", "min", "mil", "gal", "mo", "est", "exp", "temp", "sec", "arts", "ref", "p", "c", "v",
    "trans",
    "spec", "op", "ed", "ie", "eg", "ft", "mon", "fri", "ch", "co", "ore", "kan",
  ]
}
