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
Format of unicode-names.bin:
  names      count, then each: difference to the code point before, byte length, ASCII
  aliases    count, then each: code point, byte length, ASCII
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
                          mapping(c, c.lower()), mapping(c, c.upper()), mapping(c, c.title()),
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
    return uleb(len(out)) + b''.join(out) + aliases()


# Candidates for aliases; CPython says which of them it knows.
ALIASES = '''
NULL NUL START_OF_HEADING SOH START_OF_TEXT STX END_OF_TEXT ETX END_OF_TRANSMISSION EOT ENQUIRY ENQ ACKNOWLEDGE ACK
ALERT BEL BACKSPACE BS CHARACTER_TABULATION HORIZONTAL_TABULATION HT TAB LINE_FEED NEW_LINE END_OF_LINE LF NL EOL
LINE_TABULATION VERTICAL_TABULATION VT FORM_FEED FF CARRIAGE_RETURN CR SHIFT_OUT LOCKING-SHIFT_ONE SO SHIFT_IN
LOCKING-SHIFT_ZERO SI DATA_LINK_ESCAPE DLE DEVICE_CONTROL_ONE DC1 DEVICE_CONTROL_TWO DC2 DEVICE_CONTROL_THREE DC3
DEVICE_CONTROL_FOUR DC4 NEGATIVE_ACKNOWLEDGE NAK SYNCHRONOUS_IDLE SYN END_OF_TRANSMISSION_BLOCK ETB CANCEL CAN
END_OF_MEDIUM EOM EM SUBSTITUTE SUB ESCAPE ESC INFORMATION_SEPARATOR_FOUR FILE_SEPARATOR FS
INFORMATION_SEPARATOR_THREE GROUP_SEPARATOR GS INFORMATION_SEPARATOR_TWO RECORD_SEPARATOR RS
INFORMATION_SEPARATOR_ONE UNIT_SEPARATOR US SP DELETE DEL PADDING_CHARACTER PAD HIGH_OCTET_PRESET HOP
BREAK_PERMITTED_HERE BPH NO_BREAK_HERE NBH INDEX IND NEXT_LINE NEL START_OF_SELECTED_AREA SSA END_OF_SELECTED_AREA ESA
CHARACTER_TABULATION_SET HORIZONTAL_TABULATION_SET HTS CHARACTER_TABULATION_WITH_JUSTIFICATION
HORIZONTAL_TABULATION_WITH_JUSTIFICATION HTJ LINE_TABULATION_SET VERTICAL_TABULATION_SET VTS PARTIAL_LINE_FORWARD
PARTIAL_LINE_DOWN PLD PARTIAL_LINE_BACKWARD PARTIAL_LINE_UP PLU REVERSE_LINE_FEED REVERSE_INDEX RI SINGLE_SHIFT_TWO
SINGLE-SHIFT-2 SS2 SINGLE_SHIFT_THREE SINGLE-SHIFT-3 SS3 DEVICE_CONTROL_STRING DCS PRIVATE_USE_ONE PRIVATE_USE-1 PU1
PRIVATE_USE_TWO PRIVATE_USE-2 PU2 SET_TRANSMIT_STATE STS CANCEL_CHARACTER CCH MESSAGE_WAITING MW START_OF_GUARDED_AREA
START_OF_PROTECTED_AREA SPA END_OF_GUARDED_AREA END_OF_PROTECTED_AREA EPA START_OF_STRING SOS
SINGLE_GRAPHIC_CHARACTER_INTRODUCER SGC SINGLE_CHARACTER_INTRODUCER SCI CONTROL_SEQUENCE_INTRODUCER CSI
STRING_TERMINATOR ST OPERATING_SYSTEM_COMMAND OSC PRIVACY_MESSAGE PM APPLICATION_PROGRAM_COMMAND APC NBSP SHY CGJ ALM
FVS1 FVS2 FVS3 FVS4 MVS ZWSP ZWNJ ZWJ LRM RLM LRE RLE PDF LRO RLO NNBSP MMSP WJ LRI RLI FSI PDI ZWNBSP
BYTE_ORDER_MARK BOM LATIN_CAPITAL_LETTER_GHA LATIN_SMALL_LETTER_GHA ARABIC_SMALL_HIGH_LIGATURE_ALEF_WITH_YEH_BARREE
SYRIAC_SUBLINEAR_COLON_SKEWED_LEFT KANNADA_LETTER_LLLA LAO_LETTER_FO_FON LAO_LETTER_FO_FAY LAO_LETTER_RO LAO_LETTER_LO
TIBETAN_MARK_BKA-_SHOG_GI_MGO HANGUL_JONGSEONG_YESIEUNG-KIYEOK HANGUL_JONGSEONG_YESIEUNG-SSANGKIYEOK
HANGUL_JONGSEONG_SSANGYESIEUNG HANGUL_JONGSEONG_YESIEUNG-KHIEUKH WEIERSTRASS_ELLIPTIC_FUNCTION MICR_ON_US_SYMBOL
MICR_DASH_SYMBOL LEFTWARDS_TRIANGLE-HEADED_ARROW_WITH_DOUBLE_VERTICAL_STROKE
RIGHTWARDS_TRIANGLE-HEADED_ARROW_WITH_DOUBLE_VERTICAL_STROKE YI_SYLLABLE_ITERATION_MARK
MYANMAR_LETTER_KHAMTI_LLA PRESENTATION_FORM_FOR_VERTICAL_RIGHT_WHITE_LENTICULAR_BRACKET
CUNEIFORM_SIGN_NU11_OVER_NU11_BUR_OVER_BUR MEDEFAIDRIN_CAPITAL_LETTER_H MEDEFAIDRIN_CAPITAL_LETTER_NG
MEDEFAIDRIN_SMALL_LETTER_H MEDEFAIDRIN_SMALL_LETTER_NG BYZANTINE_MUSICAL_SYMBOL_FTHORA_SKLIRON_CHROMA_VASIS
HENTAIGANA_LETTER_E-1
'''


def aliases():
    out = []
    for line in ALIASES.split():
        alias = line.replace('_', ' ')
        try:
            c = ud.lookup(alias)
        except KeyError:
            print('not an alias:', alias)
            continue
        out.append(uleb(ord(c)) + uleb(len(alias)) + alias.encode('ascii'))
    out += [uleb(ord(ud.lookup('VS%d' % n))) + uleb(len('VS%d' % n)) + b'VS%d' % n for n in range(1, 257)]
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
    for file, table in (('unicode.bin', main_table), ('unicode-names.bin', names)):
        packed = zlib.compress(table(), 9)
        with open(os.path.join(MAIN, file), 'wb') as f:
            f.write(packed)
        print(file, len(packed), 'bytes')
    with open(os.path.join(TEST, 'unicode-digests.txt'), 'w') as f:
        for name, function in PROPERTIES.items():
            f.write('%s %s\n' % (name, digest(function)))
