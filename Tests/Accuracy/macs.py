#!/usr/bin/env python3
"""Checks the multiply-accumulates of `qdiag analyze` against a workload's own arithmetic.

    macs.py [--qdiag .build/release/qdiag] [--clang clang-22] [--known FILE.ll=N]... [--made FOLDER]

Compiles kernels of fixed sizes with clang for several targets. What a call multiplies follows from the
sizes; what the report says is the sum, over all loops and straight stretches, of the MACs of an iteration
times the iterations of a call. `--known` adds a file of any producer whose hottest loop (the one with
most MACs) makes N an iteration, `--made` the kernels of producers.py, each of which multiplies 4096 times a
call. Prints one line a kernel; exit 1 where one disagrees.
"""
import argparse, glob, json, os, subprocess, sys, tempfile

# Declarations, expression of a product, accumulator.
TYPES = {
    "s8s8": ("signed char", "signed char", "int"), "u8s8": ("unsigned char", "signed char", "int"),
    "s16": ("short", "short", "int"), "s8_64": ("signed char", "signed char", "long"),
    "f32": ("float", "float", "float")}
SHAPES = {
    "matmul": (32 * 16 * 24, """
void f({C} c[restrict 32][16], const {A} a[32][24], const {B} b[24][16]) {{
  for (int m = 0; m < 32; m++) for (int k = 0; k < 24; k++) for (int n = 0; n < 16; n++)
    c[m][n] += ({C})a[m][k] * b[k][n]; }}"""),
    "dot": (4096, """
void f({C} *restrict c, const {A} a[4096], const {B} b[4096]) {{
  {C} s = 0; for (int k = 0; k < 4096; k++) s += ({C})a[k] * b[k]; *c = s; }}"""),
    "pairs": (2048, """
void f({C} c[restrict 1024], const {A} a[2048], const {B} b[2048]) {{
  for (int n = 0; n < 1024; n++)
    c[n] += ({C})a[2 * n] * b[2 * n] + ({C})a[2 * n + 1] * b[2 * n + 1]; }}"""),
    "zeropoint": (4096, """
void f({C} c[restrict 4096], const {A} a[4096], const {B} b[4096]) {{
  for (int n = 0; n < 4096; n++) c[n] += (({C})a[n] - 3) * b[n]; }}"""),
}
TARGETS = ["-march=x86-64", "-march=haswell", "-march=cascadelake",
           "-march=skylake-avx512 -mprefer-vector-width=512", "-march=cascadelake -O1",
           "--target=aarch64-linux-gnu -march=armv8-a", "--target=aarch64-linux-gnu "
           "-march=armv8.2-a+dotprod"]


def loops(qdiag, path):
    done = subprocess.run([qdiag, "analyze", path, "--ir-only", "--format", "json"],
                          capture_output=True, text=True)
    return json.loads(done.stdout)["reports"][0]["loops"]


def macs(qdiag, path):
    """Of a call."""
    return sum(loop["macs"]["perIteration"] * loop["weight"]["value"]
               for loop in loops(qdiag, path) if loop["macs"])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--qdiag", default=".build/release/qdiag")
    parser.add_argument("--clang", default="clang-22")
    parser.add_argument("--known", action="append", default=[])
    parser.add_argument("--made")
    options = parser.parse_args()
    agreed, wrong = 0, []
    with tempfile.TemporaryDirectory() as folder:
        for shape, (expected, text) in SHAPES.items():
            for name, (a, b, c) in TYPES.items():
                for target in TARGETS:
                    source, out = os.path.join(folder, "k.c"), os.path.join(folder, "k.ll")
                    with open(source, "w") as file:
                        file.write(text.format(A=a, B=b, C=c))
                    flags = target.split() if "-O1" in target else ["-O3", *target.split()]
                    if name == "f32":
                        flags.append("-ffast-math")
                    subprocess.run([options.clang, *flags, "-S", "-emit-llvm", source, "-o", out],
                                   check=True)
                    total = macs(options.qdiag, out)
                    if abs(total - expected) < 0.5:
                        agreed += 1
                    else:
                        wrong.append(f"{shape} {name} {target}: {total:g}, not {expected}")
    for known in options.known:
        path, expected = known.rsplit("=", 1)
        most = max((l["macs"]["perIteration"] for l in loops(options.qdiag, path) if l["macs"]),
                   default=0)
        if most == int(expected):
            agreed += 1
        else:
            wrong.append(f"{path}: {most}, not {expected}")
    for path in sorted(glob.glob(os.path.join(options.made, "*.ll"))) if options.made else []:
        total = macs(options.qdiag, path)
        if abs(total - 4096) < 0.5:
            agreed += 1
        else:
            wrong.append(f"{path}: {total:g}, not 4096")
    for line in wrong:
        print(line)
    print(f"{agreed} kernels agree, {len(wrong)} do not")
    return 1 if wrong else 0


sys.exit(main())
