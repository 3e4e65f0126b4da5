"""Writes Pyston's Unicode tables and the digests that its test compares them with.

Run by CPython 3.12 (Unicode 15.0), in this folder, with a JDK 17 as `java`:  python3.12 unicode_tables.py
Everything is asked of CPython's str methods and unicodedata; the only other source is the list of the character
names that a JDK knows: the table holds just the names that a JDK 17 lacks.

Format of unicode.bin, deflated as a whole; numbers are unsigned LEB128, signed ones zigzag:
  strings    count, then each: byte length, UTF-8        (categories, bidi classes, widths, decomposition tags)
  specials   count, then each: count of code points, code points         (case mappings to several characters)
  records    count, then each: flags, category, bidi, width (string numbers), combining, decimal + 1, digit + 1,
             lower, upper, title, fold (signed: difference to the code point, times 2; odd: number of a special)
  runs       count, then each: length, record number; from code point 0 on
  numeric    count, then each: difference to the code point before, numerator (signed), denominator
  decomposed count, then each: difference, tag (string number + 1, 0: canonical), 1 if composed by NFC, count, code points
  names      count, then each: difference to the code point before, byte length, ASCII
"""
import hashlib
import os
import struct
import subprocess
import tempfile
import unicodedata as ud
import zlib
from fractions import Fraction

HERE = os.path.dirname(os.path.abspath(__file__))
MAIN = os.path.join(HERE, '../../main/resources/org/pyston/text')
TEST = os.path.join(HERE, '../resources/org/pyston/text')
ALL = range(0x110000)
assert ud.unidata_version == '15.0.0'

FLAGS = ('ALPHA', 'DECIMAL', 'DIGIT', 'NUMERIC', 'LOWER', 'UPPER', 'SPACE', 'PRINTABLE', 'XID_START', 'XID_CONTINUE',
         'CASED', 'CASE_IGNORABLE', 'MIRRORED')


def flags_of(c):
    final = (c + '\u03a3').lower()[-1] == '\u03c2'
    tests = (c.isalpha(), c.isdecimal(), c.isdigit(), c.isnumeric(), c.islower(), c.isupper(), c.isspace(),
             c.isprintable(), c.isidentifier() and c != '_', ('a' + c).isidentifier(),
             (c + 'a').title()[-1] == 'a',
             ('A' + c + '\u03a3').lower()[-1] == '\u03c2' and not final, ud.mirrored(c))
    return sum(1 << i for i, t in enumerate(tests) if t)


def uleb(n):
    out = bytearray()
    while True:
        b = n & 0x7f
        n >>= 7
        if not n:
            out.append(b)
            return bytes(out)
        out.append(b | 0x80)


def sleb(n):
    return uleb(n << 1 if n >= 0 else (-n << 1) - 1)


class Numbers:
    """Numbers things in the order in which they come."""

    def __init__(self):
        self.of = {}

    def __getitem__(self, key):
        return self.of.setdefault(key, len(self.of))


def lower_alone(c):
    # a single capital sigma is not final: str.lower of one character is its full lower mapping
    return c.lower()


def main_table():
    strings, specials, records = Numbers(), Numbers(), Numbers()
    strings['']

    def mapping(c, mapped):
        if len(mapped) == 1:
            return (ord(mapped) - ord(c)) * 2
        return specials[mapped] * 2 + 1

    runs = []
    for cp in ALL:
        c = chr(cp)
        record = records[(flags_of(c), strings[ud.category(c)], strings[ud.bidirectional(c)],
                          strings[ud.east_asian_width(c)], ud.combining(c), ud.decimal(c, -1) + 1, ud.digit(c, -1) + 1,
                          mapping(c, lower_alone(c)), mapping(c, c.upper()), mapping(c, c.title()),
                          mapping(c, c.casefold()))]
        if runs and runs[-1][1] == record:
            runs[-1][0] += 1
        else:
            runs.append([1, record])
    numeric, last = [], 0
    for cp in ALL:
        value = ud.numeric(chr(cp), None)
        if value is not None and value != ud.digit(chr(cp), None):
            f = Fraction(value).limit_denominator(1000)
            assert f.numerator / f.denominator == value, cp
            numeric.append(uleb(cp - last) + sleb(f.numerator) + uleb(f.denominator))
            last = cp
    decomposed, last = [], 0
    for cp in ALL:
        text = ud.decomposition(chr(cp))
        if text:
            parts = text.split()
            tag = strings[parts.pop(0)] + 1 if parts[0][0] == '<' else 0
            cps = [int(p, 16) for p in parts]
            composed = not tag and len(cps) == 2 and ud.normalize('NFC', chr(cp)) == chr(cp)
            decomposed.append(uleb(cp - last) + uleb(tag) + uleb(int(composed)) + uleb(len(cps))
                              + b''.join(map(uleb, cps)))
            last = cp
    out = [uleb(len(strings.of))]
    for s in strings.of:
        out += [uleb(len(s)), s.encode()]
    out.append(uleb(len(specials.of)))
    for s in specials.of:
        out += [uleb(len(s))] + [uleb(ord(c)) for c in s]
    out.append(uleb(len(records.of)))
    for r in records.of:
        out += [uleb(n) for n in r[:7]] + [sleb(n) for n in r[7:]]
    out.append(uleb(len(runs)))
    for length, record in runs:
        out += [uleb(length), uleb(record)]
    out.append(uleb(len(numeric)))
    out += numeric
    out.append(uleb(len(decomposed)))
    out += decomposed
    print(len(records.of), 'records', len(runs), 'runs', len(numeric), 'numeric', len(decomposed), 'decompositions')
    return b''.join(out)


NAME_DUMP = '''
class Dump {
    public static void main(String[] args) {
        StringBuilder out = new StringBuilder();
        for (int c = 0; c < 0x110000; c++) {
            out.append(Character.getName(c)).append('\\n');
        }
        System.out.print(out);
    }
}
'''


def algorithmic(name, cp):
    return name == 'CJK UNIFIED IDEOGRAPH-%X' % cp or name.startswith('HANGUL SYLLABLE ')


def names():
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, 'Dump.java')
        with open(source, 'w') as f:
            f.write(NAME_DUMP)
        jdk = subprocess.run(['java', source], stdout=subprocess.PIPE, text=True, check=True).stdout.split('\n')
    out, last = [], 0
    for cp in ALL:
        name = ud.name(chr(cp), None)
        if name is not None and not algorithmic(name, cp) and jdk[cp] != name:
            out.append(uleb(cp - last) + uleb(len(name)) + name.encode('ascii'))
            last = cp
    unnamed = [cp for cp in ALL if ud.name(chr(cp), None) is None and jdk[cp] != 'null'
               and ud.category(chr(cp)) not in ('Cc', 'Cn', 'Co', 'Cs')]
    print(len(out), 'names', 'named by the JDK only:', ['%x' % cp for cp in unnamed[:5]], len(unnamed))
    return uleb(len(out)) + b''.join(out)


PROPERTIES = {
    'flags': lambda c: struct.pack('<H', flags_of(c)),
    'lower': lambda c: c.lower(),
    'upper': lambda c: c.upper(),
    'title': lambda c: c.title(),
    'casefold': lambda c: c.casefold(),
    'capitalize': lambda c: c.capitalize(),
    'swapcase': lambda c: c.swapcase(),
    'istitle': lambda c: str(c.istitle()),
    'repr': repr,
    'ascii': ascii,
    'splitlines': lambda c: str(len(('a' + c + 'b').splitlines())),
    'category': ud.category,
    'bidirectional': ud.bidirectional,
    'combining': lambda c: str(ud.combining(c)),
    'east_asian_width': ud.east_asian_width,
    'mirrored': lambda c: str(ud.mirrored(c)),
    'decimal': lambda c: str(ud.decimal(c, -1)),
    'digit': lambda c: str(ud.digit(c, -1)),
    'numeric': lambda c: struct.pack('<d', ud.numeric(c, -1.0)),
    'decomposition': ud.decomposition,
    'nfc': lambda c: ud.normalize('NFC', 'a' + c + '\u0301'),
    'nfd': lambda c: ud.normalize('NFD', c),
    'nfkc': lambda c: ud.normalize('NFKC', c + '\u0323'),
    'nfkd': lambda c: ud.normalize('NFKD', '\u0301' + c),
    'name': lambda c: ud.name(c, ''),
}


def digest(f):
    sha = hashlib.sha256()
    for cp in ALL:
        value = f(chr(cp))
        if isinstance(value, str):
            value = value.encode('utf-32-le', 'surrogatepass') + b'\0\0\0\0'
        sha.update(value)
    return sha.hexdigest()


if __name__ == '__main__':
    os.makedirs(MAIN, exist_ok=True)
    os.makedirs(TEST, exist_ok=True)
    packed = zlib.compress(main_table() + names(), 9)
    with open(os.path.join(MAIN, 'unicode.bin'), 'wb') as f:
        f.write(packed)
    print(len(packed), 'bytes')
    with open(os.path.join(TEST, 'unicode-digests.txt'), 'w') as f:
        for name, function in PROPERTIES.items():
            f.write('%s %s\n' % (name, digest(function)))
