#!/usr/bin/env python3
"""The main cause that qdiag names of labelled loops, against the label.

    causes.py QDIAG [--corpus FOLDER] [--all] [--table PRODUCER]

Reads Fixtures/labelled/manifest.json: for each file the cause that an expert would name first (`none` where a warning
would be wrong), and others that would do as well (`also`). What qdiag says is the rule of its first warning, or of
the first note on the loop that weighs most. Prints
the files that differ (all with --all), then the confusion table in Markdown. With --corpus, prints the table of that
folder's files as well (Tests/Accuracy/corpus.json holds what is expected of them). With --table, prints loop by loop
what is said of one producer's, and nothing else.
"""
import argparse, collections, json, os, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
LABELLED = os.path.join(HERE, "../../Fixtures/labelled")


# Notes that name no cause.
REMARKS = ["int8-already-good", "saturating-dot-product"]


def said(qdiag, path, options=()):
    """The rule of the first warning or `none`, that of the first cause, and the rules of the notes."""
    done = subprocess.run([qdiag, "analyze", "--format", "json", path, *options], capture_output=True, text=True)
    if done.returncode < 0:
        sys.exit(f"{path}: qdiag was ended by signal {-done.returncode}: nothing can be said of this run")
    reports = json.loads(done.stdout)["reports"] if done.stdout.strip() else []
    if not reports:
        return "no report", "no report", []
    report = reports[0]
    findings = report["findings"]
    warnings = [f["rule"] for f in findings if f["severity"] != "note"]
    # Without a warning, what is said first of the loop that weighs most.
    first = [f["rule"] for f in findings if f["loop"] == report["loops"][0]["id"]]
    remarks = [rule for rule in first if rule not in REMARKS]
    notes = sorted({f["rule"] for f in findings if f["severity"] == "note"})
    return (warnings + ["none"])[0], (warnings + remarks + ["none"])[0], notes


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("qdiag")
    parser.add_argument("--corpus")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--table", metavar="PRODUCER")
    arguments = parser.parse_args()
    if arguments.table:
        return table_of(arguments.qdiag, arguments.table)
    labelled(arguments.qdiag, arguments.all)
    if arguments.corpus:
        corpus(arguments.qdiag, arguments.corpus)


def labelled(qdiag, shows_all):
    table = collections.defaultdict(collections.Counter)
    producers = collections.defaultdict(collections.Counter)
    right = wrong = 0
    for entry in json.load(open(os.path.join(LABELLED, "manifest.json"))):
        options = ["--cpu", entry["cpu"]] if "cpu" in entry else []
        warning, rule, notes = said(qdiag, os.path.join(LABELLED, entry["file"]), options)
        expected = entry["expected"]
        # A note is no accusation.
        rule = warning if expected == "none" else rule
        is_right = rule == expected or rule in entry.get("also", [])
        table[expected][expected if is_right else rule] += 1
        producers[entry["producer"]]["right" if is_right else "wrong"] += 1
        right, wrong = right + is_right, wrong + (not is_right and expected == "none")
        if shows_all or not is_right:
            print(f"{entry['file']}: {expected}, said {rule} (notes: {', '.join(notes) or 'none'})")
    total = sum(sum(row.values()) for row in table.values())
    print(f"\n{right} of {total} right ({100 * right / total:.1f} %), {wrong} wrong warnings\n")
    print("| expected | loops | right | else said |\n|---|---|---|---|")
    for expected, row in sorted(table.items()):
        others = ", ".join(f"{rule} {count}" for rule, count in row.most_common() if rule != expected)
        print(f"| {expected} | {sum(row.values())} | {row[expected]} | {others or '–'} |")
    print("\n| producer | loops | right |\n|---|---|---|")
    for producer, row in sorted(producers.items()):
        print(f"| {producer} | {sum(row.values())} | {row['right']} |")


def table_of(qdiag, producer):
    print("| loop | CPU | expected | said | notes |\n|---|---|---|---|---|")
    for entry in json.load(open(os.path.join(LABELLED, "manifest.json"))):
        if entry["producer"] != producer:
            continue
        options = ["--cpu", entry["cpu"]] if "cpu" in entry else []
        warning, rule, notes = said(qdiag, os.path.join(LABELLED, entry["file"]), options)
        rule = warning if entry["expected"] == "none" else rule
        is_right = rule in [entry["expected"], *entry.get("also", [])]
        expected = " or ".join([entry["expected"], *entry.get("also", [])])
        name = os.path.basename(entry["file"]).split(".")[0]
        print(f"| {name} | {entry.get('cpu', 'its own')} | {expected} | {rule if is_right else '**' + rule + '**'} | "
              f"{', '.join(notes)} |")


def corpus(qdiag, folder):
    print("\n| file | CPU | expected | said | notes |\n|---|---|---|---|---|")
    for entry in json.load(open(os.path.join(HERE, "corpus.json"))):
        options = ["--cpu", entry["cpu"]] if "cpu" in entry else []
        rule, _, notes = said(qdiag, os.path.join(folder, entry["file"]), options)
        # Of notes one must be there.
        expected, note = entry["expected"], entry.get("note")
        is_right = rule == expected and (note is None or note in notes)
        print(f"| {entry['file']} | {entry.get('cpu', 'its own')} | {expected}{' + ' + note if note else ''} | "
              f"{rule if is_right else '**' + rule + '**'} | {', '.join(notes)} |")


main()
