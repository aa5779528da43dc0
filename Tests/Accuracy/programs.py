#!/usr/bin/env python3
"""Profiles real programs with qdiag, and checks what it says of each against what is expected.

usage: programs.py QDIAG [NAME...]

The programs run with the Python that runs this script, which needs numpy, and onnx with onnxruntime, or
numba, for the programs that are theirs (wheels of PyPI); without them a program is skipped, visibly. Each
row of the table: the program, its verdict, the kind of its hottest loops, what was expected, whether it
was said, and the seconds that qdiag took beyond the program's own run.
"""
import json, os, subprocess, sys, tempfile, time

ONNX = '''
import numpy as np, onnx, onnxruntime as ort, sys, time
from onnx import TensorProto, helper
mode = sys.argv[1]
rng = np.random.default_rng(1)
C, H = 64, 56
w = [rng.standard_normal((C, C, 3, 3)).astype(np.float32) * 0.05 for _ in range(2)]
x = rng.standard_normal((1, C, H, H)).astype(np.float32)
nodes, inits = [], []
def const(name, value):
    inits.append(onnx.numpy_helper.from_array(np.asarray(value), name)); return name
def qdq(name, source, signed, scale=0.05):
    zero = const(name + "_z", np.int8(0) if signed else np.uint8(128))
    s = const(name + "_s", np.float32(scale))
    nodes.append(helper.make_node("QuantizeLinear", [source, s, zero], [name + "_q"]))
    nodes.append(helper.make_node("DequantizeLinear", [name + "_q", s, zero], [name + "_d"]))
    return name + "_d"
def weight(i):
    if mode == "float32":
        return const(f"w{i}", w[i])
    q = np.clip(np.round(w[i] / 0.002), -127, 127).astype(np.int8)
    const(f"wq{i}", q); s = const(f"ws{i}", np.float32(0.002)); z = const(f"wz{i}", np.int8(0))
    nodes.append(helper.make_node("DequantizeLinear", [f"wq{i}", s, z], [f"wd{i}"]))
    return f"wd{i}"
value = "x"
if mode == "dynamic":
    for i in range(2):
        q = np.clip(np.round(w[i] / 0.002) + 128, 1, 255).astype(np.uint8)
        nodes.append(helper.make_node("DynamicQuantizeLinear", [value], [f"a{i}", f"as{i}", f"az{i}"]))
        const(f"wq{i}", q); const(f"wz{i}", np.uint8(128)); const(f"ws{i}", np.float32(0.002))
        nodes.append(helper.make_node("ConvInteger", [f"a{i}", f"wq{i}", f"az{i}", f"wz{i}"], [f"ci{i}"], pads=[1, 1, 1, 1]))
        nodes.append(helper.make_node("Cast", [f"ci{i}"], [f"cf{i}"], to=TensorProto.FLOAT))
        nodes.append(helper.make_node("Mul", [f"cf{i}", f"ws{i}"], [f"y{i}"]))
        value = f"y{i}"
else:
    signed = mode == "s8s8"
    for i in range(2):
        if mode != "float32" and not (signed and i == 0):
            value = qdq(f"in{i}", value, signed)
        weights = weight(i) if not (signed and i == 0) else const(f"w{i}", w[i])
        nodes.append(helper.make_node("Conv", [value, weights], [f"y{i}"], pads=[1, 1, 1, 1]))
        value = f"y{i}"
        if mode != "float32" and not (signed and i == 0):
            value = qdq(f"out{i}", value, signed, 0.2)
out = value
graph = helper.make_graph(nodes, "g", [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, C, H, H])],
                          [helper.make_tensor_value_info(out, TensorProto.FLOAT, None)], inits)
model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
options = ort.SessionOptions(); options.intra_op_num_threads = 1; options.inter_op_num_threads = 1
session = ort.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
end = time.time() + 4
while time.time() < end: session.run(None, {"x": x})
'''
NUMPY_INT8 = '''
import numpy as np, time
a = np.ones((256, 256), np.int8); b = np.ones((256, 256), np.int8)
end = time.time() + 3
while time.time() < end: np.matmul(a, b)
'''
ONE_THREAD = 'import os\nos.environ["OPENBLAS_NUM_THREADS"] = "1"\n'
NUMPY_FLOAT = NUMPY_INT8.replace("np.int8", "np.float32")
NUMBA = '''
import os
os.environ["NUMBA_ENABLE_PERF"] = "1"
import numpy as np, numba, time
@numba.njit
def dot(a, b):
    s = np.int32(0)
    for i in range(a.size):
        s += np.int32(a[i]) * np.int32(b[i])
    return s
a = np.ones(16384, np.TYPE); b = np.ones(16384, np.TYPE)
dot(a, b)
end = time.time() + 3
while time.time() < end:
    for _ in range(1000): dot(a, b)
'''
NUMBA_FLOAT = '''
import numpy as np, numba, time
@numba.njit(fastmath=True)
def dot(a, b):
    s = np.float32(0)
    for i in range(a.size):
        s += a[i] * b[i]
    return s
a = np.ones(16384, np.float32); b = np.ones(16384, np.float32)
dot(a, b)
end = time.time() + 3
while time.time() < end:
    for _ in range(1000): dot(a, b)
'''

# Name, package, program, arguments, the kinds that the hottest loops may have.
PROGRAMS = [
    ("onnxruntime float32", "onnxruntime", ONNX, ["float32"], {"float-products"}),
    ("onnxruntime QDQ u8s8", "onnxruntime", ONNX, ["u8s8"], {"int8-dot", "int8-widened"}),
    ("onnxruntime QDQ s8s8, first layer float", "onnxruntime", ONNX, ["s8s8"],
     {"float-products", "int8-dot", "int8-widened"}),
    ("onnxruntime dynamic u8u8", "onnxruntime", ONNX, ["dynamic"], {"int8-widened", "int8-dot"}),
    ("numpy int8 matmul", "numpy", NUMPY_INT8, [], {"scalar-products"}),
    ("numpy float32 matmul (OpenBLAS, one thread)", "numpy", ONE_THREAD + NUMPY_FLOAT, [],
     {"float-products"}),
    ("numpy float32 matmul (OpenBLAS, small for its threads)", "numpy", NUMPY_FLOAT, [],
     {"float-products", "waiting"}),
    ("numba int8 dot", "numba", NUMBA.replace("TYPE", "int8"), [], {"int8-widened"}),
    ("numba float32 dot", "numba", NUMBA_FLOAT, [], {"float-products"}),
]


def profile(qdiag, source, arguments, folder):
    script = os.path.join(folder, "program.py")
    with open(script, "w") as file:
        file.write(source)
    start = time.time()
    alone = subprocess.run([sys.executable, script, *arguments], capture_output=True, text=True)
    own = time.time() - start
    if alone.returncode:
        return None, alone.stderr.strip().splitlines()[-1:], 0
    start = time.time()
    run = subprocess.run(
        [qdiag, "profile", "--format", "json", "--", sys.executable, script, *arguments],
        capture_output=True, text=True)
    beyond = time.time() - start - own
    if run.returncode:
        return None, run.stderr.strip(), beyond
    return json.loads(run.stdout), "", beyond


def main():
    qdiag, *names = sys.argv[1:]
    bad = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, package, source, arguments, kinds in PROGRAMS:
            if names and not any(n in name for n in names):
                continue
            if subprocess.run([sys.executable, "-c", f"import {package}"], capture_output=True).returncode:
                print(f"skipped: {name}: {package} is not installed")
                continue
            found, why, beyond = profile(qdiag, source, arguments, folder)
            if found is None:
                print(f"BAD {name}: {why}")
                bad += 1
                continue
            hot = [l for l in found["loops"] if l["share"] >= 0.05]
            said = {l["kind"] for l in hot[:2]}
            fine = bool(said & kinds) and (not hot or hot[0]["kind"] in kinds)
            bad += not fine
            print(f"{'ok ' if fine else 'BAD'} {name} ({beyond:.1f} s beyond the program)")
            print(f"    {found['verdict']}")
            for loop in hot[:4]:
                code = loop["profile"]["code"]
                dots = ", ".join(f"{p['instruction']} {p['productsMade']}/{p['productsPossible']}"
                                 for p in (code["products"] or [])[:3])
                rules = ", ".join(f["rule"] for f in loop["findings"] if f["severity"] != "note")
                print(f"    {100 * loop['share']:.0f} % {loop['kind']} {os.path.basename(loop['object'])} "
                      f"{loop['profile']['function'][:50]} at {code['address']}: {dots}"
                      f"{'; ' + rules if rules else ''}")
            for place in found["elsewhere"][:2]:
                print(f"    {100 * place['share']:.0f} % {place['kind']} {place['symbol'] or ''} "
                      f"{os.path.basename(place['object'] or '')}")
    sys.exit(bad > 0)


if __name__ == "__main__":
    main()
