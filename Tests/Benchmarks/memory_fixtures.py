#!/usr/bin/env python3
"""Make the numbers that the memory models are tested against.

  pip install fsrs-rs-python==0.9.3
  memory_fixtures.py OUT_DIR        writes fsrs6-histories.json, fsrs6-sm2.json, fsrs7-histories.json,
                                    simulation-totals.json, fit-log.json

`fsrs_rs` numbers come from running the package (FSRS-6 in 32 bits), `float64` from the formulas below, which are ours.
FSRS-7 is in no package yet; the formulas below agree with the progression that ts-fsrs publishes in its tests.
"""
import importlib.metadata
import json
import math
import os
import random
import statistics
import sys

import fsrs_rs_python as rs

RETENTIONS = [0.70, 0.80, 0.85, 0.90, 0.93, 0.95, 0.97]
DELAYS = [0, 1, 3, 7, 30, 100, 365]
DEFAULT = [float(f"{x:.7g}") for x in rs.DEFAULT_PARAMETERS]
SETS = {
    "default": DEFAULT,
    "learner": [0.45, 1.05, 3.6, 14.2, 6.9, 0.62, 2.35, 0.02, 1.62, 0.115, 1.02, 1.72, 0.095, 0.31, 1.95, 0.42, 2.35, 0.72,
                0.18, 0.12, 0.27],
    "low_edge": [0.001, 0.001, 0.01, 0.1, 1.0, 0.001, 0.001, 0.001, 0.0, 0.0, 0.001, 0.001, 0.001, 0.001, 0.0, 0.0, 1.0,
                 0.0, 0.0, 0.01, 0.1],
    "high_edge": [100.0, 100.0, 100.0, 100.0, 10.0, 4.0, 4.0, 0.75, 4.5, 0.8, 3.5, 5.0, 0.25, 0.9, 4.0, 1.0, 6.0, 2.0, 2.0,
                  0.8, 0.8],
    "no_short_term": DEFAULT[:17] + [0.0, 0.0, 0.0, 0.5],
}
FSRS7 = [0.1104, 2.2395, 3.9221, 11.7841, 6.1686, 0.6457, 3.6807, 1.9795, 0.0, 1.3826, 0.7024, 0.5999, 0.8146, 0.6398, 1.0,
         1.3207, 0.6707, 3.8668, 0.4416, 0.0934, 1.8631, 0.6162, 1.0869, 0.1567, 0.0801, 0.2421, 0.9464, 0.1433, 0.7145, 0.0,
         0.5667, 0.3734, 0.5333, 0.3048]


def digits(x):
    return None if x is None else float(f"{x:.12g}")


def clamp(x, low, high):
    return min(max(x, low), high)


# FSRS-6 ---------------------------------------------------------------------------------------------------------------
def recall6(w, days, stability):
    return (1 + (0.9 ** (-1 / w[20]) - 1) * days / stability) ** -w[20]


def interval6(w, stability, retention):
    return stability / (0.9 ** (-1 / w[20]) - 1) * (retention ** (-1 / w[20]) - 1)


def step6(w, state, days, rating):
    if state is None:
        return clamp(w[rating - 1], 0.001, 36500), clamp(w[4] - math.exp(w[5] * (rating - 1)) + 1, 1, 10)
    s, d = state
    if days == 0:
        factor = math.exp(w[17] * (rating - 3 + w[18])) * s ** -w[19]
        after = s * (factor if rating == 1 else max(factor, 1))
    else:
        r = recall6(w, days, s)
        if rating == 1:
            after = min(w[11] * d ** -w[12] * ((s + 1) ** w[13] - 1) * math.exp((1 - r) * w[14]), s / math.exp(w[17] * w[18]))
        else:
            gain = math.exp(w[8]) * (11 - d) * s ** -w[9] * (math.exp((1 - r) * w[10]) - 1)
            after = s * (1 + gain * (w[15] if rating == 2 else 1) * (w[16] if rating == 4 else 1))
    moved = d - w[6] * (rating - 3) * (10 - d) / 9
    easy = w[4] - math.exp(w[5] * 3) + 1
    return clamp(after, 0.001, 36500), clamp(w[7] * easy + (1 - w[7]) * moved, 1, 10)


def histories6():
    rng = random.Random(20261124)
    found = [[(g, 0)] for g in (1, 2, 3, 4)]
    found += [[(3, 0)] * 9, [(1, 0)] * 9, [(4, 0), (4, 40), (4, 400), (4, 4000), (4, 30000)], [(1, 0)] + [(1, 1)] * 15,
              [(3, 0), (3, 3), (3, 11), (3, 36), (3, 101), (3, 270), (1, 650), (3, 0), (3, 7)]]
    while len(found) < 60:
        history = []
        for i in range(rng.randint(2, 16)):
            rating = rng.choices([1, 2, 3, 4], [0.22, 0.15, 0.5, 0.13])[0]
            delays = [0, rng.randint(1, 4), rng.randint(1, 60), rng.randint(30, 900)]
            history.append((rating, 0 if i == 0 else rng.choices(delays, [0.25, 0.3, 0.35, 0.1])[0]))
        found.append(history)
    return found


def rs_recall(w, state, days):
    card = rs.Card()
    card.parameters, card.stability, card.difficulty, card.last_date = list(w), state.stability, state.difficulty, 0.0
    return card.retention_on(float(days))


def vectors6():
    rows = []
    for i, history in enumerate(histories6()):
        name = "default" if i < 9 else list(SETS)[i % len(SETS)]
        w = SETS[name]
        model, item = rs.FSRS(w), rs.FSRSItem([rs.FSRSReview(g, t) for g, t in history])
        last, state, states = model.memory_state(item), None, []
        for rating, days in history:
            state = step6(w, state, days, rating)
            states.append(state)
        due = max(0, min(36500, round(interval6(w, state[0], 0.9))))
        buttons = model.next_states(rs.MemoryState(last.stability, last.difficulty), 0.9, due)
        rows.append({
            "id": i, "params": name, "ratings": [g for g, _ in history], "delta_t": [t for _, t in history],
            "fsrs_rs": {
                "states": [[digits(m.stability), digits(m.difficulty)] for m in model.historical_memory_states(item)],
                "interval": [digits(model.next_interval(last.stability, q, 3)) for q in RETENTIONS],
                "retrievability": [digits(rs_recall(w, last, t)) for t in DELAYS],
                "buttons_at": due,
                "buttons": {name: [digits(x) for x in (b.memory.stability, b.memory.difficulty, b.interval)]
                            for name in ("again", "hard", "good", "easy") for b in (getattr(buttons, name),)}},
            "float64": {"states": [[digits(s), digits(d)] for s, d in states],
                        "interval": [digits(interval6(w, state[0], q)) for q in RETENTIONS],
                        "retrievability": [digits(recall6(w, t, state[0])) for t in DELAYS]}})
    shorter = [{"in": given, "out": [digits(x) for x in rs.check_and_fill_parameters(given)]}
               for given in (DEFAULT[:17], DEFAULT[:19], [])]
    return {"parameter_sets": SETS, "desired_retentions": RETENTIONS, "retrievability_at_days": DELAYS,
            "upgrade_of_shorter_parameter_lists": shorter, "histories": rows}


def vectors_sm2():
    rows = []
    for name in ("default", "learner"):
        for ease in (1.3, 2.5, 4.0):
            for days in (0.0, 1.0, 35.0, 700.0):
                for retention in (0.7, 0.9, 0.99):
                    m = rs.FSRS(SETS[name]).memory_state_from_sm2(ease, days, retention)
                    rows.append([name, ease, days, retention, digits(m.stability), digits(m.difficulty)])
    return {"parameter_sets": {k: SETS[k] for k in ("default", "learner")},
            "columns": ["params", "ease_factor", "interval_days", "sm2_retention", "stability", "difficulty"], "rows": rows}


# FSRS-7 ---------------------------------------------------------------------------------------------------------------
LOW, HIGH = 0.0001, 36500.0


def fast7(w, days, fast):
    a = clamp(w[23] * fast ** (w[33] - 0.3), 0.01, 0.95)
    return (1 + (math.exp(min(-math.log(w[25]) / a, 60)) - 1) * days / fast) ** -a


def recall7(w, days, state):
    slow, fast, d = state
    b = clamp(w[24], 0.01, 0.95)
    kept = (1 + (w[26] ** (-1 / b) - 1) * math.exp((d - 5) * (w[32] - 0.3)) * days / slow) ** -b
    u, v = w[27] * fast ** -w[29], w[28] * slow ** w[30] * math.exp((d - 5) * (w[31] - 0.5))
    return (u * fast7(w, days, fast) + v * kept) / (u + v) * (1 - 2e-5) + 1e-5


def trace7(w, k, s, d, r, rating):
    lapse = min(s, w[k + 3] * ((s + 1) ** w[k + 4] - 1) * math.exp((1 - r) * w[k + 5]))
    if rating == 1:
        return lapse
    gain = math.exp(w[k] - 1.5) * (11 - d) * s ** -w[k + 1] * (math.exp((1 - r) * w[k + 2]) - 1)
    return max(lapse, s * (1 + gain * (w[k + 6] if rating == 2 else 1) * (w[k + 7] if rating == 4 else 1)))


def step7(w, state, days, rating):
    first = lambda g: w[4] - math.exp(w[5] * (g - 1)) + 1
    if state is None:
        s = clamp(w[rating - 1], LOW, HIGH)
        return s, clamp(0.8 * s, LOW, HIGH), clamp(first(rating), 1, 10)
    slow, fast, d = state
    r = recall7(w, days, state)
    new_slow, new_fast = trace7(w, 7, slow, d, r, rating), trace7(w, 15, fast, d, fast7(w, days, fast), rating)
    if rating == 1:
        new_fast = min(new_fast, 0.8 * new_slow)
    move = -w[6] * (rating - 3) * (r + 0.1 if rating == 1 else 1)
    return (clamp(new_slow, LOW, HIGH), clamp(new_fast, LOW, HIGH),
            clamp(0.01 * first(4) + 0.99 * (d + (10 - d) / 9 * move), 1, 10))


def interval7(w, state, retention):
    """When recall has fallen to `retention`: bisection in log time, one second ... the largest stability."""
    low, high = math.log(1 / 86400), math.log(HIGH)
    if recall7(w, HIGH, state) > retention:
        return HIGH
    if recall7(w, math.exp(low), state) < retention:
        return math.exp(low)
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if recall7(w, math.exp(middle), state) > retention else (low, middle)
    return math.exp(low)


def vectors7():
    rng, rows = random.Random(77), []
    histories = [[(g, 0.0)] for g in (1, 2, 3, 4)]
    while len(histories) < 30:
        histories.append([])
        for i in range(rng.randint(2, 16)):
            delays = [rng.uniform(0.0005, 0.05), rng.uniform(0.05, 1.5), rng.uniform(1, 60), rng.uniform(30, 900)]
            days = 0.0 if i == 0 else round(rng.choices(delays, [0.3, 0.2, 0.4, 0.1])[0], 6)
            histories[-1].append((rng.choices([1, 2, 3, 4], [0.22, 0.15, 0.5, 0.13])[0], days))
    for i, history in enumerate(histories):
        state, states = None, []
        for rating, days in history:
            state = step7(FSRS7, state, days, rating)
            states.append([digits(x) for x in state])
        rows.append({"id": i, "ratings": [g for g, _ in history], "delta_days": [t for _, t in history], "states": states,
                     "recall_at_days": [[t, digits(recall7(FSRS7, t, state))] for t in (0.0, 1 / 1440, 0.1, 1.0, 10.0, 100.0, 1e3)],
                     "interval_days": [[q, digits(interval7(FSRS7, state, q))] for q in RETENTIONS]})
    return {"parameters": FSRS7, "state": "[slow stability, fast stability, difficulty]", "histories": rows}


# Simulator ------------------------------------------------------------------------------------------------------------
def simulations():
    """Totals of fsrs-rs's simulator under its default habits: means and standard deviations over 40 seeds."""
    cases = [dict(deck_size=1000, learn_span=365, learn_limit=20, review_limit=9999, max_cost_perday=1e9),
             dict(deck_size=5000, learn_span=365, learn_limit=30, review_limit=9999, max_cost_perday=1800.0),
             dict(deck_size=3000, learn_span=180, learn_limit=25, review_limit=100, new_cards_ignore_review_limit=False,
                  max_cost_perday=1e9),
             dict(deck_size=1000, learn_span=365, learn_limit=20, review_limit=9999, max_cost_perday=1e9,
                  suspend_after_lapses=8)]
    rows = []
    for case in cases:
        config = rs.default_simulator_config()
        for key, value in case.items():
            setattr(config, key, value)
        for retention in (0.8, 0.9):
            runs = [rs.simulate(DEFAULT, retention, config, seed) for seed in range(40)]
            totals = {"reviews": [sum(r.review_cnt_per_day) for r in runs], "new": [sum(r.learn_cnt_per_day) for r in runs],
                      "recalled": [sum(r.correct_cnt_per_day) for r in runs],
                      "seconds": [sum(r.cost_per_day) for r in runs],
                      "remembered": [r.memorized_cnt_per_day[-1] for r in runs],
                      "remembered_days": [sum(r.memorized_cnt_per_day) for r in runs]}
            rows.append({**case, "desired_retention": retention,
                         "totals": {k: [digits(statistics.fmean(v)), digits(statistics.pstdev(v))] for k, v in totals.items()}})
    return {"cases": rows}


# Optimiser ------------------------------------------------------------------------------------------------------------
def learner_log():
    """Reviews of a made-up learner in time order, as [card, rating, days since the card's last]: the memory follows the
    set `learner`, the intervals roughly the defaults."""
    rng, due, memory, known, last, rows = random.Random(5), {}, {}, {}, {}, []
    for day in range(260):
        for card in range(day * 2, day * 2 + 2) if day < 150 else ():
            due[card] = day
        for card in sorted(c for c, d in due.items() if d <= day):
            days = day - last.get(card, day)
            if card not in memory:
                rating = rng.choices([1, 2, 3, 4], [0.24, 0.09, 0.5, 0.17])[0]
            elif rng.random() < recall6(SETS["learner"], days, memory[card][0]):
                rating = rng.choices([2, 3, 4], [0.2, 0.7, 0.1])[0]
            else:
                rating = 1
            for answer, since in ((rating, days), (3, 0)) if rating == 1 else ((rating, days),):
                memory[card] = step6(SETS["learner"], memory.get(card), since, answer)
                known[card] = step6(DEFAULT, known.get(card), since, answer)
                rows.append([card, answer, since])
            last[card] = day
            due[card] = day + max(1, round(interval6(DEFAULT, known[card][0], 0.88) * rng.uniform(0.8, 1.3)))
    return rows


def plain_metrics(w, rows):
    """Unweighted log loss, RMSE(bins) and AUC over later-day reviews."""
    state, longs, lapses, bins, pairs = {}, {}, {}, {}, []
    floor_power = lambda base, n: base ** math.floor(math.log(n) / math.log(base))
    for card, rating, days in rows:
        if card in state and days > 0:
            p, y, n = recall6(w, days, state[card][0]), int(rating > 1), lapses.get(card, 0)
            longs[card] = longs.get(card, 0) + 1
            key = (round(248 * floor_power(3.62, days)), round(1.99 * floor_power(1.89, longs[card] + 1)),
                   0 if n == 0 else round(1.65 * floor_power(1.73, n)))
            group = bins.setdefault(key, [0, 0, 0])
            group[0] += p
            group[1] += y
            group[2] += 1
            pairs.append((p, y))
            lapses[card] = n + 1 - y
        state[card] = step6(w, state.get(card), days, rating)
    hits, misses = [p for p, y in pairs if y], [p for p, y in pairs if not y]
    wins = sum((p > q) + (p == q) / 2 for p in hits for q in misses)
    return {"log_loss": digits(-sum(math.log(p if y else 1 - p) for p, y in pairs) / len(pairs)),
            "rmse_bins": digits(math.sqrt(sum((a - b) ** 2 / n for a, b, n in bins.values()) / len(pairs))),
            "auc": digits(wins / len(hits) / len(misses)), "count": len(pairs)}


def fits():
    """A log, the metrics of two weight lists on it (from the formulas above) and those of fsrs-rs's own fits."""
    rows, cards, items, ids = learner_log(), {}, [], []
    for card, rating, days in rows:
        cards.setdefault(card, []).append(rs.FSRSReview(rating, days))
        if len(cards[card]) > 1 and days > 0:
            items.append(rs.FSRSItem(list(cards[card])))
            ids.append(card)
    model = rs.FSRS(DEFAULT)
    fitted = [[float(x) for x in model.compute_parameters(items, **options)] for options in (
        {}, {"card_ids": ids}, {"card_ids": ids, "training_config": rs.TrainingConfig(num_epochs=8)})]
    return {"reviews": rows, "metrics": [{"weights": w, **plain_metrics(w, rows)} for w in (DEFAULT, SETS["learner"])],
            "fsrs_rs_fits": [{"weights": [digits(x) for x in w], **plain_metrics(w, rows)} for w in fitted]}


if __name__ == "__main__":
    made_by = f"memory_fixtures.py with fsrs-rs-python {importlib.metadata.version('fsrs-rs-python')}"
    for name, make in (("fsrs6-histories", vectors6), ("fsrs6-sm2", vectors_sm2), ("fsrs7-histories", vectors7),
                       ("simulation-totals", simulations), ("fit-log", fits)):
        with open(os.path.join(sys.argv[1], name + ".json"), "w") as out:
            json.dump({"made_by": made_by, **make()}, out, separators=(",", ":"))
            out.write("\n")
