#!/usr/bin/env python3
"""Compares what machine code alone tells of loops with what their IR tells.

usage: machine_facts.py QDIAG KERNEL.ll...

Generates the object of every kernel with llc, analyses both, pairs loops of one function that have the
same instructions, and compares the multiply-accumulates of an iteration and the rules of the findings.
Prints each difference, then the shares that agree. LLC names another llc than llc-22 or that of
/usr/lib/llvm-22.
"""
import json, os, shutil, subprocess, sys, tempfile

LLC = os.environ.get("LLC") or shutil.which("llc-22") or "/usr/lib/llvm-22/bin/llc"


def report(qdiag, path, *options):
    run = subprocess.run([qdiag, "analyze", path, "--format", "json", *options],
                         capture_output=True, text=True)
    if run.returncode == 2 and not run.stdout:
        return None, run.stderr.strip()
    document = json.loads(run.stdout)
    reports = document["reports"]
    return (reports[0], "") if reports else (None, run.stderr.strip())


def loops(found):
    rules = {}
    for finding in found["findings"]:
        if finding["severity"] != "note":
            rules.setdefault(finding["loop"], set()).add(finding["rule"])
    for loop in found["loops"]:
        code = loop["code"]
        if loop["region"] == "loop" and code:
            key = (loop["function"], json.dumps(code["mnemonics"], sort_keys=True))
            yield key, loop, rules.get(loop["id"], set())


def compare(qdiag, path, folder, counts):
    by_ir, why = report(qdiag, path)
    if by_ir is None:
        print(f"{path}: skipped: {why}")
        return
    target = by_ir["target"]
    # Only of assembly the tool takes features.
    form = "asm" if target["features"] else "obj"
    obj = os.path.join(folder, "kernel.s" if form == "asm" else "kernel.o")
    command = [LLC, "-O3", "-filetype=" + form, "-fp-contract=on", "--relocation-model=pic", path, "-o", obj,
               "-mtriple=" + target["triple"], "-mcpu=" + target["cpu"]]
    if target["features"]:
        command.append("-mattr=" + ",".join(target["features"]))
    made = subprocess.run(command, capture_output=True, text=True)
    if made.returncode:
        print(f"{path}: skipped: llc: {made.stderr.strip().splitlines()[:1]}")
        return
    features = [f"--cpu={target['cpu']}"]
    if target["features"]:
        features += ["--triple=" + target["triple"], "--features=" + ",".join(target["features"])]
    by_code, why = report(qdiag, obj, *features)
    if by_code is None:
        print(f"{path}: no report on the object: {why}")
        counts["lost"] += 1
        return
    known, nameless = {}, {}
    for key, loop, rules in loops(by_code):
        known.setdefault(key, []).append((loop, rules))
        nameless.setdefault(key[1], []).append((loop, rules))
    functions = {key[0] for key in known}
    for key, loop, rules in loops(by_ir):
        # Private functions have no symbol in an object.
        pairs = known.get(key) or (key[0] not in functions and nameless.get(key[1]))
        if not pairs:
            counts["unpaired"] += 1
            continue
        other, others = pairs.pop(0) if len(pairs) > 1 else pairs[0]
        ours, theirs = (x["macs"]["perIteration"] if x["macs"] else None for x in (loop, other))
        if ours is not None or theirs is not None:
            counts["mac loops"] += 1
            if ours == theirs:
                counts["macs equal"] += 1
            else:
                print(f"{path}: {loop['id']} ({other['id']}): MACs {ours} in IR, {theirs} in machine code")
            counts["judged"] += 1
            if rules == others:
                counts["causes equal"] += 1
            else:
                print(f"{path}: {loop['id']} ({other['id']}): {sorted(rules)} by IR, "
                      f"{sorted(others)} by machine code")
        elif rules != others:
            counts["judged"] += 1
            print(f"{path}: {loop['id']} ({other['id']}): {sorted(rules)} by IR, "
                  f"{sorted(others)} by machine code, without MACs")


def main():
    qdiag, *paths = sys.argv[1:]
    counts = dict.fromkeys(
        ["mac loops", "macs equal", "judged", "causes equal", "unpaired", "lost"], 0)
    with tempfile.TemporaryDirectory() as folder:
        for path in paths:
            compare(qdiag, path, folder, counts)

    def share(part, whole):
        return f"{100 * counts[part] / counts[whole]:.1f} %" if counts[whole] else "none"
    print(f"MACs equal: {counts['macs equal']} of {counts['mac loops']} loops ({share('macs equal', 'mac loops')})")
    print(f"causes equal: {counts['causes equal']} of {counts['judged']} ({share('causes equal', 'judged')})")
    print(f"loops not found again: {counts['unpaired']}; objects without a report: {counts['lost']}")


if __name__ == "__main__":
    main()
