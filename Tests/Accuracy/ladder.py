#!/usr/bin/env python3
"""Prints predicted against measured ratios to float32 for the ladder, on this machine: the second table of
docs/accuracy.md.

Measures the machine first (`qdiag calibrate`), then explains both preset workloads with three tile sizes
each; with --six, four more workloads as well, and means by rung alone. The prediction is the hot loop's cycles per multiply-accumulate by the calibrated model, divided by
float32's of the same tile.
"""
import argparse
import json
import statistics
import subprocess
import tempfile

TILES = {"tvm-question": [16, 8, 4], "resnet50-conv2": [28, 14, 8]}
MORE_TILES = {"1,64,28,28,128,3,3,pad=1": [28, 14, 7], "1,128,28,28,128,1,1": [28, 14, 7],
              "1,32,32,32,64,5,5,pad=2": [16, 8, 4], "1,256,14,14,256,3,3,pad=1": [14, 7, 2]}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--qdiag", default=".build/release/qdiag")
    parser.add_argument("--machine", help="a machine file of this CPU instead of a fresh one")
    parser.add_argument("--budget", type=float, default=4)
    parser.add_argument("--six", action="store_true")
    options = parser.parse_args()
    machine = options.machine
    if not machine:
        machine = tempfile.mkstemp(suffix=".json")[1]
        subprocess.run([options.qdiag, "calibrate", "-o", machine], check=True,
                       stdout=subprocess.DEVNULL)

    if not options.six:
        print("| workload, reg_n | rung | measured | predicted | error | stack references | bottleneck |")
        print("|---|---|---|---|---|---|---|")
    errors, verdicts, rungs = [], [], {}
    for workload, tiles in (TILES | MORE_TILES if options.six else TILES).items():
        for pixels in tiles:
            report = json.loads(subprocess.check_output(
                [options.qdiag, "explain", "--schedule", f"spatial-pack:reg_n={pixels}",
                 "--workload", workload, "--measurements", machine, "--format", "json",
                 "--budget", str(options.budget)]))
            ladder = report["ladder"]
            if ladder["source"] != "measured":
                raise SystemExit(f"nothing was measured: {ladder['reason']}")
            for rung in ladder["rungs"][1:]:
                if rung["unavailable"]:
                    continue
                measured = rung["measurement"]["ratio"]["median"]
                predicted = rung["predictedRatio"]
                loop = rung["hotLoop"]["code"]
                error = predicted / measured - 1
                errors.append(abs(error))
                # Within 3 % of float32 neither is an answer.
                if abs(measured - 1) > 0.03 and abs(predicted - 1) > 0.03:
                    verdicts.append((measured > 1) == (predicted > 1))
                rungs.setdefault(rung["name"], []).append(abs(error))
                if options.six:
                    continue
                print(f"| {workload}, {pixels} | {rung['name']} | {measured:.2f} | {predicted:.2f} "
                      f"| {error:+.0%} | {loop['stackReferences']} | {loop['bottleneck']} |")
    if options.six:
        print("| rung | rows | mean error | largest |\n|---|---|---|---|")
        for name, found in rungs.items():
            print(f"| {name} | {len(found)} | {statistics.mean(found):.1%} | {max(found):.0%} |")
    print(f"\nmean error {statistics.mean(errors):.1%}, median {statistics.median(errors):.1%}, "
          f"largest {max(errors):.0%}; slower or faster right on {sum(verdicts)} of {len(verdicts)} rows "
          f"where both are more than 3 % from float32 ({len(errors)} rows)")


if __name__ == "__main__":
    main()
