"""Kernels of the labelled corpus by numba: kernels_numba.py KERNEL FILE. The CPU comes from the environment."""
import sys
import numba, numpy as np
from numba import types as t


def dot(c, a, b):
    s = np.int32(0)
    for i in range(a.shape[0]):
        s += np.int32(a[i]) * np.int32(b[i])
    c[0] = s


def dot_wide(c, a, b):
    s = 0
    for i in range(a.shape[0]):
        s += a[i] * b[i]
    c[0] = s


def outer(c, a, b):
    for k in range(a.shape[0]):
        x = np.int32(a[k])
        for j in range(512):
            c[j] += x * np.int32(b[j])


def rows(c, a, b):
    for m in range(64):
        s = np.int32(0)
        for k in range(1024):
            s += np.int32(a[m * 1024 + k]) * np.int32(b[k])
        c[m] = s


def weights(c, a, b):
    s = np.float32(0)
    for i in range(a.shape[0]):
        s += a[i] * np.float32(b[i])
    c[0] = s


array = lambda x: t.Array(x, 1, "C")
KERNELS = {
    "dot": (dot, t.int32, t.int8, t.int8),
    "dot_wide": (dot_wide, t.int64, t.int8, t.int8),
    "outer": (outer, t.int32, t.int8, t.int8),
    "rows_u8s8": (rows, t.int32, t.uint8, t.int8),
    "weights": (weights, t.float32, t.float32, t.int8),
    "dot_f32": (weights, t.float32, t.float32, t.float32),
}
name, out = sys.argv[1:]
function, *kinds = KERNELS[name]
compiled = numba.njit(t.void(*map(array, kinds)), fastmath=True, boundscheck=False)(function)
open(out, "w").write(compiled.inspect_llvm(compiled.signatures[0]))
