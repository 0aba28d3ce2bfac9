/// Words inside and beside names.
enum NameWords {
  /// What a name with “of” or “for” begins with: “Treaty of Paris”, “Institute for Advanced Study”.
  static let heads: Set<String> = [
    "university", "college", "school", "institute", "institution", "academy", "association", "society", "organization",
    "organisation",
    "federation", "union", "league", "council", "committee", "commission", "court", "board", "bureau", "department",
    "ministry",
    "office", "agency", "bank", "fund", "house", "chamber", "church", "cathedral", "temple", "museum", "library",
    "centre", "center",
    "treaty", "peace", "battle", "siege", "war", "wars", "declaration", "bill", "act", "charter", "articles",
    "constitution", "congress",
    "convention", "conference", "kingdom", "republic", "empire", "state", "states", "commonwealth", "province", "duchy",
    "city",
    "isle", "gulf", "bay", "cape", "strait", "sea", "mount", "lake", "river", "tower", "palace", "statue", "museum",
    "order", "army",
    "party", "movement", "book", "book", "journal", "encyclopedia", "dictionary", "theory", "principle", "law", "laws",
    "international", "association", "initiative", "foundation", "programme", "program", "project", "forum", "assembly",
    "secretary",
    "prize", "medal", "award", "corps", "service", "authority", "administration", "coast", "cape", "horn", "nodes",
    "node", "day",
  ]

  /// Nouns that say what a name with them names: “Treaty of Paris” is a treaty.
  static let classes: Set<String> = Set(
    """
    acid algorithm artery bone cell compound device element engine enzyme equation format gas gene gland hormone instrument
    language layer machine membrane metal mineral molecule muscle neuron organ particle planet protein tissue vein
    academy act agency agreement airport amendment army assembly association award band bank basin battle bay bill board book bridge
    bureau canal castle cathedral cemetery center centre charter church city clinic club code college commission committee company
    compact compromise conference congress constitution convention corporation council county court declaration department desert
    directive district doctrine dynasty effect empire episode expedition experiment festival forest foundation fort garden
    glacier gulf hospital hotel house hypothesis initiative institute institution island islands journal kingdom laboratory lake law
    league library lobe magazine manifesto mission monastery mosque mountain mountains movement museum nerve newspaper
    observatory ocean ordinance organisation organization palace paradox park parliament party peninsula plan plateau prison
    principle prize program programme project protocol province rebellion reformation reform region republic resolution revolution
    river road route school sea senate series society square stadium standard star state station strait street summit syndrome
    telescope temple theatre theater theorem theory tower treaty tribe tribunal union university uprising valley village virus war
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Capitals that name nothing by themselves.
  static let weak: Set<String> = [
    "ce", "bce", "ad", "bc", "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest",
    "native", "pr", "am", "pm", "jr",
    "sr", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "inc", "ltd", "co", "st",
    "internet", "mr", "mrs", "ms", "dr", "sir", "i", "ii", "iii", "iv",
  ]

  /// Words that are names as well.
  static let ambiguous: Set<String> = Set(
    """
    amber april art august bell ben bill bob bray brook buck carol chad chase china chuck clay cliff cook crystal daisy dale dawn dean
    earl faith flora frank gene ginger glen grace grant guinea guy harmony heath heather holly homer hope hunter iris ivory ivy jack jade
    japan jay jean jersey jimmy john jordan joy june ken kit lance lane lee lily mark marshall martin mason may max melody mercy miles
    morocco newton nick olive page pat patience pearl penny peter phoenix prince ray reed rich rob robin rod rose ruby sandy sage
    sterling summer terry tom turkey victor violet walker ward warren will winter
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Adjectives of countries and peoples: too easily guessed to be asked alone.
  static let demonyms: Set<String> = Set(
    """
    african american americans arab arabs arabic argentine asian australian austrian belgian brazilian british briton canadian catholic
    chinese christian christians colombian cuban czech danish dutch egyptian english european europeans finnish french german germans greek
    hispanic hungarian indian indians indonesian iranian iraqi irish islamic israeli italian italians japanese jewish jews korean latin
    lutheran mexican mongol muslim muslims nazi nigerian norwegian ottoman palestinian persian polish portuguese protestant roman romans
    romanian russian russians scottish serbian soviet soviets spanish swedish swiss syrian thai turkish turks ukrainian vietnamese welsh western
    eastern northern southern white black black earth god bible federal
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
