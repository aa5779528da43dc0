#!/usr/bin/env python3
"""Times `qdiag analyze --ir-only` against `opt -passes=verify`, and `qdiag analyze` with both views against
`llc -O3 -filetype=obj`, on the same files, in turn, and prints docs/benchmarks.md's tables: medians of CPU
time, their ratios, and peak memory.

usage: analyze.py [--corpus DIR] [--runs N] [--qdiag PATH]
"""
import argparse
import os
import subprocess
import sys
import tempfile

from measuring import CORPUS, HERE, LLVM, QDIAG, Comparison, both_views, ir_view

# The largest files of each producer.
FILES = [
    "tvm-0.8/core-avx2/int8_default/kernel.ll", "tvm-0.8/skylake-avx512/int8_modified/kernel.ll",
    "tvm-0.8/skylake-avx512/float32/kernel.ll", "tvm-0.27/A_packed_naive_cascadelake.ll",
    "tvm-0.27/B_vnni_cascadelake_serial.ll", "tvm-0.27/A_i8_cascadelake.ll",
    "clang/k3_cascadelake.ll", "clang/k4_cascadelake.ll", "clang/x_cascadelake.ll",
    "halide/i8_widen_avx2.ll", "halide/u8s8_dot4_avx512_zen4.ll",
]


def synthetic(folder, corpus, megabytes):
    path = os.path.join(folder, f"synthetic{megabytes}.ll")
    kernel = os.path.join(corpus, "tvm-0.27/B_i8_cascadelake.ll")
    with open(path, "w") as output:
        subprocess.check_call(
            [sys.executable, os.path.join(HERE, "synthetic_module.py"), kernel, str(megabytes)],
            stdout=output)
    return path


def many_files(options):
    """CPU time of one call with many files over that of a call each."""
    files = [os.path.join(options.corpus, name) for name in FILES]
    one = [options.qdiag, "analyze", *files, "--format", "json"]
    each = ["sh", "-c", 'for f; do "$0" analyze "$f" --format json; done', options.qdiag, *files]
    return Comparison(one, each, max(3, options.runs // 2))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--corpus", default=CORPUS)
    parser.add_argument("--runs", type=int, default=11)
    parser.add_argument("--qdiag", default=QDIAG)
    options = parser.parse_args()
    few = max(3, options.runs // 3)
    files = [(name, os.path.join(options.corpus, name), options.runs) for name in FILES]
    with tempfile.TemporaryDirectory() as folder:
        large = [(f"synthetic, {size} MB", synthetic(folder, options.corpus, size),
                  few if size < 50 else 1) for size in (5, 50)]
        for view, names in ((ir_view, ("qdiag analyze --ir-only", "opt -passes=verify")),
                            (both_views, ("qdiag analyze", "llc -O3 -filetype=obj"))):
            print(Comparison.head(*names))
            for name, path, runs in files + large:
                # llc needs the CPU that the functions name; TVM 0.8's name none.
                if view is both_views and "tvm-0.8" in name:
                    continue
                print(Comparison(*view(options.qdiag, path), runs).row(name), flush=True)
            print()
    version = Comparison(
        [options.qdiag, "--version"], [LLVM + "llvm-as", "--version"], options.runs * 3)
    print(f"`qdiag --version` takes {version.ratio:.2f} times the CPU time of `llvm-as --version` "
          f"({version.ours * 1000:.0f} ms, {version.theirs * 1000:.0f} ms).")
    many = many_files(options)
    print(f"One call with {len(FILES)} files takes {many.ratio:.2f} times the CPU time of a call each, and "
          f"{many.wall:.2f} times the wall time.")


main()
