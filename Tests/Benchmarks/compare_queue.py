#!/usr/bin/env python3
"""Build a queue of due cards in Anki and in ours, in the same run.

  pip install anki==26.9.3
  swift build -c release --package-path Tests/Benchmarks
  Tests/Benchmarks/compare_queue.py [--cards N] [--runs N] [--json FILE]

Both have cards of like intervals, delays and memories, none the sibling of another.  Anki's time is get_queued_cards for one
card on an open collection, read by SQL from a file; ours starts from schedules in memory and counts the chances of recall.
Wall seconds, medians of all runs.  Exits with 1 where ours is over half of Anki's, or an answer with the next card in our
queue takes over 1 ms on average or at worst.
"""
import argparse
import importlib.metadata
import json
import os
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

from anki.collection import Collection
from anki.decks import DeckId

HERE = os.path.dirname(os.path.abspath(__file__))
ORDERS = {"dueDay": 0, "retrievabilityAscending": 7, "retrievabilityDescending": 11, "relativeOverdueness": 12,
          "random": 8, "added": 9}


def make(path, count):
    """A collection with due cards: rows are written past the package, in one transaction."""
    col = Collection(path)
    notetype, today = col.models.by_name("Basic")["id"], col.sched.today
    col.set_config("fsrs", True)
    deck = col.decks.get(DeckId(1))
    deck["reviewLimit"] = deck["newLimit"] = count  # an option group's own limit ends at 9999
    col.decks.save(deck)
    col.close()
    rng, now, notes, cards = random.Random(1), int(time.time()), [], []
    for i in range(1, count + 1):
        interval, late = rng.randint(1, 300), rng.randint(0, 60)
        data = {"s": round(interval * rng.uniform(0.6, 1.4), 4), "d": round(rng.uniform(1, 10), 3), "dr": 0.9,
                "decay": 0.1542, "lrt": now - (interval + late) * 86400}
        notes.append((i, f"g{i}", notetype, now, -1, "", f"Question {i}\x1fAnswer {i}", f"Question {i}", i, 0, ""))
        cards.append((i, i, 1, 0, now, -1, 2, 2, today - late, interval, 2500, 3, 0, 0, 0, 0, 0, json.dumps(data)))
    db = sqlite3.connect(path)
    with db:
        db.executemany(f"insert into notes values ({','.join('?' * 11)})", notes)
        db.executemany(f"insert into cards values ({','.join('?' * 18)})", cards)
    db.close()


def peer(path, count, runs):
    col, found = Collection(path), {}
    col.decks.select(DeckId(1))
    for name, number in ORDERS.items():
        seconds = []
        for _ in range(runs):
            config = col.decks.all_config()[0]
            config["reviewOrder"] = number
            col.decks.update_config(config)  # the backend builds its queue anew
            start = time.perf_counter()
            queue = col.sched.get_queued_cards(fetch_limit=1)
            seconds.append(time.perf_counter() - start)
            if queue.review_count != count:
                sys.exit(f"Anki has {queue.review_count} cards in its queue, not {count}")
        found[name] = {"leastSeconds": min(seconds), "medianSeconds": statistics.median(seconds)}
    col.close()
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cards", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--json", help="write all figures to this file")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "queue.anki2")
        make(path, options.cards)
        theirs = peer(path, options.cards, options.runs)
    program = os.environ.get("BENCH") or os.path.join(HERE, ".build", "release", "bench")
    ours = json.loads(subprocess.run(
        [program, "queue", "--cards", str(options.cards), "--runs", str(options.runs), "--json"],
        check=True, capture_output=True, text=True).stdout)
    misses = []
    print(f"{options.cards} due cards{'':12}  Anki s    ours s   ratio   answer ms: mean    worst")
    for name in [key.removesuffix("AnswerMeanMilliseconds") for key in ours if key.endswith("AnswerMeanMilliseconds")]:
        seconds = ours[name + "MedianWallSeconds"]
        mean, worst = ours[name + "AnswerMeanMilliseconds"], ours[name + "AnswerWorstMilliseconds"]
        anki = theirs[name]["medianSeconds"] if name in theirs else None
        ratio = f"{anki:8.4f}  {seconds:8.4f}  {seconds / anki:6.2f}" if anki else f"{'-':>8}  {seconds:8.4f}  {'-':>6}"
        print(f"  {name:26}{ratio}   {mean:15.4f} {worst:8.4f}")
        if anki and seconds > anki / 2:
            misses.append(f"{name}: {seconds / anki:.2f} of Anki's time")
        if max(mean, worst) > 1:
            misses.append(f"{name}: next card {worst:.2f} ms after an answer")
    if options.json:
        with open(options.json, "w") as out:
            json.dump({"date": time.strftime("%Y-%m-%d"), "cores": os.cpu_count(), "load": round(os.getloadavg()[0], 1),
                       "anki": importlib.metadata.version("anki"), "python": sys.version.split()[0],
                       "command": " ".join(map(os.path.basename, sys.argv)), "anki_wall": theirs, "ours": ours,
                       "misses": misses}, out, indent=1)
            out.write("\n")
    for miss in misses:
        print("MISSED: " + miss)
    sys.exit(1 if misses else 0)


if __name__ == "__main__":
    main()
