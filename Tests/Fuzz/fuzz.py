#!/usr/bin/env python3
"""Feeds qdiag damaged inputs and counts what must not happen.

    fuzz.py QDIAG [--inputs 20000] [--seed 1] [--timeout 5] [--files 64] [--keep FOLDER]

Inputs are mutations of the repository's kernels as .ll, .bc, .s and .o, and of files with measurements. Most calls
analyse many files, some one. Per kind of input the table counts the reports, the errors, and: inputs with neither
or in the wrong order (lost), calls that show what a file says that nobody named (leaks), processes that stay
(orphans), documents that are no JSON (invalid), calls that outlast the deadlines of their files (hangs), other
statuses than 0 and 2 or errors of more than one line (unclean), and reports that come out different in a second
call in the other order (changed). Exit status: 0 where all of these are 0, 1 otherwise.
"""

import argparse
import collections
import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parents[2]
CANARY = "canary_that_nobody_named"
FAULTS = ("lost", "leaks", "orphans", "invalid", "hangs", "unclean", "changed")
CPUS = ([], ["--cpu", "cascadelake"], ["--cpu", "znver5"], ["--ir-only"], ["--fp-contract", "fast"],
        ["--function", "*"], ["--simulate-on", "haswell"])
NUMBERS = [b"0", b"-1", b"1", b"255", b"65536", b"2147483648", b"4294967295", b"9223372036854775807",
           b"18446744073709551616", b"1e308", b"0x7fffffff"]


class Seeds:
    """Well-formed inputs of each kind, and words to put into them."""

    def __init__(self, folder, llvm):
        self.of = collections.defaultdict(list)
        places = [HERE / "Fixtures", HERE.parent / "shared" / "corpus", HERE.parent / "shared" / "hostile"]
        for place in places:
            for file in sorted(place.rglob("*")) if place.exists() else []:
                kind = file.suffix[1:]
                if kind in ("ll", "bc", "s", "o") and file.stat().st_size < 60_000:
                    self.of[kind].append(file.read_bytes())
        sources = list(self.of["ll"])[:120]
        for number, source in enumerate(sources):
            text = folder / "seed.ll"
            text.write_bytes(source)
            for kind, tool, options in (
                    ("bc", "llvm-as", []), ("s", "llc", ["-O2"]), ("o", "llc", ["-O2", "-filetype=obj"])):
                if kind != "bc" and number >= 40:
                    continue
                made = folder / f"seed.{kind}"
                command = [f"{llvm}/{tool}", *options, text, "-o", made]
                try:
                    if subprocess.run(command, stderr=subprocess.DEVNULL, timeout=20).returncode == 0:
                        self.of[kind].append(made.read_bytes())
                except subprocess.TimeoutExpired:
                    pass
        for file in HERE.rglob("*.json"):
            if ".build" not in file.parts and b"qdiag.measurements" in file.read_bytes()[:100_000]:
                self.of["json"].append(file.read_bytes())
        self.kernels = sources[:2]
        canary = str(folder / "canary.txt").encode()
        self.words = [
            b'.include "%b"\n' % canary, b'.incbin "%b"\n' % canary, b'.print "{}"\n', b".rept 99999999\nnop\n.endr\n",
            b".macro m\nm\nm\n.endm\nm\n", b".p2align 31\n", b".fill 0x1000000000,1,0x90\n", b".org 0x7fffffff\n",
            b'module asm ".include \\22%b\\22"\n' % canary, b'module asm ".print \\22{}\\22"\n',
            b'call void asm sideeffect ".incbin \\22%b\\22", ""()\n' % canary, b"i65536", b"<4096 x i64>", b"poison",
            b"{", b"}", b"\x00", b"\x1b[31m", b"\xff\xfe", b"; ", b"ptr", b"undef", b"vscale x "]


def mutate(random, seed, seeds, words):
    data = bytearray(seed)
    for _ in range(random.choice((1, 1, 1, 2, 3, 8))):
        at = random.randrange(len(data) + 1)
        act = random.randrange(10)
        if act == 0 and data:
            data[at % len(data)] ^= 1 << random.randrange(8)
        elif act == 1 and data:
            data[at % len(data)] = random.randrange(256)
        elif act == 2:
            del data[at:]
        elif act == 3:
            del data[at:at + random.choice((1, 4, 40, 400))]
        elif act == 4:
            data[at:at] = random.choice(words)
        elif act == 5:
            data[at:at] = data[at:at + random.choice((1, 16, 256))] * random.choice((1, 2, 50))
        elif act == 6:
            data[at:] = random.choice(seeds)[at:]
        elif act == 7:
            lines = bytes(data).split(b"\n")
            i, j = random.randrange(len(lines)), random.randrange(len(lines))
            lines[i], lines[j] = lines[j], lines[i]
            data = bytearray(b"\n".join(lines))
        elif act == 8:
            start = next((i for i in range(at, len(data)) if 48 <= data[i] <= 57), None)
            if start is not None:
                end = start
                while end < len(data) and 48 <= data[end] <= 57:
                    end += 1
                data[start:end] = random.choice(NUMBERS)
        else:
            lines = bytes(data).split(b"\n")
            lines.insert(random.randrange(len(lines) + 1), random.choice(words).rstrip(b"\n"))
            data = bytearray(b"\n".join(lines))
    return bytes(data)


class Call:
    """One run of the tool in a session of its own."""

    def __init__(self, command, folder, seconds):
        start = time.monotonic()
        process = subprocess.Popen(
            command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            start_new_session=True)
        self.hangs = False
        try:
            self.output, self.error = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            self.hangs = True
            os.killpg(process.pid, signal.SIGKILL)
            self.output, self.error = process.communicate()
        self.status = process.returncode
        self.seconds = time.monotonic() - start
        self.orphans = self.members(process.pid)
        for orphan in self.orphans:
            os.kill(orphan, signal.SIGKILL)

    @staticmethod
    def members(session):
        """The processes of a session, zombies aside."""
        found = []
        for entry in os.listdir("/proc"):
            if entry.isdigit():
                try:
                    fields = pathlib.Path(f"/proc/{entry}/stat").read_text().rsplit(")", 1)[1].split()
                except OSError:
                    continue
                if int(fields[3]) == session and fields[0] not in "ZX":
                    found.append(int(entry))
        return found


class Fuzzer:
    def __init__(self, options):
        self.options = options
        self.random = random.Random(options.seed)
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="qdiag-fuzz-"))
        (self.folder / "canary.txt").write_text(f'.ascii "{CANARY}"\n')
        self.seeds = Seeds(self.folder, options.llvm)
        self.counts = collections.defaultdict(collections.Counter)
        self.messages = collections.Counter()
        self.number = 0

    def run(self):
        kinds = [kind for kind in ("ll", "bc", "s", "o", "json") if self.seeds.of[kind]]
        done = 0
        while done < self.options.inputs:
            kind = self.random.choice(kinds + ["mixed", "single"])
            done += {"json": self.measurements, "single": self.single}.get(kind, self.many)(kind)
            print(f"\r{done} of {self.options.inputs}", end="", file=sys.stderr)
        print(file=sys.stderr)
        shutil.rmtree(self.folder, ignore_errors=True)

    def make(self, kind):
        seeds = self.seeds.of[kind]
        self.number += 1
        file = self.folder / f"{self.number}.{kind}"
        file.write_bytes(mutate(self.random, self.random.choice(seeds), seeds, self.seeds.words))
        return file

    def command(self, *arguments):
        o = self.options
        return [o.qdiag, "analyze", "--format", "json", "--timeout", str(o.timeout), "--memory", "1G",
                *map(str, arguments)]

    def many(self, kind):
        kinds = [kind] if kind != "mixed" else ["ll", "bc", "s", "o"]
        files = [self.make(self.random.choice(kinds)) for _ in range(self.options.files)]
        arguments = self.random.choice(CPUS)
        call = self.analyze(kind, files, arguments)
        if self.random.randrange(8) == 0:
            again = self.analyze(None, files[::-1], arguments)
            before, after = ({r["input"]["path"]: r for r in c.reports} for c in (call, again))
            for path in before.keys() & after.keys():
                if before[path] != after[path]:
                    self.blame(kind, "changed", [path])
        self.remove(files)
        return len(files)

    def single(self, kind):
        files = [self.make(self.random.choice(("ll", "bc", "s", "o"))) for _ in range(8)]
        for file in files:
            self.analyze(kind, [file], self.random.choice(CPUS))
        self.remove(files)
        return len(files)

    def measurements(self, kind):
        kernels = [self.folder / f"kernel{n}.ll" for n in range(len(self.seeds.kernels))]
        for file, text in zip(kernels, self.seeds.kernels):
            file.write_bytes(text)
        made = [self.make(kind) for _ in range(8)]
        for file in made:
            self.analyze(kind, kernels, ["--cpu", "znver4", "--measurements", file], blamed=[file])
        self.remove(made)
        return len(made)

    def analyze(self, kind, files, arguments, blamed=None):
        """Runs a call and counts its faults under `kind`; nil counts none."""
        blamed = blamed or files
        deadline = (self.options.timeout + 1) * len(files) + 20
        call = Call(self.command(*arguments, *files), self.folder, deadline)
        faults = collections.Counter(orphans=len(call.orphans), hangs=int(call.hangs))
        lines = [line for line in call.error.split(b"\n") if line]
        reports, errors = [], []
        if CANARY.encode() in call.output + call.error:
            faults["leaks"] += 1
        if call.output or len(files) > 1:
            try:
                document = json.loads(call.output)
                reports, errors = document["reports"], document["unanalyzed"]
            except (ValueError, KeyError):
                faults["invalid"] += 1
        call.reports = reports
        if len(files) == 1 and not reports:
            errors = [{"path": str(files[0]), "message": line.decode("utf-8", "replace")} for line in lines]
        if not faults["invalid"] and not call.hangs:
            order = {str(file): place for place, file in enumerate(files)}
            for stretch in (reports, errors):
                paths = [part["input"]["path"] if "input" in part else part["path"] for part in stretch]
                if [order.get(path) for path in paths] != sorted(order.get(path, -1) for path in paths):
                    faults["lost"] += 1
            faults["lost"] += abs(len(files) - len(reports) - len(errors))
            clean = call.status == (2 if errors else 0) and len(lines) == len(errors)
            if not clean or any(byte < 32 for line in lines for byte in line):
                faults["unclean"] += 1
        if kind is not None:
            self.counts[kind].update(inputs=len(blamed), reports=len(reports), errors=len(errors), calls=1)
            for error in errors:
                self.messages[summary(error["message"])] += 1
            for fault, number in faults.items():
                if number:
                    self.blame(kind, fault, blamed, number, call)
        return call

    def blame(self, kind, fault, files, number=1, call=None):
        self.counts[kind][fault] += number
        if self.options.keep:
            place = self.options.keep / f"{fault}-{self.number}"
            place.mkdir(parents=True, exist_ok=True)
            for file in files:
                shutil.copy(file, place)
            if call:
                (place / "stdout").write_bytes(call.output)
                (place / "stderr").write_bytes(call.error)

    def remove(self, files):
        for file in files:
            file.unlink(missing_ok=True)

    def table(self):
        columns = ("calls", "inputs", "reports", "errors") + FAULTS
        total = collections.Counter()
        print(f"| {'kind':8} | " + " | ".join(f"{c:>7}" for c in columns) + " |")
        print("|---|" + "--:|" * len(columns))
        for kind, counts in sorted(self.counts.items()):
            total.update(counts)
            print(f"| {kind:8} | " + " | ".join(f"{counts[c]:7}" for c in columns) + " |")
        print(f"| {'all':8} | " + " | ".join(f"{total[c]:7}" for c in columns) + " |")
        print("\nthe commonest errors:")
        for message, count in self.messages.most_common(self.options.messages):
            print(f"{count:7}  {message}")
        return 1 if any(total[fault] for fault in FAULTS) else 0


def summary(message):
    """A message without its places and names."""
    words = message.replace("'", '"').split()
    kept = ["…" if any(c.isdigit() or c in '"%@/' for c in word) else word for word in words[:12]]
    return " ".join(kept)[:100]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("qdiag", type=os.path.abspath)
    parser.add_argument("--inputs", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--timeout", type=float, default=5)
    parser.add_argument("--files", type=int, default=64, help="how many a call analyses")
    parser.add_argument("--keep", type=pathlib.Path, help="where inputs that show a fault are kept")
    parser.add_argument("--messages", type=int, default=15)
    parser.add_argument("--llvm", default="/usr/lib/llvm-22/bin", help="where llvm-as and llc are")
    fuzzer = Fuzzer(parser.parse_args())
    fuzzer.run()
    return fuzzer.table()


if __name__ == "__main__":
    sys.exit(main())
