#!/usr/bin/env python3
"""Makes kernels by the compilers of several languages, for confirmed.py and macs.py.

    producers.py FOLDER    [--python PYTHON] [--only NAME]...

Writes FOLDER/PRODUCER_SHAPE_TYPES_CPU.ll: one dot product of 4096 numbers (`dot`), and sixteen of 256 each
(`rows`), in every combination of types, by swiftc, rustc, Zig, numba, Halide and gcc (`.s`: no IR). A
producer that is not installed is named and left out; PYTHON is an interpreter that has numba, halide and
ziglang. Every call multiplies 4096 times.
"""
import argparse, os, subprocess, sys, textwrap

TYPES = {  # C types: a, b, sum
    "s8s8": ("i8", "i8", "i32"), "u8s8": ("u8", "i8", "i32"), "s16": ("i16", "i16", "i32"),
    "s8_64": ("i8", "i8", "i64"), "f32": ("f32", "f32", "f32")}
SHAPES = {"dot": (1, 4096), "rows": (16, 256)}
CPUS = ["haswell", "cascadelake"]


def swift(types, shape, cpu, out):
    name = lambda t: {"f32": "Float"}.get(t) or ("UInt" if t[0] == "u" else "Int") + t[1:]
    a, b, c = map(name, types)
    add, mul = ("+=", "*") if c == "Float" else ("&+=", "&*")
    rows, length = shape
    source = f"""
@_cdecl("f") public func f(
  _ c: UnsafeMutablePointer<{c}>, _ a: UnsafePointer<{a}>, _ b: UnsafePointer<{b}>
) {{
  for m in 0..<{rows} {{
    var s: {c} = 0
    for k in 0..<{length} {{ s {add} {c}(a[m &* {length} &+ k]) {mul} {c}(b[k]) }}
    c[m] = s
  }}
}}"""
    return source, "swift", ["swiftc", "-Ounchecked", "-parse-as-library", "-emit-ir", "-Xcc",
                             f"-march={cpu}", "{source}", "-o", out]


def rust(types, shape, cpu, out):
    a, b, c = types
    rows, length = shape
    step = ("s += x as f32 * y as f32" if c == "f32" else
            f"s = s.wrapping_add((x as {c}).wrapping_mul(y as {c}))")
    source = f"""
#[no_mangle] pub fn f(c: &mut [{c}; {rows}], a: &[[{a}; {length}]; {rows}], b: &[{b}; {length}]) {{
  for m in 0..{rows} {{
    let mut s: {c} = 0 as {c};
    for k in 0..{length} {{ let (x, y) = (a[m][k], b[k]); {step}; }}
    c[m] = s;
  }}
}}"""
    return source, "rs", ["rustc", "-C", "opt-level=3", "-C", f"target-cpu={cpu}", "-C", "codegen-units=1",
                          "--crate-type=lib", "--emit=llvm-ir", "{source}", "-o", out]


def zig(types, shape, cpu, out):
    # Zig leaves loops as they are: the vectors are written out.
    a, b, c = types
    rows, length = shape
    add, mul = ("+", "*") if c == "f32" else ("+%", "*%")
    wide = (lambda x: x) if c == "f32" else (lambda x: f"@as(Sums, @intCast({x}))")
    source = f"""
export fn f(noalias c: *[{rows}]{c}, a: *const [{rows}][{length}]{a}, b: *const [{length}]{b}) void {{
  const Sums = @Vector(16, {c});
  for (0..{rows}) |m| {{
    var s: Sums = @splat(0);
    for (0..{length // 16}) |k| {{
      const x: @Vector(16, {a}) = a[m][k * 16 ..][0..16].*;
      const y: @Vector(16, {b}) = b[k * 16 ..][0..16].*;
      s = s {add} {wide('x')} {mul} {wide('y')};
    }}
    c[m] = @reduce(.Add, s);
  }}
}}"""
    return source, "zig", [PYTHON, "-m", "ziglang", "build-obj", "-O", "ReleaseFast", "-target",
                           "x86_64-linux-gnu", f"-mcpu={cpu}", "-fno-emit-bin", f"-femit-llvm-ir={out}",
                           "{source}"]


def numba(types, shape, cpu, out):
    name = lambda t: {"f32": "float32"}.get(t) or ("uint" if t[0] == "u" else "int") + t[1:]
    a, b, c = map(name, types)
    rows, length = shape
    source = f"""
import numba, numpy as np
from numba import types as t
def f(c, a, b):
    for m in range({rows}):
        s = np.{c}(0)
        for k in range({length}):
            s += np.{c}(a[m, k]) * np.{c}(b[k])
        c[m] = s
array = lambda x, n: t.Array(x, n, "C")
signature = t.void(array(t.{c}, 1), array(t.{a}, 2), array(t.{b}, 1))
compiled = numba.njit(signature, fastmath=True, boundscheck=False)(f)
open({out!r}, "w").write(compiled.inspect_llvm(compiled.signatures[0]))
"""
    return source, "py", ["env", f"NUMBA_CPU_NAME={cpu}", "NUMBA_CPU_FEATURES=" + NUMBA[cpu], PYTHON,
                          "{source}"]


NUMBA = {"haswell": "+avx2,+fma,+bmi,+bmi2,+lzcnt,+popcnt,+sse4.2",
         "cascadelake": "+avx2,+fma,+bmi,+bmi2,+lzcnt,+popcnt,+sse4.2,+avx512f,+avx512bw,+avx512vl,"
                        "+avx512dq,+avx512cd,+avx512vnni"}


def halide(types, shape, cpu, out):
    name = lambda t: {"f32": "Float(32)"}.get(t) or ("UInt" if t[0] == "u" else "Int") + f"({t[1:]})"
    a, b, c = map(name, types)
    rows, length = shape
    target = {"haswell": "x86-64-linux-avx-avx2-f16c-fma-sse41",
              "cascadelake": "x86-64-linux-avx-avx2-avx512-avx512_skylake-f16c-fma-sse41"}[cpu]
    source = f"""
import halide as hl
a = hl.ImageParam(hl.{a}, 2, "a"); b = hl.ImageParam(hl.{b}, 1, "b")
k = hl.RDom([(0, {length})], "k"); m = hl.Var("m"); l = hl.Var("l")
f = hl.Func("f")
f[m] += hl.cast(hl.{c}, a[k, m]) * hl.cast(hl.{c}, b[k])
inner, outer = hl.RVar("inner"), hl.RVar("outer")
f.update().split(k, outer, inner, 32)
part = f.update().rfactor(inner, l)
part.compute_root().vectorize(l, 32).update().vectorize(l, 32)
f.bound(m, 0, {rows})
f.compile_to_llvm_assembly({out!r}, [a, b], "f", hl.Target("{target}-no_asserts-no_runtime-no_bounds_query"))
"""
    return source, "py", [PYTHON, "{source}"]


def gcc(types, shape, cpu, out):
    name = {"i8": "signed char", "u8": "unsigned char", "i16": "short", "i32": "int", "i64": "long",
            "f32": "float"}
    a, b, c = map(name.get, types)
    rows, length = shape
    source = f"""
void f({c} *restrict c, const {a} a[{rows}][{length}], const {b} b[{length}]) {{
  for (int m = 0; m < {rows}; m++) {{
    {c} s = 0; for (int k = 0; k < {length}; k++) s += ({c})a[m][k] * b[k]; c[m] = s; }}
}}"""
    return source, "c", ["gcc", "-O3", f"-march={cpu}", "-ffast-math", "-S", "{source}", "-o",
                         out.replace(".ll", ".s")]


PRODUCERS = {"swift": swift, "rust": rust, "zig": zig, "numba": numba, "halide": halide, "gcc": gcc}
PYTHON = sys.executable


def main():
    global PYTHON
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--python", default=PYTHON)
    parser.add_argument("--only", action="append")
    options = parser.parse_args()
    PYTHON = options.python
    os.makedirs(options.folder, exist_ok=True)
    for producer in options.only or PRODUCERS:
        made = failed = 0
        why = ""
        for shape, sizes in SHAPES.items():
            for types, names in TYPES.items():
                for cpu in CPUS:
                    out = os.path.abspath(
                        os.path.join(options.folder, f"{producer}_{shape}_{types}_{cpu}.ll"))
                    text, suffix, command = PRODUCERS[producer](names, sizes, cpu, out)
                    source = os.path.join(options.folder, f"{producer}_source.{suffix}")
                    with open(source, "w") as file:
                        file.write(textwrap.dedent(text))
                    try:
                        done = subprocess.run([source if word == "{source}" else word for word in command],
                                              capture_output=True, text=True)
                        good, why = done.returncode == 0, why or done.stderr.strip()[-300:]
                    except FileNotFoundError as error:
                        good, why = False, str(error)
                    made, failed = made + good, failed + (not good)
        print(f"{producer}: {made} kernels" + (f", {failed} not made: {why}" if failed else ""))
    return 0


sys.exit(main())
