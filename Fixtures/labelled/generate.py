#!/usr/bin/env python3
"""Makes the loops of the labelled corpus again, from sources/, by the compilers that made them.

    generate.py [--python PYTHON] [--only NAME]...

PYTHON is an interpreter that has numba, halide, jax, tinygrad, apache-tvm and ziglang. Every entry of manifest.json
says its source, its command and the function that is cut out of what the command writes. A producer that is not
installed is named and left out. Labels are not touched.
"""
import argparse, json, os, re, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
LLVM = "/usr/lib/llvm-22/bin/"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--python", default=sys.executable)
    parser.add_argument("--only", action="append", default=[])
    arguments = parser.parse_args()
    failed = 0
    made = {}
    with tempfile.TemporaryDirectory() as folder:
        for entry in json.load(open(os.path.join(HERE, "manifest.json"))):
            if arguments.only and not any(name in entry["file"] for name in arguments.only):
                continue
            command = entry["command"]
            if command not in made:
                made[command] = run(command, arguments.python, folder, len(made))
            text = made[command]
            is_assembly = entry["file"].endswith(".s")
            if text is None or not (cut_assembly(text, entry) if is_assembly else cut(text, entry, folder)):
                failed += 1
                print("not made:", entry["file"])
    sys.exit(1 if failed else 0)


def run(command, python, folder, number):
    """The IR or the assembly that a command writes; nil where it fails."""
    out, part = f"{folder}/{number}.ll", f"{folder}/{number}"
    os.makedirs(part, exist_ok=True)
    words = command.format(out=out, folder=part, python=python, llvm=LLVM)
    done = subprocess.run(words, shell=True, cwd=os.path.join(HERE, "sources"), capture_output=True, text=True)
    if done.returncode or not os.path.exists(out):
        print(command, done.stderr[-500:], sep="\n")
        return None
    return open(out).read()


def cut_assembly(text, entry):
    """Writes the one function with the constants that it loads, and nothing that only a linker asks for."""
    name = entry["function"].strip("^$")
    found = re.search(rf"^\t\.globl\t{name}$.*?^\t\.size\t{name}, \.-{name}$", text, re.M | re.S)
    if not found:
        print("no function", name)
        return False
    body, blocks = found.group(), []
    sections = re.findall(r"^\t\.section\t\.rodata.*?(?=^\t\.section|^\t\.text|\Z)", text, re.M | re.S)
    for section in sections:
        head = section.splitlines()[0]
        for block in re.findall(r"(?:^\t\.(?:align|set)[^\n]*\n)*^\.LC\d+(?:\:\n(?:^\t\.(?!align)[^\n]*\n)+)", section, re.M):
            label = re.search(r"^(\.LC\d+):", block, re.M).group(1)
            if re.search(re.escape(label) + r"\b", body):
                blocks.append(head + "\n" + block.rstrip())
        # Constants that are the first part of others.
        for line in re.findall(r"^\t\.set\t\.LC\d+,.*$", section, re.M):
            label, other = re.match(r"\t\.set\t(\.LC\d+),(\.LC\d+)", line).groups()
            if re.search(re.escape(label) + r"\b", body):
                blocks.append(line)
                body_of = re.search(rf"^{re.escape(other)}:\n(?:^\t\.(?!align)[^\n]*\n)+", section, re.M)
                if body_of and not any(other + ":" in known for known in blocks):
                    blocks.append(head + "\n" + body_of.group().rstrip())
    target = os.path.join(HERE, entry["file"])
    os.makedirs(os.path.dirname(target), exist_ok=True)
    lines = [line for line in body.splitlines() if not re.match(r"\t\.(loc|file|cfi_)", line)]
    open(target, "w").write("\n".join([f"# {entry['why']}", "\t.text"] + lines + blocks) + "\n")
    return True


def cut(text, entry, folder):
    """Writes the one function, without debug information, and what it uses."""
    # XLA's LLVM is newer: LLVM 22 does not know this part of an attribute.
    text = text.replace(", target_mem: none", "")
    names = re.findall(r'^define [^@]*@("[^"]+"|[\w.$-]+)\(', text, re.M)
    wanted = [name.strip('"') for name in names
              if entry["function"] == "*" or re.search(entry["function"], name.strip('"'))]
    if not wanted:
        print("no function", entry["function"], "among", names)
        return False
    if entry["function"] != "*":
        wanted = wanted[:1]
    functions = " ".join(f"'--func={name}'" for name in wanted)
    whole = f"{folder}/whole.ll"
    open(whole, "w").write(re.sub(r"^@llvm\.(compiler\.)?used = .*$", "", text, flags=re.M))
    target = os.path.join(HERE, entry["file"])
    os.makedirs(os.path.dirname(target), exist_ok=True)
    done = subprocess.run(
        f"{LLVM}llvm-extract -S {functions} {whole} | {LLVM}opt -passes=strip-debug-declare,globaldce -S"
        f" | {LLVM}opt --strip-debug -S", shell=True, capture_output=True, text=True)
    lines = [line for line in done.stdout.splitlines()
             if not line.startswith(("; ModuleID", "source_filename")) and not re.match(r"!", line)]
    body = re.sub(r", !(?!range|nonnull|noundef|llvm)[\w.]+ !\d+", "", "\n".join(lines))
    body = re.sub(r", !(range|llvm\.loop|nonnull|noundef|noalias|prof) !\d+", "", body)
    body = re.sub(r" !(prof|dbg) !\d+", "", body)
    body = re.sub(r"^.*noalias.scope.decl.*\n", "", body, flags=re.M)
    open(target, "w").write(f"; {entry['why']}\n" + body.strip() + "\n")
    return subprocess.run([LLVM + "llvm-as", target, "-o", "/dev/null"]).returncode == 0


main()
