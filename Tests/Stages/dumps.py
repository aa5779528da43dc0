#!/usr/bin/env python3
"""Makes dumps for `qdiag trace` with frameworks of today, and says what it makes of them.

    pip install apache-tvm==0.27.0.post1 apache-tvm-ffi==0.1.14.post1 onnx onnxruntime openvino jax
    Tests/Stages/dumps.py FOLDER [tvm] [hlo] [onnxruntime] [openvino] [large] [--qdiag QDIAG]

tvm          Relax, legalized, fused, LLVM IR of a convolution, float32 and int8
hlo          StableHLO and HLO before and after XLA's passes of a dot and a convolution
onnxruntime  models (float32, QDQ u8s8 and s8s8, QOperator, dynamic), optimised models, profiles
openvino     execution graphs of these models, and oneDNN's log of the runs
large        200 MB of Relay with constants: time and memory of a trace
"""
import json
import os
import resource
import subprocess
import sys
import time


def folder(*parts):
    path = os.path.join(OUT, *parts)
    os.makedirs(path, exist_ok=True)
    return path


def write(text, *parts):
    with open(os.path.join(folder(*parts[:-1]), parts[-1]), "w") as file:
        file.write(text)


def tvm():
    import tvm
    from tvm import relax

    def modules(module):
        for child in getattr(module, "imports", []):
            yield child
            yield from modules(child)

    for data, sums in [("float32", "float32"), ("int8", "int32")]:
        x = relax.Var("x", relax.TensorType((1, 64, 56, 56), data))
        w = relax.Var("w", relax.TensorType((64, 64, 3, 3), data))
        builder = relax.BlockBuilder()
        with builder.function("main", [x, w]):
            with builder.dataflow():
                product = builder.emit(
                    relax.op.nn.conv2d(x, w, padding=(1, 1), out_dtype=sums))
                result = builder.emit_output(builder.emit(relax.op.nn.relu(product)))
            builder.emit_func_output(result)
        module = builder.get()
        write(module.script(), "tvm", data, "relax.py")
        module = relax.transform.LegalizeOps()(module)
        write(module.script(), "tvm", data, "legalized.py")
        for step in ["AnnotateTIROpPattern", "FuseOps", "FuseTIR"]:
            module = getattr(relax.transform, step)()(module)
        write(module.script(), "tvm", data, "fused.py")
        target = tvm.target.Target({"kind": "llvm", "mcpu": "znver4"})
        for child in modules(tvm.compile(module, target=target).mod):
            try:
                text = child.inspect_source("ll")
            except Exception:  # a module of another kind
                continue
            if "define" in text:
                write(text, "tvm", data, "kernel.ll")


def hlo():
    import jax
    import jax.numpy as jnp

    def byte(*shape):
        return jax.ShapeDtypeStruct(shape, jnp.int8)

    def dot(a, b):
        return jax.lax.dot(a, b, preferred_element_type=jnp.int32)

    def convolution(x, w):
        return jax.lax.conv_general_dilated(
            x, w, (1, 1), "SAME", preferred_element_type=jnp.int32)

    for name, function, operands in [
        ("dot", dot, (byte(128, 256), byte(256, 512))),
        ("convolution", convolution, (byte(1, 64, 56, 56), byte(64, 64, 3, 3))),
    ]:
        lowered = jax.jit(function).lower(*operands)
        write(lowered.as_text(), "hlo", name, "stablehlo.mlir")
        write(lowered.as_text("hlo"), "hlo", name, "before.hlo.txt")
        write(lowered.compile().as_text(), "hlo", name, "after.hlo.txt")


MODELS = ["float32", "u8s8", "s8s8", "qop", "dynamic"]


def onnxruntime():
    import numpy as np
    import onnx
    import onnxruntime as ort
    from onnx import TensorProto, helper, numpy_helper
    from onnxruntime.quantization import (
        CalibrationDataReader, QuantFormat, QuantType, quantize_dynamic, quantize_static)

    place = folder("onnxruntime")
    random = np.random.default_rng(0)

    def weights(name, *shape):
        values = random.normal(size=shape).astype("f") * 0.05
        return numpy_helper.from_array(values, name)

    nodes = [
        helper.make_node("Conv", ["x", "w1"], ["c"], name="conv1", pads=[1] * 4),
        helper.make_node("Relu", ["c"], ["r"], name="relu1"),
        helper.make_node("Sigmoid", ["r"], ["s"], name="sig"),
        helper.make_node("Mul", ["r", "s"], ["m"], name="mul"),
        helper.make_node("GlobalAveragePool", ["m"], ["p"], name="pool"),
        helper.make_node("Flatten", ["p"], ["f"], name="flat"),
        helper.make_node("MatMul", ["f", "w2"], ["y"], name="fc"),
    ]
    graph = helper.make_graph(
        nodes, "g",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 64, 56, 56])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, [1, 64])],
        [weights("w1", 64, 64, 3, 3), weights("w2", 64, 64)])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
    model.ir_version = 9
    onnx.save(model, f"{place}/float32.onnx")

    def sample():
        return {"x": random.normal(size=(1, 64, 56, 56)).astype("f")}

    class Reader(CalibrationDataReader):
        left = 4

        def get_next(self):
            self.left -= 1
            return sample() if self.left >= 0 else None

    for name, form, activations in [
        ("u8s8", QuantFormat.QDQ, QuantType.QUInt8), ("s8s8", QuantFormat.QDQ, QuantType.QInt8),
        ("qop", QuantFormat.QOperator, QuantType.QUInt8),
    ]:
        quantize_static(
            f"{place}/float32.onnx", f"{place}/{name}.onnx", Reader(), quant_format=form,
            activation_type=activations, weight_type=QuantType.QInt8)
    quantize_dynamic(
        f"{place}/float32.onnx", f"{place}/dynamic.onnx", weight_type=QuantType.QUInt8)
    for name in MODELS:
        options = ort.SessionOptions()
        options.intra_op_num_threads = 1
        options.enable_profiling = True
        options.optimized_model_filepath = f"{place}/{name}.opt.onnx"
        session = ort.InferenceSession(
            f"{place}/{name}.onnx", options, providers=["CPUExecutionProvider"])
        for _ in range(20):
            session.run(None, sample())
        os.rename(session.end_profiling(), f"{place}/prof_{name}.json")


def openvino():
    """In a process of its own: oneDNN reads its variable once and writes to standard output."""
    script = f"""
import numpy, openvino
core = openvino.Core()
for name in {[name for name in MODELS if name != "qop"]!r}:
    model = core.read_model({folder("onnxruntime")!r} + f"/{{name}}.onnx")
    compiled = core.compile_model(model, "CPU", {{"PERF_COUNT": "YES", "INFERENCE_NUM_THREADS": 1}})
    request = compiled.create_infer_request()
    for _ in range(10):
        request.infer({{0: numpy.random.rand(1, 64, 56, 56).astype("f")}})
    openvino.save_model(compiled.get_runtime_model(), {folder("openvino")!r} + f"/exec_{{name}}.xml")
"""
    run = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True,
        env=os.environ | {"ONEDNN_VERBOSE": "all"})
    log = [line for line in run.stdout.splitlines() if line.startswith("onednn_verbose")]
    write("\n".join(log) + "\n", "onednn", "log.txt")
    if run.returncode != 0:
        sys.exit(run.stderr)


def large():
    row = ", ".join(f"{value / 7:.6f}f" for value in range(200))
    path = os.path.join(folder("large"), "relay.txt")
    with open(path, "w") as file:
        file.write('#[version = "0.0.5"]\n')
        file.write("def @main(%x: Tensor[(1, 64, 56, 56), int8]) {\n")
        previous = "%x"
        for index in range(100):
            file.write(
                f"  %{index} = nn.conv2d({previous}, meta[relay.Constant][{index}] "
                "/* ty=Tensor[(64, 64, 3, 3), int8] */, padding=[1, 1, 1, 1], channels=64, "
                'kernel_size=[3, 3], out_dtype="int32") /* ty=Tensor[(1, 64, 56, 56), int32] */;\n')
            file.write(f"  %c{index} = add(%{index}, [{row * 1000}]);\n")
            previous = f"%{index}"
        file.write("  %99\n}\n")
    start = time.time()
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    run = subprocess.run([QDIAG, "trace", path, "--format", "json"], capture_output=True)
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    trace = json.loads(run.stdout)
    print(
        f"{os.path.getsize(path) / 1e6:.0f} MB: {time.time() - start:.2f} s, "
        f"{usage.ru_utime - before:.2f} s of CPU, {usage.ru_maxrss / 1e3:.0f} MB, "
        f"{len(trace['builds'][0]['kernels'])} kernels")
    os.remove(path)


def main():
    global OUT, QDIAG
    arguments = sys.argv[1:]
    QDIAG = ".build/release/qdiag"
    if "--qdiag" in arguments:
        place = arguments.index("--qdiag")
        QDIAG = arguments[place + 1]
        del arguments[place:place + 2]
    if not arguments:
        sys.exit(__doc__)
    OUT = os.path.abspath(arguments[0])
    makers = {
        "tvm": tvm, "hlo": hlo, "onnxruntime": onnxruntime, "openvino": openvino, "large": large}
    for name in arguments[1:] or makers:
        makers[name]()
        if name != "large":
            print(f"== {name}", flush=True)
            subprocess.run([QDIAG, "trace", folder(name)])


main()
