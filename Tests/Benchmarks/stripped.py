#!/usr/bin/env python3
"""Times `qdiag analyze` on machine code without symbols against `objdump -d`, and prints docs/benchmarks.md's
table: CPU seconds, their ratio, and peak memory.

usage: stripped.py [--qdiag PATH] LIBRARY...

Each library is stripped into a temporary folder first.
"""
import argparse
import os
import subprocess
import tempfile

from measuring import QDIAG, Run


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--qdiag", default=QDIAG)
    parser.add_argument("libraries", nargs="+")
    options = parser.parse_args()
    print("| library | MB | qdiag analyze (s) | objdump -d (s) | CPU, ratio | peak memory (MB) |")
    print("|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for library in options.libraries:
            path = os.path.join(folder, "stripped.so")
            subprocess.check_call(["strip", "-o", path, library])
            ours = Run([options.qdiag, "analyze", path, "--cpu", "znver3", "--format", "json"])
            theirs = Run(["objdump", "-d", path])
            name = os.path.basename(library)
            print(f"| {name} | {os.path.getsize(path) / 1e6:.1f} | {ours.cpu:.1f} | {theirs.cpu:.1f} "
                  f"| {ours.cpu / theirs.cpu:.2f} | {ours.memory / 1024:.0f} |", flush=True)


main()
