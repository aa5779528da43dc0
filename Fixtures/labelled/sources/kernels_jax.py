"""Kernels of the labelled corpus by JAX (XLA): kernels_jax.py KERNEL FOLDER FILE."""
import glob, os, subprocess, sys

name, folder, out = sys.argv[1:]
os.environ["JAX_PLATFORMS"] = "cpu"
os.environ["XLA_FLAGS"] = (
    f"--xla_dump_to={folder} --xla_dump_hlo_as_text --xla_cpu_max_isa=AVX512 "
    "--xla_cpu_parallel_codegen_split_count=1")
import jax, jax.numpy as jnp
from jax import lax

jax.config.update("jax_enable_x64", True)

i8 = lambda *shape: jnp.ones(shape, jnp.int8)


def wide_dot(a, b):
    return jnp.sum(a.astype(jnp.int32) * b.astype(jnp.int32))


KERNELS = {
    "matvec": (lambda a, b: lax.dot(a, b, preferred_element_type=jnp.int32), i8(64, 256), i8(256)),
    "dot": (wide_dot, i8(4096), i8(4096)),
    "rows": (lambda a, b: jnp.sum(a.astype(jnp.int32) * b.astype(jnp.int32), axis=1), i8(64, 256), i8(64, 256)),
    "quantize": (lambda a, b: jnp.clip(jnp.round(a * b), -128, 127).astype(jnp.int8),
                 jnp.ones(4096), jnp.float32(3)),
    "requantize": (lambda s, m: jnp.clip((s.astype(jnp.int64) * m + 2**30) >> 31, -128, 127).astype(jnp.int8),
                   jnp.ones(4096, jnp.int32), jnp.int64(3)),
    "depthwise": (lambda a, w: jnp.sum(a.astype(jnp.int32) * w.astype(jnp.int32), axis=0), i8(9, 1024), i8(9, 1024)),
    "weights": (lambda a, w: jnp.sum(a * w.astype(jnp.float32), axis=1), jnp.ones((64, 256)), i8(64, 256)),
    "dot_f32": (lambda a, w: jnp.sum(a * w, axis=1), jnp.ones((64, 256)), jnp.ones((64, 256))),
}
function, *arguments = KERNELS[name]
jax.jit(function).lower(*arguments).compile()
files = [f for f in glob.glob(folder + "/*ir-with-opt.ll") if "broadcast_in_dim" not in f]
link = ["/usr/lib/llvm-22/bin/llvm-link", "-S", "-o", out]
texts = []
for number, file in enumerate(sorted(files)):
    # XLA's LLVM is newer: LLVM 22 does not know this part of an attribute.
    texts.append(f"{folder}/{number}.part.ll")
    open(texts[-1], "w").write(open(file).read().replace(", target_mem: none", ""))
subprocess.run(link + texts, check=True)
