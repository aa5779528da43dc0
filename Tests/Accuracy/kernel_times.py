#!/usr/bin/env python3
"""Times TVM 0.27's kernels of the corpus on this machine without TVM, and prints their ratios to float32 beside the
predicted ones.

usage: kernel_times.py [--corpus DIR] [--qdiag PATH] [--simulate-on CPU] [--llvm DIR] [--runs N] [--write]

The functions that TVM hands to its thread pool run at once, on one thread: the padding and the convolution, each timed.
The least cycles of all runs count, in cycles of the core. The prediction is the hot loops' cycles per
multiply-accumulate, as in accuracy.py. --write puts the table into docs/accuracy.md. Needs LLVM's llc and clang (--llvm),
and a CPU with what the kernels are made for.
"""
import argparse
import json
import os
import re
import statistics
import subprocess
import tempfile

import document
from accuracy import TVM27, Predictor

HERE = os.path.dirname(os.path.abspath(__file__))


def program(options, folder, name, cpu):
    """The kernel as a program that times it."""
    with open(os.path.join(options.corpus, "tvm-0.27", name + ".ll")) as file:
        text = file.read()
    symbol = re.search(r"@(conv_\w+_compute_)\(", text).group(1)
    text = re.sub(rf"define internal fastcc (.*)@{symbol}\(", r"define \1@kernel(", text)
    text = re.sub(rf"fastcc (.*)@{symbol}\(", r"\1@kernel(", text)
    base = os.path.join(folder, name)
    with open(base + ".ll", "w") as file:
        file.write(text)
    llc, clang = (os.path.join(options.llvm, tool) for tool in ("llc", "clang"))
    subprocess.check_call([llc, "-O3", "-mcpu=" + cpu, "-relocation-model=pic", "-filetype=obj", base + ".ll",
                           "-o", base + ".o"])
    subprocess.check_call([clang, "-O2", "-w", os.path.join(HERE, "kernel_times.c"), base + ".o", "-o", base])
    return base


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--corpus", default=os.path.join(HERE, "../../../shared/corpus"))
    parser.add_argument("--qdiag", default=os.path.join(HERE, "../../.build/release/qdiag"))
    parser.add_argument("--simulate-on", default="znver5")
    parser.add_argument("--llvm", default="/usr/lib/llvm-22/bin")
    parser.add_argument("--runs", type=int, default=6)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    predictor = Predictor(options)
    lines = ["| kernel | whole kernel | convolution alone | predicted | error |", "|---|---|---|---|---|"]
    errors = []
    with tempfile.TemporaryDirectory() as folder:
        for (workload, cpu), ratios in TVM27.items():
            names = ["f32", *ratios]
            built = {n: program(options, folder, f"{workload}_{n}_{cpu}", cpu) for n in names}
            least = {}
            # In turns, so that what else runs on the machine meets all of them.
            for _ in range(options.runs):
                for name in names:
                    times = json.loads(subprocess.check_output([built[name], "300", str(int(name == "f32"))]))
                    found = times["cycles"], times["parts"][-1]
                    least[name] = tuple(map(min, found, least.get(name, found)))
            base, _ = predictor.from_ir(f"tvm-0.27/{workload}_f32_{cpu}.ll")
            for name in ratios:
                cycles, _ = predictor.from_ir(f"tvm-0.27/{workload}_{name}_{cpu}.ll")
                whole, part = (mine / floats for mine, floats in zip(least[name], least["f32"]))
                errors.append(abs(cycles / base / part - 1))
                lines.append(f"| {workload}_{name}_{cpu} | {whole:.2f} | {part:.2f} | {cycles / base:.2f} "
                             f"| {100 * (cycles / base / part - 1):+.0f} % |")
    lines += ["", f"Mean error against the convolution alone {100 * statistics.mean(errors):.1f} %, median "
              f"{100 * statistics.median(errors):.1f} %."]
    print("\n".join(lines))
    if options.write:
        document.put("kernels alone", "\n".join(lines))


if __name__ == "__main__":
    main()
