"""Puts what the scripts here make into docs/accuracy.md."""
import os

PATH = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../docs/accuracy.md")


def put(section, text):
    """Replaces what stands between the two marks of a section."""
    with open(PATH) as file:
        document = file.read()
    begin, end = (f"<!-- {section}: {mark} -->" for mark in ("begin", "end"))
    head, rest = document.split(begin)
    with open(PATH, "w") as file:
        file.write(head + begin + "\n" + text.rstrip("\n") + "\n" + end + rest.split(end)[1])
