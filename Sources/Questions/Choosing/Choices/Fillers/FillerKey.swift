import Language

/// A class of things that fill one kind of slot: only fillers that share a key are offered together.
enum FillerKey: Hashable, Sendable {
  /// A person by first and last name, or by one name.
  case person(isFull: Bool)
  /// A country, a capital, a continent: what `PlaceList` knows.
  case listed(PlaceList.Kind)
  /// A name that says what it names: “river” of “the River Vister”.
  case named(String)
  /// A name of which only the analyser tells the kind.
  case entity(Entity.Kind)
  /// What a sentence says that it is: “Astrocytes are glial cells” makes them cells.
  case kind(String)
  /// An item of the document's list of that number.
  case list(Int)
  /// A noun phrase by its head: “cell” of “glial cells”.
  case head(String)
  /// A term that the document explains or sets off.
  case term
}
