#!/usr/bin/env python3
"""500 inputs in one call, 20 of them poisoned: what is wrong with those costs no other report.

usage: poisoned.py QDIAG [--count 500] [--jobs 2] [--kernels DIR] [--hostile DIR]

Copies of the kernels of Fixtures and of DIR (the corpus, where it is there) stand among inputs that are
garbage, cut off, endless, enormous, or that crash LLVM. Checked: every other report is byte by byte the
one of a single run, each poisoned input has one line on standard error and one record, the status
is 2, the memory of the parent stays flat, nothing is left running. Then a worker is killed, then the
parent: no other report is lost, no half file and no process stays, and the next run with the same
cache completes. Exits 1 where one of these fails.
"""
import argparse, json, os, pathlib, random, re, signal, subprocess, sys, tempfile, time

ROOT = pathlib.Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"


def poisons(folder, hostile, corpus):
    """Up to 20 inputs without a report, by path."""
    made = []

    def write(name, data):
        path = folder / name
        path.write_bytes(data)
        made.append(path)

    good = (ROOT / "Fixtures/kernels/gemm.haswell.ll").read_bytes()
    random.seed(20)
    write("garbage.ll", random.randbytes(50_000))
    write("garbage.o", b"\x7fELF" + random.randbytes(50_000))
    write("garbage.bc", b"BC\xc0\xde" + random.randbytes(50_000))
    write("cut.ll", good[: len(good) // 2])
    write("empty.ll", b"")
    write("nul.ll", b"\0" * 4096)
    write("picture.s", b"\x89PNG\r\n\x1a\n" + random.randbytes(4096))
    write("long-line.ll", b"x" * 100_000_000)
    write("archive.a", b"!<arch>\n" + random.randbytes(100))
    write("memory.s", (ROOT / "Fixtures/hostile/endless-memory.s").read_bytes())
    write("hang.s", (ROOT / "Fixtures/hostile/endless-macro.s").read_bytes())
    write("incbin.s", (ROOT / "Fixtures/hostile/incbin.s").read_bytes())
    (folder / "folder.ll").mkdir()
    made.append(folder / "folder.ll")
    (folder / "dangling.ll").symlink_to("/nonexistent/kernel.ll")
    made.append(folder / "dangling.ll")
    made += [pathlib.Path("/dev/zero"), pathlib.Path("/nonexistent/kernel.ll")]
    for name in ["fill-hang.s", "mul-i65536-hang.ll", "p2align31-memory.ll", "rept-memory.s"]:
        if (hostile / name).exists():
            made.append(hostile / name)
    for path in sorted((corpus / "newer-llvm").glob("*")) if corpus else []:
        made.append(path)
    return made[:20]


def kernels(folder, corpus, count):
    """Copies of kernels that differ in a comment; their names begin with the number of the kernel."""
    sources = sorted((ROOT / "Fixtures/kernels").glob("*.ll"))
    if corpus:
        sources += sorted(p for p in corpus.rglob("*.ll") if "newer-llvm" not in p.parts)
    copies = []
    for index in range(count):
        source = sources[index % len(sources)]
        copy = folder / f"{index % len(sources):03}-{index:04}-{source.stem}.ll"
        copy.write_bytes(source.read_bytes() + f"\n; copy {index}\n".encode())
        copies.append(copy)
    return copies


def normal(line, path):
    """A record without what tells copies of a kernel apart: path and digest."""
    line = line.replace(json.dumps(str(path), ensure_ascii=False)[1:-1], "PATH")
    return re.sub(r'"sha256":"[0-9a-f]{64}"', '"sha256":""', line)


def processes(mark):
    """The processes that were started with this mark in their environment."""
    found = []
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                if mark.encode() in (entry / "environ").read_bytes():
                    found.append(int(entry.name))
            except OSError:
                pass
    return found


def peak_memory(process):
    """Watches a process to its end: its peak in KiB, itself alone."""
    peak = 0
    while process.poll() is None:
        try:
            status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
            peak = max(peak, int(re.search(r"VmHWM:\s+(\d+)", status).group(1)))
        except (OSError, AttributeError):
            pass
        time.sleep(0.05)
    return peak


class Run:
    def __init__(self, options):
        self.qdiag, self.options = options.qdiag, options
        self.bad = []

    def expect(self, holds, what):
        if not holds:
            self.bad.append(what)
            print("BAD", what, flush=True)

    def command(self, paths, *more):
        return [self.qdiag, "analyze", *map(str, paths), "--format", "ndjson", "--timeout", "20",
                "--memory", "1G", "--jobs", str(self.options.jobs), *more]

    def start(self, paths, mark, output, errors, *more):
        with open(output, "wb") as out, open(errors, "wb") as err:
            return subprocess.Popen(self.command(paths, *more), stdout=out, stderr=err,
                                    env=dict(os.environ, QDIAG_MARK=mark))

    def singles(self, copies):
        """What a single run writes of each kind of kernel."""
        singles = {}
        for copy in copies:
            kind = copy.stem.split("-")[0]
            if kind not in singles:
                one = subprocess.run(self.command([copy]), capture_output=True, text=True)
                self.expect(one.returncode == 0, f"{copy}: {one.stderr}")
                singles[kind] = normal(one.stdout, copy)
        return singles

    def check(self, copies, poisoned, output, errors, singles):
        lines = pathlib.Path(output).read_text().splitlines(keepends=True)
        records = {}
        failed = []
        for line in lines:
            record = json.loads(line)
            if "error" in record:
                failed.append(record["error"]["path"])
            else:
                records[record["report"]["input"]["path"]] = line
        self.expect(set(records) == {str(c) for c in copies}, "good reports that are missing")
        differing = [c for c in copies
                     if normal(records.get(str(c), ""), c) != singles[c.stem.split("-")[0]]]
        self.expect(not differing, f"{len(differing)} reports differ from single runs: {differing[:3]}")
        self.expect(sorted(failed) == sorted(map(str, poisoned)), f"failed: {failed}")
        told = pathlib.Path(errors).read_text().splitlines()
        self.expect(len(told) == len(poisoned) and all(l.startswith("error: ") for l in told),
                    f"{len(told)} lines of errors for {len(poisoned)} poisoned inputs: {told}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("qdiag", type=lambda p: str(pathlib.Path(p).resolve()))
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--kernels", type=pathlib.Path, default=SHARED / "corpus")
    parser.add_argument("--hostile", type=pathlib.Path, default=SHARED / "hostile")
    options = parser.parse_args()
    corpus = options.kernels if options.kernels.is_dir() else None
    run = Run(options)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        poisoned = poisons(folder, options.hostile, corpus)
        copies = kernels(folder, corpus, options.count - len(poisoned))
        paths = copies + poisoned
        random.Random(1).shuffle(paths)
        mark = f"poisoned-{os.getpid()}"
        singles = run.singles(copies)
        output, errors = folder / "out", folder / "err"

        start = time.monotonic()
        process = run.start(paths, mark, output, errors)
        peak = peak_memory(process)
        run.expect(process.returncode == 2, f"status {process.returncode}")
        run.check(copies, poisoned, output, errors, singles)
        few = run.start(copies[:20], mark, folder / "few", errors)
        base = peak_memory(few)
        run.expect(peak < base * 1.3 + 4096, f"the parent's memory grew: {base} to {peak} KiB")
        print(f"{len(copies)} copies of {len(singles)} kernels, {len(poisoned)} poisoned inputs: "
              f"{time.monotonic() - start:.0f} s, parent {peak / 1024:.0f} MiB "
              f"(20 files: {base / 1024:.0f} MiB)", flush=True)
        run.expect(not processes(mark), "processes are left")

        # A worker that is killed costs its own file.
        good = copies[:60]
        process = run.start(good, mark, output, errors)
        victim = None
        while victim is None and process.poll() is None:
            victim = next((p for p in processes(mark) if p != process.pid), None)
        if victim:
            os.kill(victim, signal.SIGKILL)
        process.wait()
        lines = [json.loads(l) for l in output.read_text().splitlines()]
        lost = [l["error"] for l in lines if "error" in l]
        run.expect(victim and len(lost) <= 1 and len(lines) == len(good), f"worker killed: {lost}")
        run.expect(process.returncode == (2 if lost else 0), f"status {process.returncode}")
        print(f"worker killed: {len(lost)} report lost of {len(good)}", flush=True)

        # Nothing of a parent that is killed stays, but what it has done.
        cache, report = folder / "cache", folder / "report.json"
        for delay in (0.3, 0.6, 1.2):
            process = run.start(good, mark, output, errors, "--cache", str(cache),
                                "--format", f"json={report}")
            time.sleep(delay)
            process.kill()
            process.wait()
            time.sleep(0.3)
            run.expect(not processes(mark), "workers outlive their parent")
            # One that was done before it was killed has left all of it.
            isDone = process.returncode in (0, 1)
            run.expect(isDone or not report.exists(), "half a report")
            report.unlink(missing_ok=True)
        kept = len(list(cache.iterdir()))
        for leftover in folder.glob(".report.json.*"):
            leftover.unlink()
        same = ("--cache", str(cache), "--format", f"json={report}")
        again = run.start(good, mark, output, errors, *same)
        again.wait()
        run.expect(again.returncode == 0, f"the next run: status {again.returncode}")
        run.check(good, [], output, errors, singles)
        start = time.monotonic()
        run.start(good, mark, folder / "cached", errors, *same).wait()
        run.expect((folder / "cached").read_bytes() == output.read_bytes(), "cached reports differ")
        print(f"parent killed three times: {kept} files in the cache, the next run complete, "
              f"from the cache in {time.monotonic() - start:.2f} s", flush=True)

        # Several runs on one cache that is too small for any of them.
        small = folder / "small"
        several = [run.start(good, mark, folder / f"several{i}", folder / f"err{i}",
                             "--cache", str(small), "--cache-size", "1M") for i in range(3)]
        for index, process in enumerate(several):
            run.expect(process.wait() == 0, "a run beside others failed")
            run.expect((folder / f"several{index}").read_bytes() == output.read_bytes(),
                       "reports beside other runs differ")
        size = sum(p.stat().st_blocks * 512 for p in small.iterdir())
        run.expect(size <= 1 << 20, f"the cache has {size} bytes")
        print(f"three runs on one cache of 1 MiB: {size >> 10} KiB are left", flush=True)
    print("0 bad" if not run.bad else f"{len(run.bad)} bad")
    sys.exit(1 if run.bad else 0)


main()
