#!/usr/bin/env python3
"""Run fsrs-rs beside ours: fit, loss, memory states and simulation, on the same input in the same run.

  pip install fsrs-rs-python==0.9.3
  swift build -c release --package-path Tests/Benchmarks
  Tests/Benchmarks/compare_scheduling.py LOG.csv... [--runs N] [--splits] [--json FILE]

LOG.csv: card_id,review_time_ms,rating,duration_ms,day,delta_t in the order of time.  Times are CPU seconds, the least of
all runs; both sides work on one thread.  Losses are plain, unweighted, over reviews at least a day after the card's last,
computed here for the peer and by `bench` for ours.  Exits with 1 when a demand is missed: our loss above the least of the
peer's three settings; states or simulation slower than the peer; the fit slower than a fifth of the peer's best fit; a
total of a simulation more than 1.5 % away.
"""
import argparse
import csv
import importlib.metadata
import json
import math
import os
import subprocess
import sys
import time

import fsrs_rs_python as rs

HERE = os.path.dirname(os.path.abspath(__file__))
EPOCHS_IN_ANKI = 8
SEEDS = 40


def load(path):
    """Cards as lists of (rating, days), and the later-day reviews in time order as (card, reviews so far with it)."""
    cards, order = {}, []
    with open(path) as file:
        for row in csv.DictReader(file):
            history = cards.setdefault(int(row["card_id"]), [])
            history.append((int(row["rating"]), int(row["delta_t"])))
            if len(history) > 1 and history[-1][1] > 0:
                order.append((int(row["card_id"]), len(history)))
    return cards, order


def step(w, state, days, rating):
    clamp = lambda x, low, high: min(max(x, low), high)
    if state is None:
        return clamp(w[rating - 1], 0.001, 36500), clamp(w[4] - math.exp(w[5] * (rating - 1)) + 1, 1, 10), None
    s, d, _ = state
    r = (1 + (0.9 ** (-1 / w[20]) - 1) * days / s) ** -w[20]
    if days == 0:
        factor = math.exp(w[17] * (rating - 3 + w[18])) * s ** -w[19]
        after = s * (factor if rating == 1 else max(factor, 1))
    elif rating == 1:
        after = min(w[11] * d ** -w[12] * ((s + 1) ** w[13] - 1) * math.exp((1 - r) * w[14]), s / math.exp(w[17] * w[18]))
    else:
        after = s * (1 + math.exp(w[8]) * (11 - d) * s ** -w[9] * (math.exp((1 - r) * w[10]) - 1)
                     * (w[15] if rating == 2 else 1) * (w[16] if rating == 4 else 1))
    moved = d - w[6] * (rating - 3) * (10 - d) / 9
    return clamp(after, 0.001, 36500), clamp(w[7] * (w[4] - math.exp(w[5] * 3) + 1) + (1 - w[7]) * moved, 1, 10), r


def losses(w, cards, order):
    """The log loss of every later-day review, in time order."""
    found = {}
    for card, history in cards.items():
        state = None
        for index, (rating, days) in enumerate(history):
            state = step(w, state, days, rating)
            if index > 0 and days > 0:
                p = min(max(state[2], 1e-7), 1 - 1e-7)
                found[card, index + 1] = -math.log(p if rating > 1 else 1 - p)
    return [found[item] for item in order]


def timed(work, runs):
    best, result = math.inf, None
    for _ in range(runs):
        start = time.process_time()
        result = work()
        best = min(best, time.process_time() - start)
    return result, best


def settings(ids):
    return {"no card ids, 5 epochs": {}, "card ids, 5 epochs": {"card_ids": ids},
            "card ids, 8 epochs (Anki)": {"card_ids": ids,
                                          "training_config": rs.TrainingConfig(num_epochs=EPOCHS_IN_ANKI)}}


def peer_fit(items, ids, runs):
    model = rs.FSRS(list(rs.DEFAULT_PARAMETERS))
    found = {}
    for name, options in settings(ids).items():
        try:
            weights, seconds = timed(lambda: model.compute_parameters(items, **options), runs)
        except Exception as problem:  # too few reviews: the peer refuses, its user keeps the defaults
            weights, seconds = list(rs.DEFAULT_PARAMETERS), math.nan
            print(f"  fsrs-rs, {name}: {problem}", file=sys.stderr)
        found[name] = ([float(x) for x in weights], seconds)
    return found


def peer_splits(items, ids, cards, order):
    """Mean loss over five parts of the log, each forecast by weights fitted to what came before it."""
    size, sums = len(order) // 6, {}
    for part in range(1, 6):
        end = len(order) if part == 5 else (part + 1) * size
        for name, (weights, _) in peer_fit(items[:part * size], ids[:part * size], 1).items():
            sums[name] = sums.get(name, 0) + sum(losses(weights, cards, order)[part * size:end])
    return {name: total / (len(order) - size) for name, total in sums.items()}


def bench(*arguments):
    program = os.environ.get("BENCH") or os.path.join(HERE, ".build", "release", "bench")
    return json.loads(subprocess.run([program, *arguments, "--json"], check=True, capture_output=True, text=True).stdout)


def machine():
    with open("/proc/cpuinfo") as file:
        models = [line.split(":")[1].strip() for line in file if line.startswith("model name")]
    return f"{os.cpu_count()} x {models[0] if models else os.uname().machine}"


def compare_log(path, options):
    cards, order = load(path)
    pool = {}
    review = lambda g, t: pool.setdefault((g, t), rs.FSRSReview(g, t))
    reviews = {card: [review(g, t) for g, t in history] for card, history in cards.items()}
    items, ids = [rs.FSRSItem(reviews[card][:n]) for card, n in order], [card for card, _ in order]
    mean = lambda values: sum(values) / len(values)
    peer = {name: {"logLoss": mean(losses(w, cards, order)), "fitSeconds": seconds}
            for name, (w, seconds) in peer_fit(items, ids, options.runs).items()}
    if options.splits:
        for name, loss in peer_splits(items, ids, cards, order).items():
            peer[name]["logLossFiveSplits"] = loss
    whole = [rs.FSRSItem(history) for history in reviews.values()]
    model = rs.FSRS(list(rs.DEFAULT_PARAMETERS))
    _, states_seconds = timed(lambda: model.memory_state_batch(whole), options.runs)
    ours = bench("scheduling", path, "--runs", str(options.runs))
    best = min(peer.values(), key=lambda found: found["logLoss"])
    print(f"{path}: {sum(map(len, cards.values()))} reviews, {len(order)} on later days")
    for name, found in {**{"fsrs-rs, " + n: f for n, f in peer.items()}, "ours": {
            "logLoss": ours["logLossInSample"], "fitSeconds": ours["fitSeconds"],
            "logLossFiveSplits": ours["logLossFiveSplits"]}}.items():
        splits = found.get("logLossFiveSplits")
        print(f"  {name:34} loss {found['logLoss']:.5f}" + (f", over five splits {splits:.5f}" if splits else "")
              + f", fit {found['fitSeconds']:.3f} s")
    print(f"  states: fsrs-rs {states_seconds:.4f} s, ours {ours['statesSeconds']:.4f} s "
          f"({states_seconds / ours['statesSeconds']:.2f} times as fast)")
    misses = []
    if ours["logLossInSample"] > best["logLoss"]:
        misses.append(f"loss {ours['logLossInSample']:.5f} above the peer's {best['logLoss']:.5f}")
    if ours["statesSeconds"] > states_seconds:
        misses.append("states slower than the peer's")
    if len(order) > 100_000 and ours["fitSeconds"] > best["fitSeconds"] / 5:
        misses.append("fit slower than a fifth of the peer's for an equal loss")
    return {"log": os.path.basename(path), "peer": peer, "peerStatesSeconds": states_seconds, "ours": ours, "misses": misses}


def compare_simulation(options):
    ours = bench("simulation", "--runs", str(options.runs))
    found, misses = {"ours": ours}, []
    for name, cards, days, new in (("10000Cards365Days", 10_000, 365, 30), ("20000Cards1825Days", 20_000, 1825, 20)):
        config = rs.default_simulator_config()
        for key, value in (("deck_size", cards), ("learn_span", days), ("learn_limit", new), ("review_limit", 9999),
                           ("max_cost_perday", 1e9)):
            setattr(config, key, value)
        _, seconds = timed(lambda: rs.simulate(list(rs.DEFAULT_PARAMETERS), 0.9, config, 1), options.runs)
        ratio = seconds / ours[name + "Seconds"]
        print(f"simulation {name}: fsrs-rs {seconds:.4f} s, ours {ours[name + 'Seconds']:.4f} s ({ratio:.2f} times as fast)")
        found[name] = seconds
        if ratio < 1.3:
            misses.append(f"simulation {name} only {ratio:.2f} times as fast as the peer's")
    cases = {"unlimited": dict(deck_size=1000, learn_span=365, learn_limit=20, review_limit=9999, max_cost_perday=1e9),
             "halfAnHour": dict(deck_size=5000, learn_span=365, learn_limit=30, review_limit=9999, max_cost_perday=1800.0),
             "hundredReviews": dict(deck_size=3000, learn_span=180, learn_limit=25, review_limit=100, max_cost_perday=1e9,
                                    new_cards_ignore_review_limit=False),
             "suspending": dict(deck_size=1000, learn_span=365, learn_limit=20, review_limit=9999, max_cost_perday=1e9,
                                suspend_after_lapses=8)}
    for name, case in cases.items():
        config = rs.default_simulator_config()
        for key, value in case.items():
            setattr(config, key, value)
        for retention in (0.8, 0.9):
            runs = [rs.simulate(list(rs.DEFAULT_PARAMETERS), retention, config, seed) for seed in range(SEEDS)]
            peer = [sum(x) / SEEDS for x in zip(*((sum(r.review_cnt_per_day), sum(r.cost_per_day),
                                                   r.memorized_cnt_per_day[-1]) for r in runs))]
            errors = [a / b - 1 for a, b in zip(ours[f"{name}At{retention * 100:.0f}"], peer)]
            print(f"simulation {name} at {retention}: reviews {errors[0]:+.2%}, seconds {errors[1]:+.2%}, "
                  f"remembered {errors[2]:+.2%} of fsrs-rs's")
            if max(map(abs, errors)) > 0.015:
                misses.append(f"simulation {name} at {retention}: a total more than 1.5 % from the peer's")
    return {"simulation": found, "misses": misses}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("logs", nargs="*")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--splits", action="store_true", help="fit the peer to five splits too")
    parser.add_argument("--no-simulation", action="store_true")
    parser.add_argument("--json", help="write all figures to this file")
    options = parser.parse_args()
    results = [compare_log(path, options) for path in options.logs]
    if not options.no_simulation:
        results.append(compare_simulation(options))
    if options.json:
        with open(options.json, "w") as out:
            json.dump({"date": time.strftime("%Y-%m-%d"), "machine": machine(), "load": round(os.getloadavg()[0], 1),
                       "fsrs-rs-python": importlib.metadata.version("fsrs-rs-python"),
                       "command": " ".join(map(os.path.basename, sys.argv)), "results": results}, out, indent=1)
            out.write("\n")
    misses = [miss for result in results for miss in result["misses"]]
    for miss in misses:
        print("MISSED: " + miss)
    sys.exit(1 if misses else 0)


if __name__ == "__main__":
    main()
