#!/usr/bin/env python3
"""Checks what `qdiag analyze` confirms against the text of a disassembler.

    confirmed.py KERNEL.ll...    [--qdiag .build/release/qdiag] [--llc llc-22] [--objdump llvm-objdump-22]

Every kernel is compiled by llc for the CPU that the report names and disassembled by objdump. The loops
of the text (backward branches) are tied to the report's by their mnemonics. Of each loop that has a
verdict on widening, confirmed or none, the text is read anew: multiplications in lanes wider than the
data are a fallback, and so are instructions for pairs whose operands were extended to the width of the
sums (`vpmovzxbd` before `vpmaddwd`). Prints one line for every disagreement and a total; exit 1 where
there is one.
"""
import argparse, collections, json, re, subprocess, sys, tempfile

WIDE = {  # mnemonic (x86, without v): width of the multiplied numbers
    "pmulld": 32, "pmullw": 16, "pmulhw": 16, "pmulhuw": 16, "pmulhrsw": 16, "pmuludq": 32,
    "pmuldq": 32, "pmullq": 64}
PAIRS = {"pmaddwd": 16, "pdpwssd": 16, "pdpwssds": 16}
QUADS = {"pdpbusd", "pdpbusds", "pdpbssd", "pdpbuud", "pdpbsud", "pmaddubsw"}
# What leaves numbers as wide as the sums: extends, unpacking to 32 bits, masks, 32-bit arithmetic.
EXTENDED = re.compile(r"v?(pmov[sz]x(bd|wd|bq|wq)|punpck[lh]wd|psra[dq]|psrl[dq]|pslld|paddd|psubd|"
                      r"pand|pandd|pblendw)$")
LINE = re.compile(r"^\s*([0-9a-f]+):\s+(\S+)\s*(.*?)(?:\s*#.*)?$")


def loops(text):
    """The innermost loops of a disassembly: lists of (mnemonic, operands), by backward branches."""
    for function in re.split(r"\n\s*\n", text):
        code = [(int(m[1], 16), m[2], m[3]) for m in map(LINE.match, function.splitlines()) if m]
        spans = []
        for address, mnemonic, operands in code:
            if mnemonic[0] == "j" or mnemonic[:2] == "b." or mnemonic in ("b", "cbnz", "tbnz"):
                target = re.search(r"0x([0-9a-f]+)", operands)
                if target and int(target[1], 16) <= address:
                    spans.append((int(target[1], 16), address))
        for low, high in spans:
            if not any(low <= l and h <= high and (l, h) != (low, high) for l, h in spans):
                yield [(m, o) for a, m, o in code if low <= a <= high]


def registers(operands):
    return re.findall(r"\b[xyz]mm(\d+)", operands)


def reads_extended(code, at):
    """Whether an operand of the instruction at `at` was made by an extend to the width of the sums."""
    for register in registers(code[at][1])[1:]:
        for back in range(1, len(code)):
            mnemonic, operands = code[(at - back) % len(code)]
            names = registers(operands)
            if names and names[0] == register and not operands.startswith("["):
                if EXTENDED.match(mnemonic):
                    return True
                if mnemonic.startswith(("vpshufd", "pshufd", "vmovdqa", "movdqa", "vpbroadcast",
                                        "vpermq")):
                    register = (names[1:] or ["none"])[0]
                    continue
                break
    return False


def verdict(code, bits):
    """(wide, narrow) multiplications of x86 code; of `bits`-bit data."""
    wide = narrow = 0
    for at, (mnemonic, operands) in enumerate(code):
        name = mnemonic[1:] if mnemonic[0] == "v" else mnemonic
        if not registers(operands):
            continue
        if name in WIDE:
            wide, narrow = (wide + 1, narrow) if WIDE[name] > bits else (wide, narrow + 1)
        elif name in PAIRS:
            sparse = reads_extended(code, at)
            wide, narrow = wide + sparse, narrow + (not sparse)
        elif name in QUADS:
            narrow += 1
    return wide, narrow


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("kernels", nargs="+")
    parser.add_argument("--qdiag", default=".build/release/qdiag")
    parser.add_argument("--llc", default="llc-22")
    parser.add_argument("--objdump", default="llvm-objdump-22")
    parser.add_argument("-v", action="store_true")
    options = parser.parse_args()
    agreed = unmatched = 0
    disagreements = []
    for kernel in options.kernels:
        done = subprocess.run([options.qdiag, "analyze", kernel, "--format", "json"],
                              capture_output=True, text=True)
        if not done.stdout:
            continue
        report = json.loads(done.stdout)["reports"][0]
        target = report["target"]
        if not target["triple"].startswith("x86_64"):
            continue
        with tempfile.TemporaryDirectory() as folder:
            out = folder + "/kernel.o"
            command = [options.llc, "-O3", "-filetype=obj", kernel, "-o", out]
            if target["source"] != "module" and target["cpu"]:
                command.append("-mcpu=" + target["cpu"])
            if subprocess.run(command, capture_output=True).returncode:
                continue
            text = subprocess.run(
                [options.objdump, "-d", "--no-show-raw-insn", "-M", "intel", out],
                capture_output=True, text=True).stdout
        found = collections.defaultdict(list)
        for code in loops(text):
            found[frozenset(collections.Counter(m for m, _ in code).items())].append(code)
        findings = {f["loop"]: f for f in report["findings"] if f["rule"] == "widening-fallback"}
        for loop in report["loops"]:
            finding = findings.get(loop["id"])
            products = (loop["ir"] or {}).get("products", [])
            widened = [p for p in products if p["accumulated"] and p["lanes"] > 1
                       and p["elementType"] in ("i16", "i32", "i64")
                       and all(o["source"] == "constant" or o["casts"] for o in p["operands"])]
            if not finding and not widened or not loop["code"]:
                continue
            code = found.get(frozenset(loop["code"]["mnemonics"].items()))
            if not code:
                unmatched += 1
                continue
            bits = max(int(o["fromType"][1:]) for p in widened or products
                       for o in p["operands"] if o["fromType"][0] == "i")
            wide, narrow = verdict(code[0], bits)
            if wide + narrow == 0:
                continue
            said = bool(finding and finding["confirmed"])
            if said == (wide >= narrow and wide > 0):
                agreed += 1
            else:
                disagreements.append(f"{kernel}: {loop['id']}: report {said}, text {wide} wide "
                                     f"{narrow} narrow: {loop['code']['products']}")
    for line in disagreements:
        print(line)
    print(f"{agreed} verdicts agree, {len(disagreements)} do not, {unmatched} loops not found in "
          "the text")
    return 1 if disagreements else 0


sys.exit(main())
