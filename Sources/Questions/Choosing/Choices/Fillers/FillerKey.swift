import Language

/// A class of things that fill one kind of slot: only fillers that share a key are offered together.
enum FillerKey: Hashable, Sendable {
  enum Modifier: String, Hashable, Sendable { case adjective, noun }

  /// A person by first and last name, or by one name.
  case person(isFull: Bool)
  /// A country, a city, a continent: what `PlaceList` knows.
  case listed(PlaceList.Kind)
  /// A name that says what it names: “river” of “the River Vister”.
  case named(String)
  /// A name of which only the analyser tells the kind.
  case entity(Entity.Kind)
  /// What a sentence says that it is: “Astrocytes are glial cells” makes them cells.
  case kind(String)
  /// An item of the document's list of that number.
  case list(Int)
  /// A noun phrase by its head and what its first word is: “cell” with an adjective of “glial cells”, with a noun of “nerve
  /// cells”. The one is seldom a choice beside the other: sodium ions are positive ions.
  case head(Modifier, of: String)
  /// A person by trade or office: “the astronauts”.
  case people
  /// A term that the document explains, sets off or leans on.
  case term
  /// A term of one word that is of one sort with others by its ending: a deed (“-ion”), a quality (“-ness”), a doer (“-er”), or none of these.
  case sort(TermSort)
}
