"""Kernels of the labelled corpus by Halide: kernels_halide.py KERNEL TARGET FILE."""
import sys
import halide as hl

x, y, l = hl.Var("x"), hl.Var("y"), hl.Var("l")


def matmul(a_type, b_type, sum_type):
    """A tile of 4 by 16; a byte of the data for all lanes."""
    a, b = hl.ImageParam(a_type, 2, "a"), hl.ImageParam(b_type, 2, "b")
    k = hl.RDom([(0, 512)], "k")
    f, out = hl.Func("f"), hl.Func("out")
    f[x, y] += hl.cast(sum_type, a[k, y]) * hl.cast(sum_type, b[x, k])
    out[x, y] = f[x, y]
    xo, yo = hl.Var("xo"), hl.Var("yo")
    out.bound(x, 0, 64).bound(y, 0, 64)
    out.tile(x, y, xo, yo, x, y, 16, 4).vectorize(x).unroll(y)
    f.compute_at(out, xo).vectorize(x, 16).unroll(y).update().reorder(x, y, k).vectorize(x, 16).unroll(y)
    return out, [a, b]


def each_dot(a_type, b_type, sum_type):
    """The reduction in the lanes, summed for each result."""
    a, b = hl.ImageParam(a_type, 2, "a"), hl.ImageParam(b_type, 1, "b")
    k = hl.RDom([(0, 64)], "k")
    f = hl.Func("f")
    f[y] += hl.cast(sum_type, a[k, y]) * hl.cast(sum_type, b[k])
    ko, ki = hl.RVar("ko"), hl.RVar("ki")
    f.bound(y, 0, 64)
    f.update().split(k, ko, ki, 32).atomic().vectorize(ki, 32)
    return f, [a, b]


def convert():
    a = hl.ImageParam(hl.Int(8), 1, "a")
    f = hl.Func("f")
    f[x] = hl.cast(hl.Float(32), a[x]) * hl.f32(0.5)
    f.bound(x, 0, 4096).vectorize(x, 16)
    return f, [a]


I8, U8, I32, F32 = hl.Int(8), hl.UInt(8), hl.Int(32), hl.Float(32)
KERNELS = {
    "matmul_s8": lambda: matmul(I8, I8, I32), "matmul_u8s8": lambda: matmul(U8, I8, I32),
    "matmul_f32": lambda: matmul(F32, F32, F32), "each_dot_s8": lambda: each_dot(I8, I8, I32),
    "each_dot_u8s8": lambda: each_dot(U8, I8, I32), "convert": convert,
}
name, target, out = sys.argv[1:]
function, arguments = KERNELS[name]()
function.compile_to_llvm_assembly(
    out, arguments, "f", hl.Target(target + "-no_asserts-no_runtime-no_bounds_query"))
