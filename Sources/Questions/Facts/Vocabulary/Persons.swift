/// Nouns for people, by trade, office or kin.
enum Persons {
  static let nouns: Set<String> = Set(
    """
    actor actress activist adviser advisor ambassador anthropologist archbishop archaeologist architect artist assistant astronaut
    astronomer athlete author baker bishop biologist boy botanist brother builder businessman businesswoman captain cardinal
    chairman chairwoman chancellor chemist child citizen clerk colonel colonist commander composer conqueror convict cook councillor
    critic dancer daughter delegate democrat designer dictator diplomat director doctor duke economist editor emperor empress
    engineer explorer farmer father filmmaker founder friend general geographer geologist girl governor grandfather grandmother
    guitarist heir hero historian hunter husband inventor journalist judge king knight labourer lady lawyer leader lecturer lieutenant
    linguist lord man manager mathematician mayor mechanic merchant minister missionary monarch monk mother musician naturalist
    navigator neurologist neuroscientist novelist nun nurse officer official owner painter pastor patient peasant person philosopher
    photographer physician physicist pianist pilot pioneer playwright poet politician pope preacher president priest prince princess
    printer prisoner professor programmer prophet psychologist psychiatrist pupil queen rabbi regent republican researcher reformer
    sailor saint scholar scientist sculptor secretary senator sergeant settler shepherd singer sister slave sociologist soldier son speaker
    statesman student subject sultan surgeon teacher theologian thinker trader translator tsar tutor uncle veteran victim viceroy
    volunteer warrior widow wife woman worker writer
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Titles that stand before a name and are no part of it.
  static let titles: Set<String> = [
    "president", "king", "queen", "emperor", "empress", "prince", "princess", "pope", "bishop", "archbishop",
    "cardinal", "sir", "lord",
    "lady", "dr", "dr.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "professor", "prof.", "general", "gen.", "colonel",
    "captain", "senator",
    "governor", "minister", "chancellor", "sultan", "tsar", "secretary", "judge", "justice", "father", "reverend",
    "rev.", "admiral",
    "ambassador", "chairman", "duke", "count", "major", "sergeant", "lieutenant",
  ]
}
