#!/usr/bin/env python3
"""Times `qdiag analyze --ir-only` against `opt -passes=verify`, and `qdiag analyze` with its machine
view against `llc -O3 -filetype=obj`, on the same files, in turn, and prints docs/benchmarks.md's tables:
medians of wall time, their ratio, and peak memory.

usage: analyze.py [--corpus DIR] [--runs N] [--qdiag PATH]
"""
import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
LLVM = "/usr/lib/llvm-22/bin/"


def run(command):
    """Wall seconds and peak KiB of one run."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"failed: {' '.join(command)}")
    return time.perf_counter() - start, usage.ru_maxrss


def compare(ours, theirs, runs):
    """Medians of time, ratio pair by pair, and peak memory."""
    run(ours), run(theirs)
    pairs = [(run(ours), run(theirs)) for _ in range(runs)]
    median = lambda values: statistics.median(list(values))
    return {
        "ours": median(a[0] for a, _ in pairs), "theirs": median(b[0] for _, b in pairs),
        "ratio": median(a[0] / b[0] for a, b in pairs),
        "memory": median(a[1] / b[1] for a, b in pairs),
    }


def table(ours, theirs, inputs, commands):
    print(f"| input | {ours} (s) | {theirs} (s) | ratio | peak memory, ratio |")
    print("|---|---|---|---|---|")
    for name, path, runs in inputs:
        row = compare(*commands(path), runs)
        print(f"| {name} | {row['ours']:.3f} | {row['theirs']:.3f} | {row['ratio']:.2f} "
              f"| {row['memory']:.2f} |", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--corpus", default=os.path.join(HERE, "../../../shared/corpus"))
    parser.add_argument("--runs", type=int, default=11)
    parser.add_argument("--qdiag", default=os.path.join(HERE, "../../.build/release/qdiag"))
    options = parser.parse_args()
    files = []
    for folder, _, names in os.walk(options.corpus):
        if "newer-llvm" in folder:
            continue
        files += [os.path.join(folder, n) for n in names if n.endswith((".ll", ".bc"))]
    files.sort(key=os.path.getsize, reverse=True)
    kernel = os.path.join(options.corpus, "tvm-0.27/B_i8_cascadelake.ll")
    with tempfile.TemporaryDirectory() as folder:
        named = [(os.path.relpath(f, options.corpus), f, options.runs) for f in files[:6]]
        for megabytes in (5, 50):
            path = os.path.join(folder, f"synthetic{megabytes}.ll")
            with open(path, "w") as output:
                script = os.path.join(HERE, "synthetic_module.py")
                subprocess.check_call(
                    [sys.executable, script, kernel, str(megabytes)], stdout=output)
            named.append((f"synthetic, {megabytes} MB", path, max(3, options.runs // 2)))
        table("qdiag analyze --ir-only", "opt -passes=verify", named, lambda path: (
            [options.qdiag, "analyze", path, "--ir-only", "--format", "json"],
            [LLVM + "opt", "-passes=verify", "-disable-output", path]))
        print()
        # llc needs the CPU that the functions name; TVM 0.8's name none.
        machine = [(os.path.relpath(f, options.corpus), f, options.runs)
                   for f in files if "tvm-0.8" not in f][:12:2]
        table("qdiag analyze", "llc -O3 -filetype=obj", machine, lambda path: (
            [options.qdiag, "analyze", path, "--format", "json"],
            [LLVM + "llc", "-O3", "-filetype=obj", path, "-o", os.devnull]))
    row = compare([options.qdiag, "--version"], [LLVM + "llvm-as", "--version"], options.runs * 2)
    print(f"\n`qdiag --version` takes {row['ratio']:.2f} times as long as `llvm-as --version` "
          f"({row['ours'] * 1000:.0f} ms, {row['theirs'] * 1000:.0f} ms).")


main()
