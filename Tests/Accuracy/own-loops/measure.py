#!/usr/bin/env python3
"""Compiles the kernels here with several compilers, times their hot loops on this machine, and writes what
Tests/Accuracy/loops.py reads.

usage: measure.py DIR [--qdiag PATH] [--clang PATH] [--gcc PATH] [--half fit|held-out]

The core's clock is a chain of dependent additions, timed before and after every sample; of 90 samples the third
decile counts. A loop is taken where nothing outside it ran in between, and where two runs agree: what else runs on
the machine only makes loops slower, so the two quickest that do count, and of them the slower. --half takes the kernels
that the description of Zen 5 was made with, or the others: by the parity of a digest of their names.
"""
import argparse
import hashlib
import json
import os
import subprocess

from kernels import H, K, source

HERE = os.path.dirname(os.path.abspath(__file__))
TARGETS = {"znver4": ("clang", "znver4"), "haswell": ("clang", "haswell"),
           "skx": ("clang", "skylake-avx512"), "ghaswell": ("gcc", "haswell"),
           "gicl": ("gcc", "icelake-server"), "sse": ("clang", "x86-64-v2")}


# Runs of a program at the most, and how far two that agree may lie apart.
RUNS, AGREEMENT = 8, 1.015


def trip_counts(name):
    """Two, so that what they touch stays in the first-level cache."""
    if "gemm" in name or name.startswith("big_"):
        return 64, 192
    if name.startswith("dwc_f32"):
        return 128, 512
    if K[name][0] in ("depthwise", "pool"):
        return 256, 768
    if any(t in name for t in ("f64", "i64", "u64", "swap_", "xorshift", "scalar_poly", "bitrev", "rotl", "ctz")):
        return 512, 1536
    if any(t in name for t in ("i8", "u8", "rgb", "nibble", "fnv", "adler", "hist", "lut_sum", "lut_pshufb", "utf8")):
        return 1024, 4096
    return 512, 2048


def half(name):
    return "held-out" if int(hashlib.md5(name.encode()).hexdigest(), 16) % 2 else "fit"


def build(options, name, target):
    """The object and the timing program; nil where the kernel is not for the target."""
    compiler, march = TARGETS[target]
    path = os.path.join(options.dir, "src", name + ".c")
    with open(path, "w") as file:
        file.write(source(name))
    base = os.path.join(options.dir, "obj", f"{name}.{target}")
    flags = ["-O3", "-w", "-ffast-math", "-march=" + march, "-c", path, "-o", base + ".o"]
    if subprocess.run([getattr(options, compiler)] + flags, capture_output=True).returncode:
        return None
    # So that loops keep their places in lines of code.
    subprocess.check_call(["objcopy", "--set-section-alignment", ".text=64", base + ".o"])
    subprocess.check_call([options.gcc, "-O1", "-w", "-no-pie", "-z", "noexecstack", "-DKERNEL=" + name,
                           os.path.join(HERE, "timing.c"), base + ".o", "-o", base + ".exe", "-lm"],
                          stderr=subprocess.DEVNULL)
    return base


def timed_runs(base, name):
    """What the program printed in the slower of the two quickest runs that agree; None where no two do."""
    runs = []
    for _ in range(RUNS):
        run = subprocess.run([base + ".exe", *map(str, trip_counts(name)), "90", str(K[name][2])],
                             capture_output=True, timeout=60)
        if run.returncode:
            return None
        runs.append(json.loads(run.stdout))
        runs.sort(key=lambda one: one["cycles"])
        for quick, slow in zip(runs, runs[1:]):
            if 0 < slow["cycles"] <= quick["cycles"] * AGREEMENT:
                return slow
    return None


def loop(options, base, name, cpu, timed):
    """Address and iterations of the loop that ran; nil where others ran, too."""
    report = json.loads(subprocess.check_output(
        [options.qdiag, "analyze", base + ".o", "--cpu", cpu, "--simulate-on", "znver5", "--format", "json"]))
    steps, best = sum(timed["counts"].values()), None
    for entry in report["reports"][0]["loops"]:
        code = entry["code"]
        if not code or entry["region"] != "loop" or entry["function"] != name:
            continue
        count = timed["counts"].get(str(int(code["address"], 16)), 0)
        if count >= 8 and (best is None or count > best[1]):
            best = code, count
    if not best or not 0.9 < steps / best[1] / best[0]["instructions"] < 1.04:
        return None
    return best[0]["address"], best[1]


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("dir")
    parser.add_argument("--qdiag", default=os.path.join(HERE, "../../../.build/release/qdiag"))
    parser.add_argument("--clang", default="/usr/lib/llvm-22/bin/clang")
    parser.add_argument("--gcc", default="gcc")
    parser.add_argument("--half", choices=("fit", "held-out"))
    options = parser.parse_args()
    for folder in ("src", "obj"):
        os.makedirs(os.path.join(options.dir, folder), exist_ok=True)
    with open(os.path.join(options.dir, "src/common.h"), "w") as file:
        file.write(H)
    items = []
    for name in (n for n in K if options.half in (None, half(n))):
        for target, (compiler, march) in TARGETS.items():
            base = build(options, name, target)
            if not base:
                continue
            timed = timed_runs(base, name)
            os.remove(base + ".exe")
            found = timed and loop(options, base, name, march, timed)
            if found:
                items.append({"kernel": name, "class": K[name][0], "cpu": march, "compiler": compiler,
                              "object": f"obj/{name}.{target}.o", "symbol": name, "loop": found[0],
                              "measuredCyclesPerIteration": round(timed["cycles"] / found[1], 4)})
        # As it goes: what was measured stays where a later kernel fails.
        with open(os.path.join(options.dir, "measured.json"), "w") as file:
            json.dump({"unit": "core cycles an iteration", "keepsPlaces": True, "loops": items}, file, indent=1)
    print(f"{len(items)} loops")


if __name__ == "__main__":
    main()
