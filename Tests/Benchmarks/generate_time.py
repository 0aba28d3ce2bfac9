#!/usr/bin/env python3
"""How long `study generate` takes on a text of 5,000 words, and on books of 250,000 and 500,000, and the most memory it holds.

  generate_time.py TEXT [--study .build/release/study] [--runs 3]

TEXT is plain text of at least 500,000 words, one paragraph a line; its first words are taken. Standard library only. Limits: a text of
5,000 words in less than 2 s from a cold start, one of 500,000 with less than 500 MB, and twice the words in less than 2.6 times
the time. Prints one JSON object; status 1 where a limit is missed.
"""
import argparse, json, os, statistics, subprocess, sys, tempfile, time

SIZES = [5_000, 250_000, 500_000]


def prefix(lines, words, path):
    count = 0
    with open(path, "w", encoding="utf-8") as file:
        for line in lines:
            if count >= words:
                return count
            file.write(line.rstrip("\n") + "\n\n")
            count += len(line.split())
    return count


def run(study, path, library):
    began = time.monotonic()
    child = subprocess.Popen(
        [study, "generate", path, "--format", "jsonl", "--library", library],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{path}: study ended with status {child.returncode}")
    return time.monotonic() - began, usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("text")
    parser.add_argument("--study", default=".build/release/study")
    parser.add_argument("--runs", type=int, default=3)
    arguments = parser.parse_args()
    with open(arguments.text, encoding="utf-8", errors="replace") as file:
        lines = file.readlines()
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for size in SIZES:
            path = os.path.join(folder, f"{size}.txt")
            words = prefix(lines, size, path)
            if words < size:
                sys.exit(f"{arguments.text} has only {words} words; {size} are wanted")
            runs = [run(arguments.study, path, folder) for _ in range(arguments.runs if size == SIZES[0] else 1)]
            rows.append({"words": words, "seconds": round(statistics.median(r[0] for r in runs), 2),
                         "megabytes": round(max(r[1] for r in runs))})
    growth = rows[2]["seconds"] / rows[1]["seconds"]
    within = rows[0]["seconds"] < 2 and rows[2]["megabytes"] < 500 and growth < 2.6
    print(json.dumps({"runs": rows, "growth": round(growth, 2), "within": within}))
    sys.exit(0 if within else 1)


if __name__ == "__main__":
    main()
