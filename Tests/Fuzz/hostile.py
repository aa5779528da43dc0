#!/usr/bin/env python3
"""Runs qdiag on inputs and in environments that once broke it, and prints a table of what came of each.

    hostile.py QDIAG [--inputs FOLDER] [--timeout SECONDS] [--markdown]

Every case must end in a report (status 0) or in one clean line of error (status 2), within the deadline, with no
word of canary.txt, with valid JSON on standard output or nothing there, and with no process left behind.
Exit status: 0 where all do, 1 otherwise.
"""

import argparse
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

CANARY = b"canary_token"
QDIAG = ""
KERNEL = """target triple = "x86_64-unknown-linux-gnu"
define void @f(ptr %p, i64 %n) {
entry:
  br label %l
l:
  %i = phi i64 [ 0, %entry ], [ %i1, %l ]
  %q = getelementptr i32, ptr %p, i64 %i
  %x = load <16 x i32>, ptr %q, align 4
  %y = mul <16 x i32> %x, %x
  store <16 x i32> %y, ptr %q, align 4
  %i1 = add i64 %i, 16
  %c = icmp ult i64 %i1, %n
  br i1 %c, label %l, label %e
e:
  ret void
}
"""


class Outcome:
    def __init__(self, status, output, error, seconds, timed_out=False):
        self.status, self.output, self.error = status, output, error
        self.seconds, self.timed_out = seconds, timed_out

    def verdict(self, expects_report=None):
        if self.timed_out:
            return "hangs"
        if CANARY in self.output + self.error:
            return "leaks another file"
        if self.status not in (0, 2):
            return f"ends with {self.status}"
        lines = [line for line in self.error.split(b"\n") if line]
        if self.status == 2 and not lines:
            return "fails without a word"
        if any(byte < 32 and byte not in b"\n" for byte in self.error):
            return "control characters on standard error"
        if self.output:
            try:
                json.loads(self.output)
            except ValueError:
                return "standard output is no JSON"
        elif self.status == 0 and expects_report is not False:
            return "status 0 and no report"
        if expects_report is True and self.status != 0:
            return "no report"
        return "ok"


def run(command, seconds, shell=False, **options):
    start = time.monotonic()
    process = subprocess.Popen(
        command, shell=shell, executable="/bin/bash" if shell else None, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True, **options)
    try:
        output, error = process.communicate(timeout=seconds)
        return Outcome(process.returncode, output, error, time.monotonic() - start)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        # Children in groups of their own would hold the pipes open.
        for child in children_of(QDIAG):
            os.kill(child, signal.SIGKILL)
        output, error = process.communicate()
        return Outcome(None, output, error, time.monotonic() - start, timed_out=True)


def children_of(qdiag):
    found = []
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                if os.readlink(f"/proc/{entry}/exe") == os.path.realpath(qdiag):
                    found.append(int(entry))
            except OSError:
                pass
    return found


class Cases:
    def __init__(self, qdiag, inputs, limit, markdown):
        self.qdiag, self.inputs, self.limit, self.markdown = qdiag, inputs, limit, markdown
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="qdiag-hostile-"))
        self.folder.chmod(0o755)
        self.kernel = self.folder / "kernel.ll"
        self.kernel.write_text(KERNEL)
        self.rows = []

    def add(self, name, outcome, expects_report=None, problem=None):
        orphans = children_of(self.qdiag)
        for orphan in orphans:
            os.kill(orphan, signal.SIGKILL)
        verdict = problem or outcome.verdict(expects_report)
        if orphans and verdict == "ok":
            verdict = f"leaves {len(orphans)} processes"
        lines = [line for line in outcome.error.decode("utf-8", "replace").split("\n") if line]
        said = lines[-1] if lines else "report" if outcome.output else ""
        for place, word in ((str(self.folder), "…"), (str(self.inputs), "…")):
            said = said.replace(place, word)
        self.rows.append((name, outcome.status, outcome.seconds, verdict, said))
        if self.markdown:
            print(f"| {name} | {outcome.status} | {outcome.seconds:.1f} | {verdict} | {said} |", flush=True)
        else:
            print(f"{name:38} {outcome.status!s:>5} {outcome.seconds:6.1f}s  {verdict:32} {said[:150]}", flush=True)

    def analyze(self, *arguments):
        return [self.qdiag, "analyze", "--format", "json", *map(str, arguments)]

    def files(self):
        shutil.copy(self.inputs / "canary.txt", self.folder)
        many = self.inputs / "manyloops.py"
        if many.exists():
            subprocess.run([sys.executable, many, "1000"], cwd=self.folder, check=True)
            self.add("manyloops.py 1000, the IR", run(self.analyze("--ir-only", "ml1000.ll"), self.limit, cwd=self.folder), True)
        for file in sorted(self.inputs.iterdir()):
            if file.suffix not in (".ll", ".bc", ".s", ".o"):
                continue
            shutil.copy(file, self.folder)
            self.add(
                file.name, run(self.analyze("--timeout", "5", file.name), self.limit, cwd=self.folder))
            both = run(self.analyze("--timeout", "5", file.name, "kernel.ll"), self.limit, cwd=self.folder)
            try:
                lost = len(json.loads(both.output)["reports"]) < 1
            except (ValueError, KeyError):
                lost = True
            self.add(f"{file.name} beside a kernel", both, problem="the kernel's report is lost" if lost else None)

    def determinism(self):
        file = self.inputs / "nondeterministic.o"
        if not file.exists():
            return
        outcomes = [run(self.analyze(file.name), self.limit, cwd=self.inputs) for _ in range(12)]
        kinds = len({outcome.output for outcome in outcomes})
        self.add(
            "nondeterministic.o, 12 runs", outcomes[0],
            problem=None if kinds == 1 else f"{kinds} different reports")

    def outputs(self):
        kernel = self.kernel
        fifo, link, plain = (self.folder / name for name in ("fifo", "link", "plain"))
        device = self.folder / "null"
        try:
            os.mknod(device, 0o600 | 0o020000, os.makedev(1, 3))
            outcome = run(self.analyze("-o", device, kernel), self.limit)
            kept = device.is_char_device()
            self.add("-o on a device", outcome, False, None if kept else "the device is replaced")
        except PermissionError:
            pass
        os.mkfifo(fifo)
        reader = subprocess.Popen(["cat", fifo], stdout=subprocess.PIPE)
        outcome = run(self.analyze("-o", fifo, kernel), self.limit)
        if not fifo.is_fifo():
            reader.kill()
        got = reader.communicate()[0]
        self.add("-o on a FIFO", outcome, False, None if got and fifo.is_fifo() else "the FIFO is replaced")
        plain.write_text("old")
        plain.chmod(0o640)
        link.symlink_to(plain)
        outcome = run(self.analyze("-o", link, kernel), self.limit)
        kept = link.is_symlink() and plain.read_text().startswith("{") and plain.stat().st_mode & 0o777 == 0o640
        self.add("-o on a symlink, mode 640", outcome, False, None if kept else "link or mode lost")
        before = sorted(os.listdir(self.folder))
        outcome = run(f"ulimit -f 16; exec {self.qdiag} analyze --format json -o limited.json "
                      f"{' '.join(['kernel.ll'] * 9)}", self.limit, shell=True, cwd=self.folder)
        left = sorted(set(os.listdir(self.folder)) - set(before))
        self.add("-o beyond the size limit", outcome, False, f"leaves {left}" if left else None)

    def environments(self):
        shells = [
            ("ulimit -v 4194304, two files", "ulimit -v 4194304; exec {q} kernel.ll kernel.ll", True),
            ("ulimit -u 1", "exec setpriv --reuid 65534 --clear-groups bash -c 'ulimit -u 1; exec {q} kernel.ll'", None),
            ("ulimit -n 8", "ulimit -n 8; exec {q} kernel.ll", None),
            ("ulimit -n 8, two files", "ulimit -n 8; exec {q} kernel.ll kernel.ll", None),
            ("two process substitutions", "exec {q} <(cat kernel.ll) <(cat kernel.ll)", True),
            ("/dev/zero", "exec {q} /dev/zero", None),
            ("a directory", "exec {q} .", None),
            ("no /proc, one file", "exec unshare -m bash -c 'umount -l /proc && exec {q} kernel.ll'", None),
            ("no /proc, two files", "exec unshare -m bash -c 'umount -l /proc && exec {q} kernel.ll kernel.ll'", None),
            ("control characters in a path", "cp kernel.ll $'a\\e[31m\\nb.ll'; exec {q} $'a\\e[31m\\nb.ll'", True),
            ("the same, as text and damaged", "head -c 300 kernel.ll > $'c\\e[31m\\nd.ll'; exec {q} $'c\\e[31m\\nd.ll'", None),
            ("--cpu nonsense on a large file", "for i in $(seq 1 30000); do echo \"; $i ........................................................\"; done"
             " > large.ll; cat kernel.ll >> large.ll; exec {q} --cpu nonsense large.ll", None),
            ("standard output is closed", "exec {q} kernel.ll >&-", None),
            ("standard output is full", "exec {q} kernel.ll > /dev/full", None),
        ]
        command = f"{self.qdiag} analyze --format json --timeout 5"
        for name, shell, report in shells:
            self.add(name, run(shell.replace("{q}", command), self.limit, shell=True, cwd=self.folder), report)

    def signals(self):
        hang = self.folder / "hang.s"
        hang.write_text(".macro m\nnop\nm\nm\n.endm\nf:\nm\nret\n")
        for name, number, group in (
            ("Ctrl-C to the group", signal.SIGINT, True), ("SIGTERM", signal.SIGTERM, False),
            ("SIGHUP", signal.SIGHUP, False), ("SIGKILL", signal.SIGKILL, False)):
            start = time.monotonic()
            process = subprocess.Popen(
                self.analyze(hang, self.kernel, hang), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                start_new_session=True)
            time.sleep(1.5)
            (os.killpg if group else os.kill)(process.pid, number)
            problem = None
            try:
                output, error = process.communicate(timeout=10)
            except subprocess.TimeoutExpired:
                problem = "goes on, or its children do"
                process.kill()
                for child in children_of(self.qdiag):
                    os.kill(child, signal.SIGKILL)
                output, error = process.communicate()
            time.sleep(0.3)
            left = children_of(self.qdiag)
            outcome = Outcome(process.returncode, output, error, time.monotonic() - start)
            self.add(name, outcome, problem=problem or (f"leaves {len(left)} processes" if left else "ok"))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("qdiag")
    here = pathlib.Path(__file__).resolve().parents[2]
    parser.add_argument("--inputs", type=pathlib.Path, default=here.parent / "shared/hostile")
    parser.add_argument("--timeout", type=float, default=30)
    parser.add_argument("--markdown", action="store_true")
    arguments = parser.parse_args()
    global QDIAG
    QDIAG = os.path.abspath(arguments.qdiag)
    cases = Cases(os.path.abspath(arguments.qdiag), arguments.inputs.resolve(), arguments.timeout, arguments.markdown)
    for group in (cases.files, cases.determinism, cases.outputs, cases.environments, cases.signals):
        group()
    shutil.rmtree(cases.folder, ignore_errors=True)
    bad = [row for row in cases.rows if row[3] != "ok"]
    print(f"{len(cases.rows)} cases, {len(bad)} bad", file=sys.stderr)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
