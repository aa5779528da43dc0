#!/usr/bin/env python3
"""Writes a large module of LLVM IR: the functions of a real one, copied until a size is reached.

usage: synthetic_module.py KERNEL.ll MEGABYTES > LARGE.ll

Copies get names of their own; globals, declarations, attributes and metadata stay shared.
"""
import re
import sys


def unshared(body):
    """The body without what only one function may refer to: a comdat, debug information."""
    body = re.sub(r" comdat(?=[ {])", "", body)
    body = re.sub(r",? !dbg !\d+", "", body)
    return re.sub(r"^ +#dbg_.*\n", "", body, flags=re.M)


def main():
    text = open(sys.argv[1]).read()
    goal = float(sys.argv[2]) * 1e6
    bodies = list(re.finditer(r"^define .*?^}\n", text, re.M | re.S))
    names = [re.search(r"@([\w.$]+)\(", b.group(0)).group(1) for b in bodies]
    reference = re.compile(r"@(" + "|".join(map(re.escape, names)) + r")(?![\w.$])")
    size = len(text)
    sys.stdout.write(text[: bodies[-1].end()])
    copy = 0
    while size < goal:
        copy += 1
        for body in bodies:
            renamed = reference.sub(rf"@\1.copy{copy}", unshared(body.group(0)))
            size += len(renamed)
            sys.stdout.write("\n" + renamed)
    sys.stdout.write(text[bodies[-1].end() :])


main()
