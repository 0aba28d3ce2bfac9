import Cards
import Testing

@Suite struct SourceTests {
  @Test(arguments: [
    (#"line 12, "a short quotation""#, "line 12", "a short quotation", #"line 12, "a short quotation""#),
    ("lines 12–14", "lines 12–14", nil, "lines 12–14"),
    ("page 3: “curly”", "page 3", "curly", #"page 3, "curly""#),
    (#"line 1, "he said "no" to it""#, "line 1", #"he said "no" to it"#, #"line 1, "he said "no" to it""#),
    (#"  page  3 "#, "page 3", nil, "page 3"),
    (#""nothing else""#, "", "nothing else", #""nothing else""#),
    (#"an inch is 1""#, #"an inch is 1""#, nil, #"an inch is 1""#),
    ("", "", nil, ""),
  ])
  func `a source is a place and perhaps a quotation`(text: String, place: String, quotation: String?, written: String) {
    let source = Source(parsing: text)
    #expect(source == Source(place: place, quotation: quotation))
    #expect(source.text == written)
    #expect(Source(parsing: source.text) == source)
  }
}
