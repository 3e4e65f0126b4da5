"""Records what CPython 3.12 makes of the snippets in trees.txt and errors.txt, into the same files.

Run by hand, from this folder, with CPython 3.12:  python3.12 record_syntax.py

Each case is its source, a line of four equal signs, what is expected, and a line of four hyphens. A source whose first
line is "mode: NAME" is parsed in that mode. A backslash-escape is not interpreted; use real characters.
"""
import ast
import pathlib
import warnings

warnings.simplefilter("ignore")
FOLDER = pathlib.Path(__file__).parent.parent / "resources/org/pyston/syntax"


def parse(source):
    mode = "exec"
    if source.startswith("mode: "):
        head, source = source.split("\n", 1)
        mode = head[6:]
    return ast.parse(source, mode=mode)


def expected(source):
    try:
        return ast.dump(parse(source), include_attributes=True)
    except SyntaxError as e:
        place = f"{e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}"
        return f"{type(e).__name__} {place} {e.msg}"


def record(path):
    cases = path.read_text(encoding="utf-8").split("\n----\n")
    out = []
    for case in cases:
        if case.strip():
            source = case.split("\n====\n")[0]
            out.append(f"{source}\n====\n{expected(source)}\n----\n")
    path.write_text("".join(out), encoding="utf-8")


for name in ("trees.txt", "errors.txt"):
    record(FOLDER / name)
