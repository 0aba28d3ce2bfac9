#!/usr/bin/env python3
"""Draws cards for blind judges, joins their verdicts, and prints the tables of README.md. Standard library only.

  judging.py draw --candidates C.jsonl --cards N --seed S --sheets DIR --key KEY.jsonl
                  [--per-sheet 100] [--twice 0.15] [--judged judged.jsonl]
  judging.py join --key KEY.jsonl [...] --verdicts V1.jsonl [...] --into judged.jsonl
  judging.py refresh --candidates C.jsonl --judged judged.jsonl
  judging.py tables --judged judged.jsonl [--fit FIT.md --readme README.md]
  judging.py asked --candidates C.jsonl --questions Q.jsonl [...] --into asked.jsonl

With --readme the tables, and what `bench fit-score` printed into FIT.md, take the place of all below README's last heading.
C.jsonl is what `bench candidates` prints. A sheet holds what a judge may see: no rule, no score, no feature. A verdict is one
line {"id": …, "grammatical": 0 or 1, "selfcontained": …, "answer_ok": …, "worth": …, "keep": …, "fault": "…"}; one file of
them is one judge's. judged.jsonl keeps numbers, names and marks, never a card's text. Q.jsonl holds what people ask of the
documents, one object a line: document, answers (or answer, items, accepted) and the sentence (or evidence) they stand in.
"""
import argparse, collections, contextlib, io, json, math, os, random, re, sys

MARKS = ["grammatical", "selfcontained", "answer_ok", "worth", "keep"]
FAULTS = ["form", "context", "answer-wrong", "answer-not-unique", "answer-long", "answer-partial", "leak", "trivial",
          "opinion-as-fact", "distractor", "other"]


def read(path):
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            if line.strip():
                try:
                    yield json.loads(line)
                except json.JSONDecodeError as problem:
                    sys.exit(f"{path}:{number}: no JSON object: {problem}")


def write(path, rows):
    with open(path, "w", encoding="utf-8") as file:
        for row in rows:
            file.write(json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n")


def compact(features):
    return {name: round(value, 3) for name, value in sorted(features.items()) if round(value, 3)}


# ---------------------------------------------------------------- drawing

def draw(arguments):
    chance = random.Random(arguments.seed)
    known = {(row["document"], row["digest"]) for path in arguments.judged for row in read(path)}
    cards = {}
    for card in read(arguments.candidates):
        identity = (card["document"], card["digest"])
        if identity not in known:
            cards.setdefault(identity, card)
    drawn = stratified(list(cards.values()), arguments.cards, chance)
    for number, card in enumerate(drawn, 1):
        card["id"] = f"c{number:04}"
    sheets = dealt(drawn, arguments.per_sheet, arguments.twice, chance)
    os.makedirs(arguments.sheets, exist_ok=True)
    for number, sheet in enumerate(sheets, 1):
        write(os.path.join(arguments.sheets, f"sheet-{number:02}.jsonl"), [shown(card, chance) for card in sheet])
    write(arguments.key, [{name: card[name] for name in ("id", "document", "digest", "rule", "kind", "score", "features")}
                          for card in drawn])
    print(f"{len(drawn)} cards of {len({card['document'] for card in drawn})} documents in {len(sheets)} sheets, "
          f"{sum(map(len, sheets)) - len(drawn)} of them twice")
    for rule, count in sorted(collections.Counter(card["rule"] for card in drawn).items()):
        print(f"  {count:4} {rule}")


def stratified(cards, wanted, chance):
    """Every rule by the root of its number, its better half more often, the documents as evenly as that allows."""
    chance.shuffle(cards)
    rules = collections.defaultdict(list)
    for card in sorted(cards, key=lambda card: -card["score"]):
        rules[card["rule"]].append(card)
    names = sorted(rules)
    shares = quotas({rule: len(rules[rule]) for rule in names}, wanted)
    of_document, of_sentence, drawn = collections.Counter(), collections.Counter(), []
    size = collections.Counter(card["document"] for card in cards)
    for rule in sorted(names, key=lambda rule: (shares[rule], rule)):
        third = max(1, math.ceil(len(rules[rule]) / 3))
        bands = [rules[rule][start:start + third] for start in range(0, len(rules[rule]), third)]
        turn = 0
        for _ in range(shares[rule]):
            order = [(0, 1, 0, 2)[turn % 4], 0, 1, 2]
            turn += 1
            band = next((bands[index] for index in order if index < len(bands) and bands[index]), None)
            if band is None:
                break
            card = min(band, key=lambda card: (of_sentence[card["document"], card["evidence"]],
                                               of_document[card["document"]] / math.sqrt(size[card["document"]])))
            band.remove(card)
            of_document[card["document"]] += 1
            of_sentence[card["document"], card["evidence"]] += 1
            drawn.append(card)
    return drawn


def quotas(counts, wanted):
    """How many of each rule: in proportion to the root of its number, never more than there are."""
    left, shares = dict(counts), dict.fromkeys(counts, 0)
    wanted = min(wanted, sum(counts.values()))
    while wanted > 0:
        open_rules = [rule for rule in sorted(left) if left[rule] > 0]
        rule = min(open_rules, key=lambda rule: ((shares[rule] + 1) / math.sqrt(counts[rule]), rule))
        shares[rule] += 1
        left[rule] -= 1
        wanted -= 1
    return shares


def dealt(cards, per_sheet, twice, chance):
    """The cards in mixed sheets; a share of them in two."""
    cards = cards[:]
    chance.shuffle(cards)
    repeated = cards[:round(twice * len(cards))]
    count = max(1, round((len(cards) + len(repeated)) / per_sheet))
    sheets = [cards[start::count] for start in range(count)]
    home = {card["id"]: index for index, sheet in enumerate(sheets) for card in sheet}
    for place, card in enumerate(repeated if count > 1 else []):
        sheets[(home[card["id"]] + 1 + place % (count - 1)) % count].append(card)
    for sheet in sheets:
        chance.shuffle(sheet)
    return sheets


def shown(card, chance):
    row = {"id": card["id"], "document": card["document"], "kind": card["kind"], "prompt": card["prompt"]}
    if card["choices"]:
        row["options"] = card["choices"][:]
        chance.shuffle(row["options"])
    row["answer"] = card["items"] or card["answer"]
    row["evidence"] = card["evidence"]
    return row


# ---------------------------------------------------------------- joining

def join(arguments):
    key = {row["id"]: row for path in arguments.key for row in read(path)}
    rows = list(read(arguments.into)) if os.path.exists(arguments.into) else []
    first = max((row["judge"] for row in rows), default=0) + 1
    problems, seen = [], set()
    for judge, path in enumerate(arguments.verdicts, first):
        for verdict in read(path):
            problem = fault_of(verdict, key, (judge, verdict.get("id")) in seen)
            if problem:
                problems.append(f"{path}: {verdict.get('id')}: {problem}")
                continue
            seen.add((judge, verdict["id"]))
            card = key[verdict["id"]]
            row = {name: card[name] for name in ("document", "digest", "rule", "kind")}
            row["features"] = compact(card["features"])
            row.update({"judge": judge}, **{mark: verdict[mark] for mark in MARKS})
            row["fault"] = "" if verdict["keep"] else verdict.get("fault") or ""
            rows.append(row)
    judged = {identity for _, identity in seen}
    rows.sort(key=lambda row: (row["document"], row["digest"], row["judge"]))
    write(arguments.into, rows)
    print(f"{len(seen)} verdicts on {len(judged)} cards; {len(set(key) - judged)} cards of the key without one; "
          f"{len(rows)} rows in {arguments.into}")
    for problem in problems:
        print("  left out: " + problem)
    agreement(rows)


def fault_of(verdict, key, is_repeated):
    """Why a verdict cannot be used; None where it can."""
    if verdict.get("id") not in key:
        return "no such card in the key"
    if is_repeated:
        return "judged twice by the same judge"
    for mark in MARKS:
        if verdict.get(mark) not in (0, 1):
            return f"“{mark}” is neither 0 nor 1"
    if verdict["keep"] and not all(verdict[mark] for mark in MARKS):
        return "kept in spite of a fault"
    if not verdict["keep"] and verdict.get("fault") not in FAULTS:
        return f"“{verdict.get('fault')}” is no fault of the rubric"
    return None


def agreement(rows):
    """How often two judges of a card agree, and Cohen's kappa over all such pairs."""
    by_card = collections.defaultdict(list)
    for row in rows:
        by_card[row["document"], row["digest"]].append(row)
    pairs = [(group[a], group[b]) for group in by_card.values() for a in range(len(group)) for b in range(a)]
    if not pairs:
        print("no card was judged twice")
        return
    print(f"| {len(pairs)} pairs of verdicts on one card | alike | kappa |\n|---|--:|--:|")
    for mark in MARKS:
        alike = sum(one[mark] == other[mark] for one, other in pairs) / len(pairs)
        # Which of two judges comes first means nothing, so both have the same margin.
        yes = sum(one[mark] + other[mark] for one, other in pairs) / (2 * len(pairs))
        expected = yes * yes + (1 - yes) * (1 - yes)
        kappa = (alike - expected) / (1 - expected) if expected < 1 else 1
        print(f"| {mark} | {alike:.2f} | {kappa:.2f} |")


def refresh(arguments):
    """Gives the judged cards the features that the program sees now; cards it no longer makes keep theirs."""
    now = {(card["document"], card["digest"]): card for card in read(arguments.candidates)}
    rows, changed = list(read(arguments.judged)), 0
    for row in rows:
        card = now.get((row["document"], row["digest"]))
        if card:
            row["features"], row["rule"] = compact(card["features"]), card["rule"]
            changed += 1
    write(arguments.judged, rows)
    print(f"{changed} of {len(rows)} rows are of cards that are still made")


# ---------------------------------------------------------------- what people ask

LEADING = set("in on at by to of for from with during because as into about around through since until under over between "
              "among after before".split())


def tokens(text):
    text = re.sub(r"(?<=\d),(?=\d{3})", "", text.lower().replace("’", "'")).replace("%", " percent ")
    words = "".join(letter if letter.isalnum() else " " for letter in text).split()
    return [word for word in words if word not in ("a", "an", "the")]


def alike(one, other):
    """The F1 of two answers' words, a leading preposition aside: “in 1735” is “1735”."""
    def bare(words):
        while len(words) > 1 and words[0] in LEADING:
            words = words[1:]
        return words
    best = 0
    for a, b in ((one, other), (bare(one), bare(other))):
        same = sum((collections.Counter(a) & collections.Counter(b)).values())
        best = max(best, 2 * same / (len(a) + len(b)) if a and b else 0)
    return best


def asked(arguments):
    """Marks the candidates that want what a person asks of the same sentence; only documents that people asked about count."""
    wanted = collections.defaultdict(list)
    for path in arguments.questions:
        for row in read(path):
            answers = row.get("answers") or row.get("items") or []
            answers = answers + [row[name] for name in ("answer",) if row.get(name)] + (row.get("accepted") or [])
            sentence = row.get("sentence") or row.get("evidence")
            if answers and sentence:
                wanted[row["document"]].append((set(tokens(sentence)), [tokens(answer) for answer in answers]))
    rows = []
    for card in read(arguments.candidates):
        if card["document"] not in wanted:
            continue
        evidence = set(tokens(card["evidence"]))
        answers = [tokens(answer) for answer in [card["answer"]] + card["items"] + card["accepted"]]
        is_asked = any(len(evidence & sentence) >= 0.7 * min(len(evidence), len(sentence))
                       and any(alike(one, other) >= 0.7 for one in answers for other in asked_for)
                       for sentence, asked_for in wanted[card["document"]])
        rows.append({"document": card["document"], "rule": card["rule"], "asked": int(is_asked), "features": compact(card["features"])})
    if arguments.no_share < 1:
        chance = random.Random(1)
        rows = [row for row in rows if row["asked"] or chance.random() < arguments.no_share]
        for row in rows:
            row["weight"] = 1 if row["asked"] else round(1 / arguments.no_share, 3)
    write(arguments.into, rows)
    print(f"{sum(row['asked'] for row in rows)} of {len(rows)} candidates of {len(wanted)} documents want what a person asks for")


# ---------------------------------------------------------------- tables

RESULTS = "## What came out\n"


def tables(arguments):
    if not arguments.readme:
        return print_tables(arguments)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        print_tables(arguments)
    with open(arguments.readme, encoding="utf-8") as file:
        head = file.read().split(RESULTS)[0]
    with open(arguments.fit, encoding="utf-8") as file:
        fit = file.read()
    with open(arguments.readme, "w", encoding="utf-8") as file:
        file.write(head + RESULTS + "\n" + printed.getvalue().rstrip() + "\n\n" + fit.rstrip() + "\n")


def print_tables(arguments):
    rows = list(read(arguments.judged))
    cards = {(row["document"], row["digest"]) for row in rows}
    print(f"{len(rows)} verdicts on {len(cards)} cards of {len({row['document'] for row in rows})} documents.\n")
    print("| | " + " | ".join(MARKS) + " |\n|---|" + "--:|" * len(MARKS))
    print("| yes | " + " | ".join(f"{share(rows, mark):.2f}" for mark in MARKS) + " |\n")
    for name in ("rule", "kind"):
        print(f"| {name} | verdicts | kept | 95 % | first faults |\n|---|--:|--:|---|---|")
        groups = collections.defaultdict(list)
        for row in rows:
            groups[row[name]].append(row)
        for value, group in sorted(groups.items(), key=lambda item: (-share(item[1], "keep"), item[0])):
            kept = sum(row["keep"] for row in group)
            low, high = wilson(kept, len(group))
            faults = collections.Counter(row["fault"] for row in group if row["fault"]).most_common(3)
            print(f"| {value} | {len(group)} | {kept / len(group):.2f} | {low:.2f}–{high:.2f} | "
                  + ", ".join(f"{fault} {count}" for fault, count in faults) + " |")
        print()
    print("| fault | verdicts |\n|---|--:|")
    counts = collections.Counter(row["fault"] for row in rows if row["fault"])
    for fault in sorted(counts, key=lambda fault: (-counts[fault], fault)):
        print(f"| {fault} | {counts[fault]} |")
    print()
    agreement(rows)


def share(rows, mark):
    return sum(row[mark] for row in rows) / len(rows)


def wilson(yes, count, z=1.96):
    rate = yes / count
    middle, spread = rate + z * z / (2 * count), z * math.sqrt(rate * (1 - rate) / count + z * z / (4 * count * count))
    return (middle - spread) / (1 + z * z / count), (middle + spread) / (1 + z * z / count)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("draw")
    command.add_argument("--candidates", required=True)
    command.add_argument("--cards", type=int, required=True)
    command.add_argument("--seed", type=int, required=True)
    command.add_argument("--sheets", required=True)
    command.add_argument("--key", required=True)
    command.add_argument("--per-sheet", type=int, default=100)
    command.add_argument("--twice", type=float, default=0.15)
    command.add_argument("--judged", nargs="*", default=[])
    command.set_defaults(run=draw)
    command = commands.add_parser("join")
    command.add_argument("--key", nargs="+", required=True)
    command.add_argument("--verdicts", nargs="+", required=True)
    command.add_argument("--into", required=True)
    command.set_defaults(run=join)
    command = commands.add_parser("refresh")
    command.add_argument("--candidates", required=True)
    command.add_argument("--judged", required=True)
    command.set_defaults(run=refresh)
    command = commands.add_parser("tables")
    command.add_argument("--judged", required=True)
    command.add_argument("--fit")
    command.add_argument("--readme")
    command.set_defaults(run=tables)
    command = commands.add_parser("asked")
    command.add_argument("--candidates", required=True)
    command.add_argument("--questions", nargs="+", required=True)
    command.add_argument("--into", required=True)
    command.add_argument("--no-share", type=float, default=1, help="the share of the others to keep, which then count for more")
    command.set_defaults(run=asked)
    arguments = parser.parse_args()
    arguments.run(arguments)


if __name__ == "__main__":
    main()
