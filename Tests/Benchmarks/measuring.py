"""Runs commands in turn and compares what they took."""
import os
import statistics
import subprocess
import time

LLVM = "/usr/lib/llvm-22/bin/"
HERE = os.path.dirname(os.path.abspath(__file__))
QDIAG = os.path.join(HERE, "../../.build/release/qdiag")
CORPUS = os.path.join(HERE, "../../../shared/corpus")


class CommandFailed(Exception):
    """A command that did not exit with 0."""


class Run:
    """Wall and CPU seconds and peak KiB of one run of a command."""

    def __init__(self, command):
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        if os.waitstatus_to_exitcode(status) != 0:
            raise CommandFailed(" ".join(command))
        self.wall = time.perf_counter() - start
        self.cpu = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss


class Comparison:
    """Medians of interleaved runs of two commands; ratios pair by pair."""

    def __init__(self, ours, theirs, runs):
        Run(ours), Run(theirs)
        pairs = [(Run(ours), Run(theirs)) for _ in range(runs)]
        self.ours = statistics.median(a.cpu for a, _ in pairs)
        self.theirs = statistics.median(b.cpu for _, b in pairs)
        self.ratio = statistics.median(a.cpu / b.cpu for a, b in pairs)
        self.wall = statistics.median(a.wall / b.wall for a, b in pairs)
        self.memory = statistics.median(a.memory / b.memory for a, b in pairs)
        self.peak = statistics.median(a.memory for a, _ in pairs) / 1024

    @staticmethod
    def head(ours, theirs):
        return (f"| input | {ours} (s) | {theirs} (s) | CPU, ratio | wall, ratio | peak memory, ratio |\n"
                "|---|---|---|---|---|---|")

    def row(self, name):
        return (f"| {name} | {self.ours:.3f} | {self.theirs:.3f} | {self.ratio:.2f} | {self.wall:.2f} "
                f"| {self.memory:.2f} |")


def ir_view(qdiag, path):
    return ([qdiag, "analyze", path, "--ir-only", "--format", "json"],
            [LLVM + "opt", "-passes=verify", "-disable-output", path])


def both_views(qdiag, path):
    return ([qdiag, "analyze", path, "--format", "json"],
            [LLVM + "llc", "-O3", "-filetype=obj", path, "-o", os.devnull])
