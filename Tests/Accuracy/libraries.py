#!/usr/bin/env python3
"""What a summary of large libraries costs, beside disassembling them.

usage: libraries.py QDIAG LIBRARY...

Runs `objdump -d` and `qdiag analyze` on each library in turn, three times, and prints a row of a table for
each: its size, its innermost loops, the least seconds of each by the clock and by the processor, the
ratio by the clock, and the memory that qdiag took at the most.
"""
import os, subprocess, sys, time

REPEATS = int(os.environ.get("REPEATS", "3"))


def run(command):
    """Seconds by the clock, by the processor, and MB at the most."""
    start = time.monotonic()
    with open(os.devnull, "w") as nowhere:
        process = subprocess.Popen(command, stdout=nowhere, stderr=nowhere)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{' '.join(command)} ended with status {status}")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1000


def main():
    qdiag, libraries = sys.argv[1], sys.argv[2:]
    print("| library | MB | loops | objdump s (CPU) | qdiag s (CPU) | ratio | MB of memory |")
    print("|---|---|---|---|---|---|---|")
    for library in libraries:
        text = subprocess.run([qdiag, "analyze", "--timeout", "600", library], capture_output=True, text=True).stdout
        words = text.split()
        loops = words[words.index("innermost") - 1] if "innermost" in words else "none"
        runs = [(run(["objdump", "-d", library]), run([qdiag, "analyze", "--timeout", "600", library])) for _ in range(REPEATS)]
        plain = [min(r[0][i] for r in runs) for i in range(2)]
        own = [min(r[1][i] for r in runs) for i in range(2)]
        memory = max(r[1][2] for r in runs)
        print(
            f"| {os.path.basename(library)} | {os.path.getsize(library) / 1e6:.0f} | {loops} "
            f"| {plain[0]:.1f} ({plain[1]:.1f}) | {own[0]:.1f} ({own[1]:.1f}) | {own[0] / plain[0]:.1f} | {memory:.0f} |",
            flush=True)


main()
