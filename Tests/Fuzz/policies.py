#!/usr/bin/env python3
"""Damaged policies, baselines, records and lists of files: each call ends with status 0, 1 or 2, in time,
says one line an error, and prints a whole document or none.

usage: policies.py QDIAG [--seconds 60] [--seed 1]

Inputs are bytes flipped, cut, repeated, spliced with each other, and tokens in the place of others. Exits 1
where a call crashes, hangs, prints half a document or an error that says nothing.
"""
import argparse, collections, json, pathlib, random, subprocess, sys, tempfile, time

ROOT = pathlib.Path(__file__).resolve().parents[2]
KERNEL = ROOT / "Fixtures/ir/widening_i8_to_i32.ll"
POLICY = b"""version: 1
target: {cpu: skylake-avx512}
tolerance: 0.1
kernels:
  - name: a
    files: ['*.ll', '**/*.ll']
    functions: [f, 'g*']
    loops: all
    deny: [widening-fallback, all]
    require: [vpmulld, dot-product]
    max: {casts-per-mac: 0.1, stack-references: 0}
    min: {peak-share: 0.5}
    severity: warning
    except:
      - {of: vpmulld, reason: known, until: 2099-01-01, functions: ['*']}
"""
TOKENS = [b"null", b"~", b"-1", b"1e999", b".nan", b"9" * 400, b"[", b"]", b"{", b"}", b"&a ", b"*a", b"<<: ", b"!!binary ",
          b"? ", b"---\n", b"...\n", b"\t", b"\0", b"\xff", b"\xe2\x80\xae", b"|\n", b">\n", b"%YAML 1.1\n", b"'", b'"', b"\\", b"\n",
          b"{" * 2000, b"[" * 2000, b"true", b"{}", b"[]", b'""', b"1e308", b"*" * 300 + b"b", b"[a-", b"**/" * 100]


def mutated(random, seeds):
    data = bytearray(random.choice(seeds))
    for _ in range(random.choice([1, 1, 2, 4, 16])):
        place = random.randrange(len(data) + 1)
        kind = random.randrange(6)
        if kind == 0 and data:
            data[place % len(data)] ^= 1 << random.randrange(8)
        elif kind == 1:
            del data[place:place + random.choice([1, 4, 40, len(data)])]
        elif kind == 2:
            data[place:place] = data[place:place + random.choice([4, 40, 400])] * random.choice([1, 2, 50])
        elif kind == 3:
            data[place:place] = random.choice(TOKENS)
        elif kind == 4:
            data[place:place + random.choice([1, 4, 8])] = random.choice(TOKENS)
        else:
            other = random.choice(seeds)
            data[place:] = other[random.randrange(len(other) + 1):]
    return bytes(data)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("qdiag", type=lambda path: str(pathlib.Path(path).resolve()))
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    source = random.Random(options.seed)
    statuses, bad = collections.Counter(), 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        report, records = folder / "report.json", folder / "records.ndjson"
        subprocess.run([options.qdiag, "analyze", str(KERNEL), "--format", f"json={report}",
                        "--format", f"ndjson={records}"], check=True)
        json_seeds = [report.read_bytes(), records.read_bytes()]
        damaged = folder / "damaged"
        kinds = {
            "policy": ([POLICY], ["check", str(KERNEL), "--policy", str(damaged)]),
            "baseline": (json_seeds, ["check", str(KERNEL), "--baseline", str(damaged)]),
            "diff": (json_seeds, ["diff", str(report), str(damaged)]),
            "merge": (json_seeds[1:], ["merge", str(records), str(damaged)]),
            "list": ([b"report.json\ndir/**/k[0-9]*.ll\nnonesuch.ll"],
                     ["check", "--files-from", str(damaged), "--baseline", str(report), "--timeout", "2"]),
        }
        end = time.monotonic() + options.seconds
        while time.monotonic() < end:
            kind = source.choice(list(kinds))
            seeds, command = kinds[kind]
            data = mutated(source, seeds)
            if kind == "list":
                # Whoever names the root of the disk, or the folder above, gets all that is there.
                data = b"\n".join(line.lstrip(b"/.") for line in data.split(b"\n"))
            damaged.write_bytes(data)
            form = [] if kind == "merge" else ["--format", "json"]
            try:
                done = subprocess.run([options.qdiag, *command, *form], capture_output=True, timeout=20,
                                      cwd=folder)
                status, output, errors = done.returncode, done.stdout, done.stderr
            except subprocess.TimeoutExpired:
                status, output, errors = "hang", b"", b""
            statuses[kind, status] += 1
            lines = errors.decode(errors="replace").splitlines()
            wrong = status not in (0, 1, 2) or any(not line.startswith("error: ") for line in lines)
            wrong |= status == 2 and not lines and not output
            if output and kind != "merge":
                try:
                    json.loads(output)
                except ValueError:
                    wrong = True
            if wrong:
                bad += 1
                keep = pathlib.Path(tempfile.gettempdir()) / f"policies-{options.seed}-{bad}.{kind}"
                keep.write_bytes(data)
                print(f"BAD {kind}: status {status}, kept as {keep}: {errors[:300]!r}", flush=True)
    for (kind, status), count in sorted(statuses.items(), key=str):
        print(f"{kind}: {count} with status {status}")
    print(f"{sum(statuses.values())} inputs, {bad} bad")
    sys.exit(1 if bad else 0)


main()
