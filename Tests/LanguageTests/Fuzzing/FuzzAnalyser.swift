/// A target for libFuzzer: whatever the bytes, the analysis ends and keeps its promises. `run`, beside this file, builds it.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzAnalyser(_ data: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  let text = String(decoding: UnsafeBufferPointer(start: data, count: min(count, 2000)), as: UTF8.self)
  let utf8 = Array(text.utf8)
  let analysis = fuzzedAnalyser.analysis(of: text)
  var end = 0
  for sentence in analysis.sentences {
    precondition(sentence.words.count { $0.head == nil } == 1, "a sentence has one root")
    for word in sentence.words {
      precondition(
        word.range.lowerBound >= end && word.range.upperBound <= utf8.count, "words follow each other in the text")
      end = word.range.upperBound
    }
  }
  for mention in analysis.mentions {
    precondition(mention.range.upperBound <= utf8.count, "mentions lie in the text")
  }
  return 0
}

private let fuzzedAnalyser = Analyser()
