#!/usr/bin/env python3
"""Measures loops and basic blocks on this machine and prints how well models predict them.

usage: measured.py [--qdiag PATH] [--measurements FILE] [--keep FILE] [--osaca ARCH] [--worst N] [--write] PATH...

PATH is what `qdiag validate` takes: objects, files of blocks, directories of them. --keep writes what was measured into a
file, with which --measurements predicts again and measures nothing. With --osaca, blocks are given to OSACA (the
Python package osaca, run in this process) by its model ARCH. --write puts the tables into docs/accuracy.md, between the
marks of the section "measured here".
"""
import argparse
import csv
import json
import os
import statistics
import subprocess
import tempfile
import warnings

import document

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
LLVM = os.environ.get("LLVM_BIN", "/usr/lib/llvm-22/bin")
NAMES = {"qdiag": "this tool's cycles", "bounds": "its bounds alone", "mca": "LLVM's MCA",
         "osaca": "OSACA"}


def arguments():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("paths", nargs="*")
    parser.add_argument("--measurements")
    parser.add_argument("--keep")
    parser.add_argument("--qdiag", default=os.path.join(ROOT, ".build/release/qdiag"))
    parser.add_argument("--osaca", metavar="ARCH")
    parser.add_argument("--worst", type=int, default=0)
    parser.add_argument("--write", action="store_true")
    return parser.parse_args()


def validation(options):
    with tempfile.TemporaryDirectory() as folder:
        path = options.keep or os.path.join(folder, "validation.json")
        source = ["--measurements", options.measurements] if options.measurements else options.paths
        subprocess.run([options.qdiag, "validate", *source, "--format", "json", "-o", path],
                       check=True)
        with open(path) as file:
            return json.load(file)


def block_bytes(path):
    """The blocks of a file by their line, as hexadecimal text."""
    with open(path) as file:
        lines = list(csv.reader(file))
    column = lines[0].index("hex") if lines and "hex" in lines[0] else 0
    return {number: line[column].strip() for number, line in enumerate(lines, 1)
            if len(line) > column and line[column] != "hex"}


def listings(blocks):
    """The assembly of blocks in AT&T's syntax, each a list of lines."""
    with tempfile.TemporaryDirectory() as folder:
        code = os.path.join(folder, "blocks.o")
        text = "".join(
            f"b{i}:\n.byte " + ",".join("0x" + b[j:j + 2] for j in range(0, len(b), 2)) + "\n"
            for i, b in enumerate(blocks))
        subprocess.run([f"{LLVM}/clang", "-c", "-x", "assembler", "-", "-o", code],
                       input=text.encode(), check=True)
        out = subprocess.run(
            [f"{LLVM}/llvm-objdump", "-d", "--no-show-raw-insn", "--no-leading-addr", code],
            check=True, capture_output=True, text=True).stdout
    found = [[] for _ in blocks]
    current = None
    for line in out.splitlines():
        if line.startswith("<b"):
            current = found[int(line[2:-2])]
        elif current is not None and line.strip():
            current.append(line.split("#")[0].strip())
    return found


def add_osaca(rows, arch):
    warnings.simplefilter("ignore")
    from osaca.parser import ParserX86ATT
    from osaca.semantics import ArchSemantics, INSTR_FLAGS, KernelDG, MachineModel

    parser, machine = ParserX86ATT(), MachineModel(arch=arch)
    semantics = ArchSemantics(parser, machine)
    unknown = (INSTR_FLAGS.TP_UNKWN, INSTR_FLAGS.LT_UNKWN)

    def cycles(lines):
        kernel = parser.parse_file("\n".join(lines) + "\n")
        semantics.normalize_instruction_forms(kernel)
        semantics.add_semantics(kernel)
        semantics.assign_optimal_throughput(kernel)
        if any(flag in form.flags for form in kernel for flag in unknown):
            return None
        graph = KernelDG(kernel, parser, machine, semantics, timeout=5)
        chains = graph.get_loopcarried_dependencies().values()
        return max([*semantics.get_throughput_sum(kernel), *(c["latency"] for c in chains)])

    for row in rows:
        try:
            figure = cycles(row["listing"])
        except Exception:  # What it cannot read is unknown to it.
            figure = None
        if figure:
            row["predictions"]["osaca"] = figure


def tau(pairs):
    agreeing = total = first_ties = second_ties = 0
    for i, (a, b) in enumerate(pairs):
        for c, d in pairs[:i]:
            total += 1
            first, second = a - c, b - d
            first_ties += first == 0
            second_ties += second == 0
            agreeing += (first * second > 0) - (first * second < 0)
    scale = ((total - first_ties) * (total - second_ties)) ** 0.5
    return agreeing / scale if scale else None


def table_row(name, rows, method):
    pairs = [(r["measured"], r["predictions"][method]) for r in rows if method in r["predictions"]]
    if not pairs:
        return f"| {name} | 0 | {len(rows)} | - | - | - | - |"
    errors = [abs(p / m - 1) for m, p in pairs]
    order = tau(pairs)
    within = sum(e <= 0.25 for e in errors) / len(errors)
    return (f"| {name} | {len(pairs)} | {len(rows) - len(pairs)} | {statistics.median(errors):.1%} | "
            f"{statistics.mean(errors):.1%} | {within:.0%} | "
            f"{'-' if order is None else f'{order:.3f}'} |").replace("%", " %")


def tables(title, rows, methods):
    columns = "loops | unknown | median error | mean error | within 25 % | Kendall's τ |"
    rule = "|---" * 7 + "|"
    lines = [f"{title}: {len(rows)}.", "", f"| class | {columns}", rule]
    for group in sorted({r["group"] for r in rows}):
        lines.append(table_row(group, [r for r in rows if r["group"] == group], "qdiag"))
    lines += ["", f"| all, by | {columns}", rule]
    lines += [table_row(NAMES[m], rows, m) for m in methods]
    return lines


def main():
    options = arguments()
    found = validation(options)
    blocks, loops, files = [], [], {}
    for row in found["loops"]:
        if row["id"].startswith("block "):
            if row["input"] not in files:
                files[row["input"]] = block_bytes(row["input"])
            row["hex"] = files[row["input"]][int(row["id"].split()[1])]
            blocks.append(row)
        else:
            loops.append(row)
    for row, listing in zip(blocks, listings([r["hex"] for r in blocks])):
        row["listing"] = listing
    methods = ["qdiag", "bounds", "mca"]
    lines = [f"Predictions by the model of {found['cpu']}, measured on the same machine.", ""]
    if loops:
        lines += tables("Loops", loops, methods) + [""]
    if blocks:
        if options.osaca:
            add_osaca(blocks, options.osaca)
            lines[0] += f" OSACA's model is {options.osaca}."
            methods = [*methods, "osaca"]
        lines += tables("Basic blocks", blocks, methods) + [""]
    missing = sum(found["unmeasured"].values())
    lines.append(f"{missing} could not be measured.")
    text = "\n".join(lines) + "\n"
    print(text)
    worst = sorted(blocks + loops, key=lambda r: -abs(r["predictions"].get("qdiag", 0) / r["measured"] - 1))
    for row in worst[:options.worst]:
        print(f"{row['measured']:.2f} {row['predictions'].get('qdiag', 0):.2f} {row['id']} "
              + " ; ".join(row.get("listing", [])))
    if options.write:
        document.put("measured here", text)


if __name__ == "__main__":
    main()
