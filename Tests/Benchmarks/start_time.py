#!/usr/bin/env python3
"""Times the cold start of a release build: what a person waits for before the first letter.

    swift build -c release
    python3 Tests/Benchmarks/start_time.py [PROGRAM] [RUNS]

Each command runs RUNS times (40) after a warm-up, in this repository's library, its output thrown away. Prints the minimum
and the median of wall and CPU time in milliseconds, and ends with status 1 where a median of wall time is past its limit.
"""
import os, resource, statistics, subprocess, sys, time

LIMITS = {("--version",): 30.0, ("stats",): 60.0, ("due", "--short"): 60.0}  # milliseconds

root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
program = sys.argv[1] if len(sys.argv) > 1 else os.path.join(root, ".build/release/study")
runs = int(sys.argv[2]) if len(sys.argv) > 2 else 40


def once(arguments):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    status = subprocess.run([program, *arguments], cwd=root, stdout=subprocess.DEVNULL).returncode
    wall = time.perf_counter() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if status != 0:
        sys.exit(f"{' '.join(arguments)}: status {status}")
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return wall * 1000, cpu * 1000


print(f"{'command':<18}{'wall min':>10}{'median':>9}{'limit':>8}{'CPU min':>10}{'median':>9}   ms, {runs} runs")
late = False
for arguments, limit in LIMITS.items():
    once(arguments)
    walls, cpus = zip(*(once(arguments) for _ in range(runs)))
    median = statistics.median(walls)
    late = late or median > limit
    print(
        f"{'study ' + ' '.join(arguments):<18}{min(walls):>10.1f}{median:>9.1f}{limit:>8.0f}"
        f"{min(cpus):>10.1f}{statistics.median(cpus):>9.1f}"
    )
sys.exit(1 if late else 0)
