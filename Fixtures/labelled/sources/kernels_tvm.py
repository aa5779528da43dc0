"""Kernels of the labelled corpus by TVM: kernels_tvm.py KERNEL CPU FILE."""
import sys
import tvm
from tvm import te

name, cpu, out = sys.argv[1:]


def matmul(a_type, b_type, sums, n=64, depth=256):
    a, b = te.placeholder((n, depth), a_type, "a"), te.placeholder((depth, n), b_type, "b")
    k = te.reduce_axis((0, depth), "k")
    c = te.compute((n, n), lambda i, j: te.sum(a[i, k].astype(sums) * b[k, j].astype(sums), k), "c")
    s = tvm.s_tir.Schedule(te.create_prim_func([a, b, c]))
    block = s.get_sblock("c")
    i, j, k = s.get_loops(block)
    io, ii = s.split(i, [None, 4])
    jo, ji = s.split(j, [None, 16])
    s.reorder(io, jo, k, ii, ji)
    local = s.cache_write(block, 0, "global")
    s.reverse_compute_at(local, jo)
    s.vectorize(ji)
    s.unroll(ii)
    s.decompose_reduction(block, k)
    return s.mod


def convert(n=4096):
    a = te.placeholder((n,), "int8", "a")
    c = te.compute((n,), lambda i: a[i].astype("float32") * te.const(0.5, "float32"), "c")
    s = tvm.s_tir.Schedule(te.create_prim_func([a, c]))
    (i,) = s.get_loops(s.get_sblock("c"))
    s.vectorize(s.split(i, [None, 16])[1])
    return s.mod


KERNELS = {
    "matmul_s8": lambda: matmul("int8", "int8", "int32"),
    "matmul_u8s8": lambda: matmul("uint8", "int8", "int32"),
    "matmul_s16": lambda: matmul("int16", "int16", "int32"),
    "matmul_f32": lambda: matmul("float32", "float32", "float32"),
    "convert": convert,
}
built = tvm.compile(KERNELS[name](), target=tvm.target.Target({"kind": "llvm", "mcpu": cpu}))
module = built.mod if hasattr(built, "mod") else built
open(out, "w").write(module.inspect_source("ll"))
