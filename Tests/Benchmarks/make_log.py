#!/usr/bin/env python3
"""Make a synthetic review log from a simulated learner (standard library only; the same output on every run).

  make_log.py --cards 2050 --days 1000 --seed 7 > reviews_30k.csv      29,504 reviews
  make_log.py --cards 70000 --days 1100 --seed 11 > reviews_1m.csv     1,004,631 reviews

The learner's memory follows FSRS-6 with TRUE_W below (not the defaults), plus noise the model
cannot see: each card has a lognormal speed of forgetting (sigma 0.25), each review a logit
offset (sigma 0.30), and 1 % of the answers are slips or lucky guesses.  The learner studies
under a scheduler that uses the DEFAULT parameters (so the log is off-policy, as real ones are),
misses some days, takes two holidays, reviews some cards early, and repeats cards the same day
in learning steps.  Rows are ordered by time:

  card_id,review_time_ms,rating,duration_ms,day,delta_t

`day` counts study days (a day starts at 04:00 UTC); `delta_t` is day minus the card's previous
day (0 for the first review and for same-day repeats), which is what an FSRS trainer eats.
"""
import argparse, heapq, math, random, sys

TRUE_W = [0.45, 1.05, 3.6, 14.2, 6.9, 0.62, 2.35, 0.02, 1.62, 0.115, 1.02, 1.72, 0.095, 0.31,
          1.95, 0.42, 2.35, 0.72, 0.18, 0.12, 0.27]
DEFAULT_W = [0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
             1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542]
DAY_MS = 86_400_000
EPOCH_DAY = 19_723                      # 2024-01-01
S_MIN, S_MAX = 0.001, 36_500.0


def recall(w, t, s):
    return (1.0 + (0.9 ** (-1.0 / w[20]) - 1.0) * t / s) ** (-w[20])


def first_state(w, g):
    return [min(max(w[g - 1], S_MIN), S_MAX),
            min(max(w[4] - math.exp(w[5] * (g - 1)) + 1.0, 1.0), 10.0)]


def step(w, state, t, g):
    s, d = state
    if t == 0:
        inc = math.exp(w[17] * (g - 3 + w[18])) * s ** (-w[19])
        ns = s * (max(inc, 1.0) if g >= 2 else inc)
    else:
        r = recall(w, t, s)
        if g == 1:
            ns = min(w[11] * d ** (-w[12]) * ((s + 1.0) ** w[13] - 1.0) * math.exp((1.0 - r) * w[14]),
                     s / math.exp(w[17] * w[18]))
        else:
            ns = s * (1.0 + math.exp(w[8]) * (11.0 - d) * s ** (-w[9]) * (math.exp((1.0 - r) * w[10]) - 1.0)
                      * (w[15] if g == 2 else 1.0) * (w[16] if g == 4 else 1.0))
    nd = d - w[6] * (g - 3) * (10.0 - d) / 9.0
    nd = w[7] * (w[4] - math.exp(w[5] * 3) + 1.0) + (1.0 - w[7]) * nd
    return [min(max(ns, S_MIN), S_MAX), min(max(nd, 1.0), 10.0)]


def interval(w, s, dr):
    return s / (0.9 ** (-1.0 / w[20]) - 1.0) * (dr ** (-1.0 / w[20]) - 1.0)


def gauss(rng):
    return math.sqrt(-2.0 * math.log(1.0 - rng.random())) * math.cos(2.0 * math.pi * rng.random())


def pick(rng, probs):
    x, i = rng.random() * sum(probs), 0
    while i < len(probs) - 1 and x >= probs[i]:
        x -= probs[i]
        i += 1
    return i


def rate(rng, r):
    """1-4; better recalled cards are rated better."""
    if rng.random() < 0.01:
        ok = rng.random() < 0.5
    else:
        z = math.log(r / (1.0 - r)) + 0.30 * gauss(rng)
        ok = rng.random() < 1.0 / (1.0 + math.exp(-z))
    if not ok:
        return 1
    easy = 0.04 + 0.10 * max(0.0, r - 0.85) / 0.15
    hard = 0.10 + 0.25 * (1.0 - r)
    return 2 + pick(rng, [hard, 1.0 - hard - easy, easy])


def make(cards, days, seed):
    rng = random.Random(seed)
    open_days = [d for d in range(days)
                 if rng.random() > 0.06 and not (days * 0.35 <= d < days * 0.35 + 12)
                 and not (days * 0.7 <= d < days * 0.7 + 21)]
    new_until = days * 0.75
    introducing = [d for d in open_days if d < new_until] or open_days
    per_day = -(-cards // len(introducing))
    due = []                                            # heap of (day, card)
    true_state, sched_state, speed, last_day = {}, {}, {}, {}
    rows, made = [], 0
    for day in open_days:
        clock = (EPOCH_DAY + day) * DAY_MS + 4 * 3_600_000 + int((2.0 + 9.0 * rng.random()) * 3_600_000)
        todo = []
        while due and due[0][0] <= day:
            todo.append(heapq.heappop(due)[1])
        if due and rng.random() < 0.05:                 # a little reviewing ahead
            for _ in range(min(3, len(due))):
                if due[0][0] - day < 30:
                    todo.append(heapq.heappop(due)[1])
        rng.shuffle(todo)
        fresh = 0
        while made < cards and fresh < per_day and day < new_until:
            made += 1
            fresh += 1
            todo.append(made)
        again = []                                      # (earliest clock, card, steps left)
        for c in todo + [None]:
            batch = [(c, None)] if c is not None else []
            while again and (c is None or again[0][0] <= clock):
                at, k, left = heapq.heappop(again)
                clock = max(clock, at)
                batch.append((k, left))
                if c is None:
                    break
            # the sentinel drains the learning queue
            while batch:
                k, left = batch.pop(0)
                if k not in true_state:
                    g, dt, v = 1 + pick(rng, [0.24, 0.09, 0.50, 0.17]), 0, math.exp(0.25 * gauss(rng))
                    true_state[k], sched_state[k], speed[k] = first_state(TRUE_W, g), first_state(DEFAULT_W, g), v
                    left = {1: 2, 2: 2, 3: 1, 4: 0}[g]
                else:
                    dt = day - last_day[k]
                    if dt == 0:
                        g = 1 + pick(rng, [0.10, 0.07, 0.78, 0.05])
                    else:
                        r = recall(TRUE_W, dt * speed[k], true_state[k][0])
                        g = rate(rng, min(max(r, 1e-4), 1.0 - 1e-4))
                    true_state[k] = step(TRUE_W, true_state[k], dt, g)
                    sched_state[k] = step(DEFAULT_W, sched_state[k], dt, g)
                    if left is None:
                        left = 1 if g == 1 else 0
                    else:
                        left = {1: max(left, 1), 2: left, 3: left - 1, 4: 0}[g]
                last_day[k] = day
                took = int(1000 * math.exp(math.log({1: 14.0, 2: 11.0, 3: 6.5, 4: 4.0}[g]) + 0.5 * gauss(rng)))
                clock += took
                rows.append((k, clock, g, took, day, dt))
                if left > 0:
                    heapq.heappush(again, (clock + 600_000, k, left))
                else:
                    iv = max(1, round(interval(DEFAULT_W, sched_state[k][0], 0.9)))
                    if iv > 2:
                        iv = max(2, iv + round((rng.random() * 2 - 1) * (1 + 0.05 * iv)))
                    heapq.heappush(due, (day + iv, k))
                if c is None and not batch and again:
                    at, k2, left2 = heapq.heappop(again)
                    clock = max(clock, at)
                    batch.append((k2, left2))
    return rows


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--cards", type=int, default=2000)
    a.add_argument("--days", type=int, default=420)
    a.add_argument("--seed", type=int, default=7)
    a = a.parse_args()
    out = ["card_id,review_time_ms,rating,duration_ms,day,delta_t"]
    out += [",".join(map(str, r)) for r in make(a.cards, a.days, a.seed)]
    sys.stdout.write("\n".join(out) + "\n")


if __name__ == "__main__":
    main()
