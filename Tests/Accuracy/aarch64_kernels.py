#!/usr/bin/env python3
"""Runs the kernels lowered for AArch64 in an emulator and compares them with a convolution in numpy.

An independent check of what this machine cannot run: operands are packed here from the layouts that
qdiag prints. Needs qemu-aarch64, aarch64-linux-gnu-gcc, llc-22 and numpy, and a release build of qdiag
(Debian: qemu-user gcc-aarch64-linux-gnu libc6-dev-arm64-cross llvm-22).
"""
import argparse
import glob
import json
import os
import re
import subprocess
import tempfile

import numpy

TYPES = {"s8": numpy.int8, "u8": numpy.uint8, "s16": numpy.int16, "s32": numpy.int32}
RANGES = {"s8": (-128, 128), "u8": (0, 256)}
WORKLOADS = ["1,32,9,8,16,3,3,pad=1", "1,3,6,6,5,3,3", "2,10,7,6,12,1,1,pad=1"]
CASES = [
    ("spatial-pack", "s8,s8", "cortex-a72"), ("int8-pairs", "s8,s8", "neoverse-n1"),
    ("int8-dot", "s8,s8", "neoverse-n1"), ("int8-dot", "u8,s8", "neoverse-n1"),
    ("int8-dot", "u8,s8", "neoverse-v1"), ("int8-dot", "u8,u8", "neoverse-n1"),
    ("int8-dot:route=smmla", "s8,s8", "neoverse-v1"),
    ("int8-dot:route=usmmla", "u8,s8", "neoverse-v1"),
    ("int8-dot:route=ummla", "u8,u8", "neoverse-v1"),
]
MAIN = """
#include <stdio.h>
#include <stdlib.h>
void %(function)s(void *, void *, void *, void *);
static void *contents(const char *name) {
  FILE *file = fopen(name, "rb");
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  void *bytes = aligned_alloc(4096, (size / 4096 + 1) * 4096);
  fread(bytes, 1, size, file);
  return bytes;
}
int main(void) {
  int *output = aligned_alloc(4096, (%(elements)d * 4 / 4096 + 1) * 4096);
  %(function)s(contents("data"), contents("weights"), output, contents("compensation"));
  fwrite(output, 4, %(elements)d, stdout);
}
"""


def buffers(nest):
    """Element type, axis of each dimension and extents, by role, of a printed loop nest."""
    found = {}
    for line in nest.splitlines():
        match = re.match(r"(\w+) +(\w+) +(\w+) +((?:\[\d+\])+)$", line)
        if match:
            role, element, layout, extents = match.groups()
            axes = [axis[-1].lower() for axis in re.findall(r"[A-Z]|\d+[a-z]", layout)]
            found[role] = (element, axes, [int(e) for e in re.findall(r"\d+", extents)])
    return found


def coordinates(axes, extents, names, origin=None):
    """For every element in memory its coordinates in the unpacked tensor."""
    places = numpy.indices(extents)
    result = {name: numpy.full(extents, (origin or {}).get(name, 0)) for name in names}
    for depth, axis in enumerate(axes):
        step = 1
        for inner in range(depth + 1, len(axes)):
            if axes[inner] == axis:
                step *= extents[inner]
        result[axis] = result[axis] + places[depth] * step
    return [result[name] for name in names]


def pack(tensor, buffer, names, origin=None, shift=0):
    element, axes, extents = buffer
    where = coordinates(axes, extents, names, origin)
    inside = numpy.ones(extents, bool)
    for position, extent in zip(where, tensor.shape):
        inside &= (position >= 0) & (position < extent)
    clipped = tuple(numpy.clip(p, 0, e - 1) for p, e in zip(where, tensor.shape))
    return (numpy.where(inside, tensor[clipped], 0) + shift).astype(TYPES[element])


def convolution(data, weights, padding):
    data = numpy.pad(data, ((0, 0), (0, 0), (padding, padding), (padding, padding)))
    kh, kw = weights.shape[2:]
    height, width = data.shape[2] - kh + 1, data.shape[3] - kw + 1
    return sum(
        numpy.einsum("nchw,oc->nohw", data[:, :, y:y + height, x:x + width], weights[:, :, y, x])
        for y in range(kh) for x in range(kw))


def run(qdiag, schedule, types, cpu, workload, folder):
    """Whether the kernel computes the convolution exactly."""
    report = json.loads(subprocess.check_output(
        [qdiag, "explain", "--schedule", schedule, "--types", types, "--workload", workload,
         "--triple", "aarch64-linux-gnu", "--cpu", cpu, "--ir-only", "--no-measure",
         "--format", "json", "--emit-ir", folder]))
    kernel = report["kernels"][1]
    module = next(f for f in glob.glob(folder + "/conv2d_*.ll") if "_f32_" not in f)
    layout = buffers(kernel["loopNest"])
    n, c, h, w, o, kh, kw = [int(size) for size in workload.split(",")[:7]]
    padding = int(workload.partition("pad=")[2] or 0)
    random = numpy.random.default_rng(1)
    data = random.integers(*RANGES[kernel["dataType"]], (n, c, h, w))
    weights = random.integers(*RANGES[kernel["weightType"]], (o, c, kh, kw))
    packed = layout["data"][0]
    shift = {("s8", "u8"): 128, ("u8", "s8"): -128}.get((kernel["dataType"], packed), 0)
    pack(data, layout["data"], "nchw", {"h": -padding, "w": -padding}, shift).tofile(folder + "/data")
    pack(weights, layout["weights"], "oihw").tofile(folder + "/weights")
    compensation = -shift * weights.sum(axis=(1, 2, 3))
    if "compensation" in layout:
        compensation = pack(compensation, layout["compensation"], "o")
    compensation.astype(numpy.int32).tofile(folder + "/compensation")
    extents = layout["output"][2]
    with open(folder + "/main.c", "w") as file:
        file.write(MAIN % {"function": os.path.basename(module)[:-3],
                           "elements": int(numpy.prod(extents))})
    subprocess.check_call(["llc-22", "-O3", "-filetype=obj", "-relocation-model=pic", module,
                           "-o", folder + "/kernel.o"])
    subprocess.check_call(["aarch64-linux-gnu-gcc", "-w", "-O1", "-static", folder + "/main.c",
                           folder + "/kernel.o", "-o", folder + "/main"])
    output = numpy.frombuffer(
        subprocess.check_output(["qemu-aarch64", "-cpu", "max", folder + "/main"], cwd=folder),
        numpy.int32).reshape(extents)
    where = coordinates(layout["output"][1], extents, "nchw")
    real = where[1] < o
    reference = convolution(data, weights, padding)
    unpacked = numpy.zeros_like(reference)
    unpacked[tuple(position[real] for position in where)] = output[real]
    return kernel["schedule"], bool((unpacked == reference).all())


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--qdiag", default=".build/release/qdiag")
    options = parser.parse_args()
    wrong = 0
    for workload in WORKLOADS:
        for schedule, types, cpu in CASES:
            with tempfile.TemporaryDirectory() as folder:
                spelling, exact = run(options.qdiag, schedule, types, cpu, workload, folder)
            wrong += not exact
            print("exact" if exact else "WRONG", spelling, types, workload, cpu)
    raise SystemExit(1 if wrong else 0)


if __name__ == "__main__":
    main()
