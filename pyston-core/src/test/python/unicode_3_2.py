"""Prints ucd-3.2.txt: how Unicode 3.2 (unicodedata.ucd_3_2_0) differs from the database of CPython 3.12."""
import unicodedata as new

old = new.ucd_3_2_0
PROPERTIES = {"category": "c", "bidirectional": "b", "mirrored": "m", "east_asian_width": "e", "decimal": "d"}


def value(database, name, char):
    function = getattr(database, name)
    return function(char, None) if name == "decimal" else function(char)


def ranges(pairs):
    rows = []
    for code, v in pairs:
        if rows and rows[-1][1] == code - 1 and rows[-1][2] == v:
            rows[-1][1] = code
        else:
            rows.append([code, code, v])
    return rows


lines = []
missing = [(c, "") for c in range(0x110000)
           if old.category(chr(c)) == "Cn" and new.category(chr(c)) != "Cn"]
lines += [f"u {a:x} {b:x}" for a, b, _ in ranges(missing)]
absent = {c for c, _ in missing}
for name, letter in PROPERTIES.items():
    pairs = [(c, value(old, name, chr(c))) for c in range(0x110000) if c not in absent
             and value(old, name, chr(c)) != value(new, name, chr(c))]
    lines += [f"{letter} {a:x} {b:x} {v}" for a, b, v in ranges(pairs)]
for c in range(0x110000):
    if c not in absent and not 0xD800 <= c <= 0xDFFF:
        before, after = old.normalize("NFD", chr(c)), new.normalize("NFD", chr(c))
        if before != after:
            lines.append(f"n {c:x} {c:x} {ord(before):x}")
print("\n".join(lines))
