#!/usr/bin/env python3
"""Whether two builds of qdiag say the same of the same kernels.

    unchanged.py --before OLD-QDIAG --after NEW-QDIAG [--corpus DIR] [FILE...]

Analyses every file with both and compares what they count and compute: instruction mix, summary,
multiply-accumulates, products, casts, machine instructions, classes, cycles, findings. Reports of schema
qdiag.report/1 are first written as qdiag.report/2 says the same. Prints each difference and a table of how
many values were compared; the exit status is 1 where anything differs.
"""
import argparse
import collections
import glob
import json
import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
# Fields that only say it otherwise than before, or that qdiag.report/1 does not have.
WORDS = {"demangled", "verdict", "fingerprint", "proof", "twins", "address", "measured", "tool"}


def analysed(qdiag, path, options):
    """The report on a file in the form of qdiag.report/2, or the error's text."""
    run = subprocess.run([qdiag, "analyze", path, "--format", "json"] + options,
                         capture_output=True, text=True)
    if run.returncode != 0:
        return run.stderr.strip()
    document = json.loads(run.stdout)
    return second(document) if document["schema"] == "qdiag.report/1" else document["reports"][0]


def second(report):
    """A report of the first schema in the form of the second."""
    loops = [loop(l) for l in report["loops"]]
    findings = [dict(f, evidence=[dict(e, origin=e["origin"].replace("machine", "machine-code"))
                                  for e in f["evidence"]]) for f in report["findings"]]
    return {"input": report["input"], "target": report["target"], "loops": loops,
            "findings": findings, "diagnostics": report["diagnostics"]}


def loop(old):
    summary = dict(old["summary"])
    macs = summary.pop("macs")
    has_ir = bool(old["instructionMix"])
    scalable = any(row.get("scalable") for row in old["instructionMix"])
    weight = old["executionWeight"]
    return {
        "id": old["id"], "function": old["function"], "region": old["region"],
        "depth": old["depth"], "location": old["location"],
        "weight": None if weight is None else
        {"value": weight, "unit": "iterations per call", "origin": "static"},
        "macs": None if macs is None else
        {"perIteration": macs, "perVscale": scalable, "origin": "ir"},
        "ir": {"header": old["header"], "tripCount": old["tripCount"],
               "instructionMix": old["instructionMix"], "summary": summary,
               "products": old["products"], "casts": old["casts"]} if has_ir else None,
        "code": code(old["machine"], has_ir)}


def code(old, has_ir):
    if old is None:
        return None
    new = {k: v for k, v in old.items() if k != "simulatedCyclesPerIteration"}
    figures = [("bounds", old["cyclesPerIteration"]), ("mca", old["simulatedCyclesPerIteration"])]
    new["estimates"] = [{"method": method, "cyclesPerIteration": cycles}
                        for method, cycles in figures if cycles is not None]
    new["origins"] = sorted((dict(o, operation=operation(o["operation"])) for o in old["origins"]),
                            key=json.dumps)
    new["whatIf"] = [{"change": change(w["change"]), "instructions": w["instructions"],
                      "cyclesPerIteration": w["cyclesPerIteration"]} for w in old["whatIf"]]
    new["products"] = None
    if not has_ir:
        new["unmapped"] = new["fromOutside"] = None
    return new


def operation(phrase):
    """"zext <16 x i8>", "call @f", "br"."""
    if phrase is None:
        return None
    if " @" in phrase:
        name, callee = phrase.split(" @", 1)
        return {"name": name, "lanes": 1, "callee": callee}
    vector = re.fullmatch(r"(\S+) <(vscale x )?(\d+) x (.*)>", phrase)
    if vector:
        name, scalable, lanes, element = vector.groups()
        result = {"name": name, "elementType": element, "lanes": int(lanes)}
        return dict(result, scalable=True) if scalable else result
    name, _, element = phrase.partition(" ")
    return {"name": name, "elementType": element, "lanes": 1} if element else \
        {"name": name, "lanes": 1}


def change(phrase):
    for word, name in [("extend", "without-extends"), ("broadcast", "without-broadcasts"),
                       ("shuffle", "without-shuffles"), ("conversion", "without-conversions")]:
        if phrase.startswith("without") and word in phrase:
            return name
    return "fused-additions"


def ordered(report):
    """With lists whose order says nothing in one order."""
    for entry in report["loops"]:
        if entry["code"]:
            entry["code"]["origins"].sort(key=lambda o: json.dumps(o, sort_keys=True))
            entry["code"]["whatIf"].sort(key=lambda o: json.dumps(o, sort_keys=True))
        if entry["ir"]:
            entry["ir"]["products"].sort(key=lambda o: json.dumps(o, sort_keys=True))
    return report


def differences(before, after, place, compared):
    """Pairs of a place and what is different there."""
    if isinstance(before, dict) and isinstance(after, dict):
        for key in sorted(set(before) | set(after)):
            if key not in WORDS:
                yield from differences(before.get(key), after.get(key), place + [key], compared)
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        for index, (left, right) in enumerate(zip(before, after)):
            yield from differences(left, right, place + [index], compared)
    else:
        compared[".".join([p for p in place if isinstance(p, str)][:3])] += 1
        if before != after:
            yield place, before, after


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--before", required=True)
    parser.add_argument("--after", default=os.path.join(HERE, "../../.build/release/qdiag"))
    parser.add_argument("--corpus", default=os.path.join(HERE, "../../../shared/corpus"))
    parser.add_argument("--cpu", default=None)
    parser.add_argument("files", nargs="*")
    options = parser.parse_args()
    files = options.files or sorted(
        f for ending in ("ll", "bc", "s")
        for f in glob.glob(os.path.join(options.corpus, f"**/*.{ending}"), recursive=True))
    extra = ["--cpu", options.cpu] if options.cpu else []
    compared, found = collections.Counter(), 0
    for path in files:
        name = os.path.relpath(path, options.corpus)
        before, after = (analysed(q, path, extra) for q in (options.before, options.after))
        if isinstance(before, dict) and isinstance(after, dict):
            before, after = ordered(before), ordered(after)
        for place, left, right in differences(before, after, [], compared):
            found += 1
            print(f"{name}: {'.'.join(map(str, place))}: {json.dumps(left)} → {json.dumps(right)}")
    print(f"{len(files)} files, {sum(compared.values())} values compared, {found} differ")
    for field, count in sorted(compared.items()):
        print(f"  {field or 'the error'}: {count}")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
