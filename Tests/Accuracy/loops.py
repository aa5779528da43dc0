#!/usr/bin/env python3
"""Compares predicted with measured cycles of loops, and prints docs/accuracy.md's table by class.

usage: loops.py [--loops DIR] [--qdiag PATH] [--simulate-on CPU] [--measurements FILE] [--worst N] [--spreads] [--write [SECTION]]

DIR holds measured.json (loops, each with the object, symbol, address, CPU and measured cycles) and the objects.
--spreads prints, by kind of loop, between which factors of the prediction four in five measurements lie: for the
description of the CPU.
--write puts the table into docs/accuracy.md, between the two marks of a section: "loops", or "other loops" for those of
Tests/Accuracy/own-loops.
"""
import argparse
import collections
import json
import os
import statistics
import subprocess

import document

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))


def arguments():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--loops", default=os.path.join(ROOT, "../shared/loops"))
    parser.add_argument("--qdiag", default=os.path.join(ROOT, ".build/release/qdiag"))
    parser.add_argument("--simulate-on", default="znver5")
    parser.add_argument("--measurements")
    parser.add_argument("--worst", type=int, default=0)
    parser.add_argument("--spreads", action="store_true")
    parser.add_argument("--write", nargs="?", const="loops", metavar="SECTION")
    return parser.parse_args()


def estimates(options, item, reports):
    """The estimates of a measured loop by method, the best under "qdiag"; none where it is not found."""
    key = item["object"], item["cpu"]
    if key not in reports:
        command = [options.qdiag, "analyze", os.path.join(options.loops, item["object"]), "--cpu",
                   item["cpu"], "--simulate-on", options.simulate_on, "--format", "json"]
        if options.measurements:
            command += ["--measurements", options.measurements]
        reports[key] = json.loads(subprocess.check_output(command))["reports"][0]["loops"]
    for loop in reports[key]:
        code = loop["code"]
        if loop["function"] == item["symbol"] and code and code["address"] == item["loop"]:
            found = {e["method"]: e["cyclesPerIteration"] for e in code["estimates"]}
            if code["cyclesPerIteration"] is not None:
                found["qdiag"] = code["cyclesPerIteration"]
                found["kind"] = kind(code)
            return found
    return {}


def kind(code):
    """As `LoopKind` of the tool has it."""
    if any(code["classes"].get(name) for name in ("gather", "scatter")):
        return "gather"
    if any(name.lstrip("vi").startswith(("div", "sqrt")) for name in code["mnemonics"]):
        return "division"
    return "short" if code["cyclesPerIteration"] < 3 else "other"


def spreads(factors):
    """Between which factors four in five measurements of each kind lie."""
    lines = []
    for name, values in sorted(factors.items()):
        values = sorted(values)
        low, high = values[len(values) // 10], values[len(values) - 1 - len(values) // 10]
        lines.append({"kind": name, "loops": len(values), "low": round(low, 3), "high": round(high, 3)})
    return lines


def percent(values):
    if not values:
        return "| - " * 3 + "|"
    within = sum(v <= 0.25 for v in values) / len(values)
    return (f"| {100 * statistics.median(values):.1f} % | {100 * statistics.mean(values):.1f} % "
            f"| {100 * within:.0f} % |")


def main():
    options = arguments()
    with open(os.path.join(options.loops, "measured.json")) as file:
        items = json.load(file)["loops"]
    errors = {m: collections.defaultdict(list) for m in ("qdiag", "bounds", "mca", "osaca")}
    missing, rows, reports, factors = [], [], {}, collections.defaultdict(list)
    for item in items:
        measured = item["measuredCyclesPerIteration"]
        found = estimates(options, item, reports)
        found["osaca"] = item.get("osaca")
        if "qdiag" not in found:
            missing.append(item)
        for method, by_class in errors.items():
            if found.get(method) is not None:
                error = abs(found[method] / measured - 1)
                by_class[item["class"]].append(error)
                if method == "qdiag":
                    factors[found["kind"]].append(measured / found[method])
                    rows.append((error, item["object"], item["loop"], measured, found[method]))
    lines = ["| class | loops | median error | mean error | within 25 % |", "|---|---|---|---|---|"]
    for name, values in sorted(errors["qdiag"].items()):
        lines.append(f"| {name} | {len(values)} {percent(values)}")
    lines.append("")
    lines += ["| all loops, by | loops | median error | mean error | within 25 % |", "|---|---|---|---|---|"]
    names = {"qdiag": "this tool's cycles", "bounds": "its bounds alone", "mca": "LLVM's MCA",
             "osaca": "OSACA"}
    for method, name in names.items():
        values = [v for by_class in errors[method].values() for v in by_class]
        lines.append(f"| {name} | {len(values)} {percent(values)}")
    if missing:
        lines += ["", f"{len(missing)} loops have no figure."]
    print("\n".join(lines))
    for error, name, loop, measured, predicted in sorted(rows, reverse=True)[:options.worst]:
        print(f"{100 * error:6.1f} %  {name}:{loop}  measured {measured:.2f}  predicted {predicted:.2f}")
    if options.spreads:
        print(json.dumps(spreads(factors), indent=1))
    if options.write:
        document.put(options.write, "\n".join(lines))


if __name__ == "__main__":
    main()
