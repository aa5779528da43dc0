"""Kernels of the labelled corpus by tinygrad's LLVM renderer: kernels_tinygrad.py KERNEL FILE."""
import os, sys

name, out = sys.argv[1:]
os.environ.update(DEV="CPU:LLVM", CACHELEVEL="0", THREADS="0")
from tinygrad import Tensor, dtypes
from tinygrad.runtime.support.compiler_llvm import CPULLVMCompiler

seen = []
compile = CPULLVMCompiler.compile
CPULLVMCompiler.compile = lambda self, source: seen.append(source) or compile(self, source)


def matmul(kind, sums):
    a, b = (Tensor.empty(64, 64, dtype=kind) for _ in range(2))
    return a.matmul(b, dtype=sums)


KERNELS = {
    "matmul_s8": lambda: matmul(dtypes.int8, dtypes.int32),
    "matmul_f32": lambda: matmul(dtypes.float32, dtypes.float32),
    "dot_s8": lambda: (Tensor.empty(4096, dtype=dtypes.int8).cast(dtypes.int32)
                       * Tensor.empty(4096, dtype=dtypes.int8).cast(dtypes.int32)).sum(),
    "weights": lambda: (Tensor.empty(64, 256) * Tensor.empty(64, 256, dtype=dtypes.int8).float()).sum(1),
    "convert": lambda: Tensor.empty(4096, dtype=dtypes.int8).float() * 0.5,
}
KERNELS[name]().realize()
open(out, "w").write(max(seen, key=len))
