#!/usr/bin/env python3
"""TVM 0.27's kernels beside qdiag's, the same schedule on the same machine.

Needs the Python packages apache-tvm==0.27.0.post1, apache-tvm-ffi==0.1.14.post1 and numpy, and a release
build of qdiag. Builds spatial-pack (float32, s8xs8, u8xs8) and the int8 schedules by TVM's own tensor
intrinsics, times them on one thread, in turn with `qdiag explain`, and prints GMAC/s of both.
"""

import argparse
import json
import os
import statistics
import subprocess
import time

os.environ.setdefault("TVM_NUM_THREADS", "1")

WORKLOADS = {  # N, C, H, W, O, kernel, padding
    "tvm-question": (1, 32, 64, 64, 16, 3, 1),
    "resnet50-conv2": (1, 64, 56, 56, 64, 3, 1),
}


def convolution(te, workload, lanes, group, data_type, weight_type, sum_type):
    """The NCHWc convolution: data already padded, weights OIHWio, or OIHWi{o}o{group}i in groups."""
    n, c, h, w, o, k, pad = workload
    block = lanes
    while c % block:
        block -= 1
    data = te.placeholder((n, c // block, h + 2 * pad, w + 2 * pad, block), data_type, name="data")
    shape = (o // lanes, c // block, k, k, block // group, lanes, group)
    weights = te.placeholder(shape if group > 1 else shape[:6], weight_type, name="weights")
    chunk = te.reduce_axis((0, c // block), "ic_chunk")
    kh, kw = te.reduce_axis((0, k), "kh"), te.reduce_axis((0, k), "kw")
    outer = te.reduce_axis((0, block // group), "ic_outer")
    inner = te.reduce_axis((0, group), "ic_inner")

    def body(b, oc, y, x, lane):
        if group > 1:
            value = data[b, chunk, y + kh, x + kw, outer * group + inner]
            weight = weights[oc, chunk, kh, kw, outer, lane, inner]
        else:
            value = data[b, chunk, y + kh, x + kw, outer]
            weight = weights[oc, chunk, kh, kw, outer, lane]
        return te.sum(
            value.astype(sum_type) * weight.astype(sum_type),
            axis=[chunk, kh, kw, outer] + ([inner] if group > 1 else []),
        )

    out = te.compute((n, o // lanes, h, w, lanes), body, name="conv")
    return te.create_prim_func([data, weights, out]), [data, weights, out]


def schedule(tvm, function, pixels, group, intrinsic):
    """TVM's order: n, oc_chunk, oh, ow_chunk, ic_chunk, kh, kw, ic, ow_block unrolled, lanes."""
    s = tvm.s_tir.Schedule(function)
    block = s.get_sblock("conv")
    loops = s.get_loops(block)
    b, oc, y, x, lane, chunk, kh, kw, outer = loops[:9]
    inner = loops[9:]
    ow_chunk, ow_block = s.split(x, [None, pixels])
    s.reorder(b, oc, y, ow_chunk, chunk, kh, kw, outer, ow_block, lane, *inner)
    cache = s.cache_write(block, 0, "global")
    s.reverse_compute_at(cache, ow_chunk)
    for outer_loop, lanes_loop in [(ow_block, lane), s.get_loops(cache)[-2:]]:
        if not (intrinsic and lanes_loop is lane):
            s.vectorize(lanes_loop)
        s.unroll(outer_loop)
    # Last: a block without its initialisation is no reduction any more, and cannot be vectorised.
    init = s.decompose_reduction(block, chunk)
    if intrinsic:
        s.vectorize(s.get_loops(init)[-1])
        s.tensorize(lane, intrinsic)
    return s.mod


def largest_divisor(total, limit):
    return max(d for d in range(1, limit + 1) if total % d == 0)


def vnni_intrinsic(tvm):
    """vpdpbusd as LLVM 22 takes it, with vectors of bytes; TVM 0.27's own passes vectors of 32 bits."""
    from tvm.s_tir import TensorIntrin
    from tvm.s_tir.tensor_intrin import x86
    from tvm.script import tirx as T

    @T.prim_func(s_tir=True)
    def vnni(
        A: T.Buffer((4,), "uint8", offset_factor=1),
        B: T.Buffer((16, 4), "int8", offset_factor=1),
        C: T.Buffer((16,), "int32", offset_factor=1),
    ) -> None:
        with T.sblock("root"):
            T.reads(C[0:16], A[0:4], B[0:16, 0:4])
            T.writes(C[0:16])
            A_u8x4 = A.vload([0], "uint8x4")
            A_i32 = T.reinterpret(A_u8x4, dtype="int32")
            A_i8x64 = T.reinterpret(T.broadcast(A_i32, 16), dtype="int8x64")
            B_i8x64 = B.vload([0, 0], dtype="int8x64")
            C_i32x16 = C.vload([0], dtype="int32x16")
            C[T.ramp(T.int32(0), 1, 16)] = T.call_llvm_pure_intrin(
                T.llvm_lookup_intrinsic_id("llvm.x86.avx512.vpdpbusd.512"),
                C_i32x16,
                A_i8x64,
                B_i8x64,
                dtype="int32x16",
            )

    name = "qdiag_dot_16x4_vnni"
    TensorIntrin.register(name, x86.dot_product_16x4_u8i8i32_desc, vnni, override=True)
    return name


def kernels(tvm, te, name, lanes, target):
    """Compiled modules and their arguments, by the name of qdiag's rung."""
    import numpy

    from tvm.s_tir.tensor_intrin import x86

    workload = WORKLOADS[name]
    pixels = largest_divisor(workload[3], 31)
    rows = [
        ("float32", 1, "float32", "float32", "float32", None),
        ("int8 as TVM emits it", 1, "int8", "int8", "int32", None),
        ("u8×s8", 1, "uint8", "int8", "int32", None),
    ]
    if lanes == 16:
        rows += [
            ("u8s8, dot in 16 bits", 4, "uint8", "int8", "int32", x86.AVX512_DOT_16x4_INTRIN),
            ("u8s8, dot product", 4, "uint8", "int8", "int32", vnni_intrinsic(tvm)),
        ]
    for rung, group, data_type, weight_type, sum_type, intrinsic in rows:
        try:
            function, tensors = convolution(
                te, workload, lanes, group, data_type, weight_type, sum_type)
            module = tvm.compile(schedule(tvm, function, pixels, group, intrinsic), target=target)
        except Exception as error:  # A kernel that this TVM cannot build is a row without figures.
            print(f"{name}, {rung}: TVM: {str(error).splitlines()[-1][:160]}")
            continue
        arrays = []
        for tensor in tensors:
            shape = [int(extent) for extent in tensor.shape]
            values = numpy.random.randint(0, 100, shape).astype(str(tensor.dtype))
            arrays.append(tvm.runtime.tensor(values))
        yield rung, module, arrays


def microseconds(module, arrays, calls):
    start = time.perf_counter()
    for _ in range(calls):
        module["main"](*arrays)
    return (time.perf_counter() - start) / calls * 1e6


def qdiag_times(tool, name, pixels):
    arguments = [tool, "explain", "--schedule", f"spatial-pack:reg_n={pixels}", "--workload", name,
                 "--format", "json", "--budget", "1"]
    report = json.loads(subprocess.run(arguments, capture_output=True, check=True).stdout)
    return {
        rung["name"]: rung["measurement"]["microseconds"]["median"]
        for rung in report["ladder"]["rungs"] if rung["measurement"]
    }, report


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--qdiag", default=".build/release/qdiag")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    try:
        import tvm
        from tvm import te
    except ImportError:
        raise SystemExit("TVM is not installed: pip install apache-tvm==0.27.0.post1 "
                         "apache-tvm-ffi==0.1.14.post1 numpy")
    print("| workload | kernel | TVM 0.27 (GMAC/s) | qdiag (GMAC/s) | qdiag / TVM |")
    print("|---|---|---|---|---|")
    for name, (n, c, h, w, o, k, _) in WORKLOADS.items():
        macs = n * c * h * w * o * k * k
        pixels = largest_divisor(w, 31)
        _, report = qdiag_times(options.qdiag, name, pixels)
        cpu = report["target"]["cpu"]
        target = tvm.target.Target({"kind": "llvm", "mcpu": cpu})
        lanes = int(report["kernels"][0]["schedule"].split("oc_bn=")[1].split(",")[0])
        built = list(kernels(tvm, te, name, lanes, target))
        theirs, ours = {}, {}
        for _ in range(options.rounds):
            times, _ = qdiag_times(options.qdiag, name, pixels)
            for rung, value in times.items():
                ours.setdefault(rung, []).append(value)
            for rung, module, arrays in built:
                microseconds(module, arrays, 3)
                theirs.setdefault(rung, []).append(
                    min(microseconds(module, arrays, 10) for _ in range(10)))
        for rung, values in theirs.items():
            if rung not in ours:
                continue
            tvm_rate = macs / statistics.median(values) / 1e3
            our_rate = macs / statistics.median(ours[rung]) / 1e3
            print(f"| {name} | {rung} | {tvm_rate:.1f} | {our_rate:.1f} | {our_rate / tvm_rate:.2f} |")


if __name__ == "__main__":
    main()
