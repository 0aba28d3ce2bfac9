import Cards
import Exchange

/// One thing asked of a language model, in the form that llama.cpp, Ollama and their like all take: a chat completion whose
/// answer follows a JSON schema.
struct ChatRequest: Hashable {
  var model: String
  /// What is to be done.
  var instruction: String
  /// What it is to be done with: a JSON object, so that no text of a document can be taken for anything else.
  var material: JSONValue
  /// The members of the JSON object that is wanted, all of them required.
  var members: [Member]

  struct Member: Hashable {
    var name: String
    /// A type's name in JSON Schema.
    var type: String
  }

  /// The body of the request.
  ///
  /// The least random answer is asked for; the same question can still be answered otherwise another time, which is why
  /// answers are kept.
  var body: String {
    let object: JSONValue = [
      "model": .text(model), "stream": .bool(false), "temperature": 0, "seed": 0, "max_tokens": 1024,
      "messages": .list([
        ["role": "system", "content": .text(instruction)], ["role": "user", "content": .text(material.line)],
      ]),
      "response_format": [
        "type": "json_schema", "json_schema": ["name": "reply", "strict": .bool(true), "schema": schema],
      ],
    ]
    return object.line
  }

  /// Everything that the answer depends on, as a digest; not the address, at which the model may move.
  var key: UInt128 {
    var fields = FieldDigest()
    fields.add("editor request 1")
    fields.add(model)
    fields.add(instruction)
    fields.add(material.line)
    fields.add(schema.line)
    return fields.value
  }

  private var schema: JSONValue {
    [
      "type": "object",
      "properties": .object(members.map { JSONValue.Member($0.name, ["type": .text($0.type)]) }),
      "required": .list(members.map { .text($0.name) }), "additionalProperties": .bool(false),
    ]
  }
}
