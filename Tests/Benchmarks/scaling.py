#!/usr/bin/env python3
"""Times qdiag on generated modules of growing size and prints docs/benchmarks.md's tables: CPU seconds
against the number of functions, loops, blocks and instructions, with LLVM's own tools beside.

usage: scaling.py [--qdiag PATH] [--runs N] [--largest FRACTION]
"""
import argparse
import os
import subprocess
import sys
import tempfile

from measuring import HERE, QDIAG, CommandFailed, Comparison, both_views, ir_view

GENERATOR = os.path.join(HERE, "generated_module.py")
SIZES = {
    "functions": (1_000, 10_000, 100_000),
    "loops": (200, 2_000, 20_000),
    "constant-loops": (200, 2_000, 20_000),
    "blocks": (400, 4_000, 40_000),
    "instructions": (500, 5_000, 50_000),
}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--qdiag", default=QDIAG)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--largest", type=float, default=1, help="of the sizes, for a quick look")
    options = parser.parse_args()
    for title, view, names in (("IR view", ir_view, ("qdiag analyze --ir-only", "opt -passes=verify")),
                               ("Both views", both_views, ("qdiag analyze", "llc -O3 -filetype=obj"))):
        print(f"{title}:\n\n{Comparison.head(*names)}")
        with tempfile.TemporaryDirectory() as folder:
            for kind, sizes in SIZES.items():
                for size in sizes:
                    count = int(size * options.largest)
                    # LLVM's code generation of the largest takes minutes.
                    if view is both_views and size == max(sizes):
                        count //= 5
                    path = os.path.join(folder, "module.ll")
                    # In a process of its own: a child's peak memory counts from its parent's size.
                    with open(path, "w") as output:
                        subprocess.check_call([sys.executable, GENERATOR, kind, str(count)], stdout=output)
                    runs = options.runs if size < 50_000 else 1
                    try:
                        print(Comparison(*view(options.qdiag, path), runs).row(f"{count:,} {kind}"), flush=True)
                    except CommandFailed as failure:
                        # LLVM's code generator runs out of stack on many loops in a row.
                        print(f"| {count:,} {kind} | failed: {os.path.basename(str(failure).split()[0])} "
                              "| | | | |", flush=True)
        print()


main()
