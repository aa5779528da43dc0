#!/usr/bin/env python3
"""Prints predicted against measured ratios to float32 for the kernels of the corpus that its README
gives times for: docs/accuracy.md's table.

usage: accuracy.py [--corpus DIR] [--qdiag PATH] [--simulate-on CPU]

The prediction is the hot loop's cycles per multiply-accumulate, divided by float32's. TVM 0.8's kernels
are predicted from kernel.s, the code that ran: the mean of the hot loop and its copies.
"""
import argparse
import json
import os
import statistics
import subprocess

import document

HERE = os.path.dirname(os.path.abspath(__file__))

# Measured on Zen 5: the corpus' README.
TVM27 = {
    ("A", "cascadelake"): {"i8": 1.55, "u8s8": 1.28, "i16": 1.55, "packed_naive": 8.8,
                           "avx512_maddubs": 0.49, "vnni": 0.36},
    ("A", "core-avx2"): {"i8": 1.37, "u8s8": 1.39, "i16": 1.44, "packed_naive": 2.2,
                         "avx2_maddubs": 0.67},
    ("B", "cascadelake"): {"i8": 1.65, "u8s8": 1.33, "i16": 1.63, "packed_naive": 2.8,
                           "avx512_maddubs": 0.48, "vnni": 0.27},
    ("B", "core-avx2"): {"i8": 2.32, "u8s8": 1.58, "i16": 2.28, "packed_naive": 2.1,
                         "avx2_maddubs": 0.47},
}
TVM08 = {
    "skylake-avx512": {"int8_default": 0.35, "int8_modified": 1.31, "int8_nolegalize": 1.30},
    "core-avx2": {"int8_default": 0.33, "int8_modified": 1.50, "int8_nolegalize": 1.49},
}


class Predictor:
    def __init__(self, options):
        self.options = options

    def report(self, path):
        return json.loads(subprocess.check_output(
            [self.options.qdiag, "analyze", os.path.join(self.options.corpus, path),
             "--simulate-on", self.options.simulate_on, "--format", "json"]))["reports"][0]

    def from_ir(self, path):
        """Cycles per MAC over the hot loops: those with MACs in the function of the hottest."""
        loops = [l for l in self.report(path)["loops"]
                 if l["macs"] and l["code"] and l["weight"]]
        hot = [l for l in loops if l["function"] == loops[0]["function"]]
        if any(l["code"]["cyclesPerIteration"] is None for l in hot):
            return None, hot[0]["code"]
        cycles = sum(l["weight"]["value"] * l["code"]["cyclesPerIteration"] for l in hot)
        macs = sum(l["weight"]["value"] * l["macs"]["perIteration"] for l in hot)
        return cycles / macs, hot[0]["code"]

    def from_assembly(self, folder):
        """Cycles per MAC of the innermost loop that stands deepest in the assembly, and of its copies: the loops of
        the same function that make as many products."""
        loops = self.report(folder + "/kernel.s")["loops"]
        hot = max((l for l in loops if l["macs"]), key=lambda l: l["depth"])
        copies = [l["code"] for l in loops if l["function"] == hot["function"] and l["macs"] == hot["macs"]]
        cycles = statistics.mean(code["cyclesPerIteration"] for code in copies)
        return cycles / hot["macs"]["perIteration"], hot["code"]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--corpus", default=os.path.join(HERE, "../../../shared/corpus"))
    parser.add_argument("--qdiag", default=os.path.join(HERE, "../../.build/release/qdiag"))
    parser.add_argument("--simulate-on", default="znver5")
    parser.add_argument("--write", action="store_true",
                        help="put the table into docs/accuracy.md, between the marks of its section")
    options = parser.parse_args()
    predictor = Predictor(options)
    rows = []
    for (workload, cpu), measured in TVM27.items():
        base, _ = predictor.from_ir(f"tvm-0.27/{workload}_f32_{cpu}.ll")
        for name, ratio in measured.items():
            rows.append((f"tvm-0.27 {workload}_{name}_{cpu}", ratio,
                         *predictor.from_ir(f"tvm-0.27/{workload}_{name}_{cpu}.ll"), base))
    for cpu, measured in TVM08.items():
        base, _ = predictor.from_assembly(f"tvm-0.8/{cpu}/float32")
        for name, ratio in measured.items():
            rows.append((f"tvm-0.8 {cpu}/{name}", ratio,
                         *predictor.from_assembly(f"tvm-0.8/{cpu}/{name}"), base))
    lines = ["| kernel | measured | predicted | error | slower or faster | stack references | bottleneck |",
             "|---|---|---|---|---|---|---|"]
    errors, current = [], []
    right = 0
    for name, measured, cycles, machine, base in rows:
        if cycles is None:
            lines.append(f"| {name} | {measured} | unknown | | | | |")
            continue
        predicted = cycles / base
        errors.append(abs(predicted / measured - 1))
        if name.startswith("tvm-0.27"):
            current.append(errors[-1])
        agrees = (predicted > 1) == (measured > 1)
        right += agrees
        lines.append(
            f"| {name} | {measured:.2f} | {predicted:.2f} | {100 * (predicted / measured - 1):+.0f} % "
            f"| {'right' if agrees else 'wrong'} | {machine['stackReferences']} "
            f"| {machine['bottleneck']} |")
    lines += ["", f"Mean error {100 * statistics.mean(errors):.0f} %, median "
              f"{100 * statistics.median(errors):.0f} %; slower or faster right on {right} of {len(rows)}. "
              f"On the {len(current)} kernels of TVM 0.27 alone the mean error is "
              f"{100 * statistics.mean(current):.0f} %."]
    text = "\n".join(lines) + "\n"
    print(text)
    if options.write:
        document.put("ratios", text)


if __name__ == "__main__":
    main()
