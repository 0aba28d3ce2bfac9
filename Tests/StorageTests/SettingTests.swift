import Storage
import Testing

@Test func `a setting is kept for the library and for a deck apart, and can be taken away`() throws {
  let library = try TemporaryLibrary()
  var store = try library.store()
  #expect(try store.settings(of: .library) == [:])
  try store.set("retention", to: "0.9", of: .library)
  try store.set("retention", to: "0.95", of: .library)
  try store.set("retention", to: "0.8", of: .deck("größe/日本語"))
  try store.set("new-per-day", to: "", of: .deck("größe/日本語"))
  try store.close()

  store = try library.store()
  #expect(try store.settings(of: .library) == ["retention": "0.95"])
  #expect(try store.settings(of: .deck("größe/日本語")) == ["retention": "0.8", "new-per-day": ""])
  #expect(try store.settings(of: .deck("other")) == [:])
  #expect(try store.decksWithSettings() == ["größe/日本語"])

  try store.set("retention", to: nil, of: .deck("größe/日本語"))
  try store.set("retention", to: nil, of: .library)
  #expect(try store.setting("retention", of: .library) == nil)
  #expect(try store.settings(of: .deck("größe/日本語")) == ["new-per-day": ""])
}
