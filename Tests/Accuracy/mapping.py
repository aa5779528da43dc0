#!/usr/bin/env python3
"""Prints how many machine instructions of the corpus' hot loops are tied to the IR instruction that
they were made for: docs/machine-view.md's table.

usage: mapping.py [--corpus DIR] [--qdiag PATH]

A hot loop is the loop of a kernel with most multiply-accumulates per call, and its identical copies.
"""
import argparse
import glob
import json
import os
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--corpus", default=os.path.join(HERE, "../../../shared/corpus"))
    parser.add_argument("--qdiag", default=os.path.join(HERE, "../../.build/release/qdiag"))
    options = parser.parse_args()
    total = mapped = 0
    print("| kernel | instructions | mapped | share |")
    print("|---|---|---|---|")
    files = glob.glob(os.path.join(options.corpus, "**/*.ll"), recursive=True)
    for path in sorted(f for f in files if "newer-llvm" not in f):
        report = json.loads(subprocess.check_output(
            [options.qdiag, "analyze", path, "--format", "json"]))["reports"][0]
        loops = [l for l in report["loops"] if l["macs"] and l["code"]]
        if not loops:
            continue
        hot = [l for l in loops if l["function"] == loops[0]["function"]
               and l["ir"]["instructionMix"] == loops[0]["ir"]["instructionMix"]]
        count = sum(l["code"]["instructions"] for l in hot)
        tied = count - sum(l["code"]["unmapped"] for l in hot)
        total, mapped = total + count, mapped + tied
        name = os.path.relpath(path, options.corpus)
        print(f"| {name} | {count} | {tied} | {100 * tied / count:.1f} % |")
    print(f"| **all** | {total} | {mapped} | {100 * mapped / total:.1f} % |")


main()
