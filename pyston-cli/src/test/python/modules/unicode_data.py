"""unicodedata, the database of Unicode 3.2 included."""

EXPRESSIONS = r'''
__import__("unicodedata").name('a'), __import__("unicodedata").name('\u1234'), __import__("unicodedata").name('가'), __import__("unicodedata").name('一')
__import__("unicodedata").name('\x00')
__import__("unicodedata").name('\x00','d')
__import__("unicodedata").name('ab')
__import__("unicodedata").name(1)
__import__("unicodedata").lookup('LATIN SMALL LETTER A'), __import__("unicodedata").lookup('BULLET'), __import__("unicodedata").lookup('latin small letter a')
__import__("unicodedata").lookup('nope')
__import__("unicodedata").lookup(1)
__import__("unicodedata").category('a'), __import__("unicodedata").category('1'), __import__("unicodedata").category(' '), __import__("unicodedata").category('\u0378')
__import__("unicodedata").bidirectional('a'), __import__("unicodedata").bidirectional('\u05d0'), __import__("unicodedata").bidirectional('\u0378')
__import__("unicodedata").combining('\u0301'), __import__("unicodedata").combining('a')
__import__("unicodedata").east_asian_width('a'), __import__("unicodedata").east_asian_width('一'), __import__("unicodedata").east_asian_width('\u0378')
__import__("unicodedata").mirrored('('), __import__("unicodedata").mirrored('a')
__import__("unicodedata").decomposition('é'), __import__("unicodedata").decomposition('a'), __import__("unicodedata").decomposition('ﬁ'), __import__("unicodedata").decomposition('가')
__import__("unicodedata").decimal('1'), __import__("unicodedata").decimal('٣'), __import__("unicodedata").digit('²'), __import__("unicodedata").numeric('½'), __import__("unicodedata").numeric('5'), __import__("unicodedata").numeric('一')
__import__("unicodedata").decimal('a')
__import__("unicodedata").digit('a')
__import__("unicodedata").numeric('a')
__import__("unicodedata").decimal('a',1), __import__("unicodedata").digit('a',None), __import__("unicodedata").numeric('a',2)
__import__("unicodedata").decimal('²')
__import__("unicodedata").normalize('NFC','e\u0301'), __import__("unicodedata").normalize('NFD','é'), __import__("unicodedata").normalize('NFKC','ﬁ'), __import__("unicodedata").normalize('NFKD','ﬁ')
__import__("unicodedata").normalize('NFX','a')
__import__("unicodedata").is_normalized('NFC','é'), __import__("unicodedata").is_normalized('NFD','é'), __import__("unicodedata").is_normalized('NFKC','ﬁ')
__import__("unicodedata").is_normalized('X','é')
__import__("unicodedata").unidata_version
__import__("unicodedata").category('ab')
__import__("unicodedata").category(1)
__import__("unicodedata").ucd_3_2_0.unidata_version
__import__("unicodedata").ucd_3_2_0.category('a'), __import__("unicodedata").ucd_3_2_0.normalize('NFKC','ﬁ'), __import__("unicodedata").ucd_3_2_0.bidirectional('a'), __import__("unicodedata").ucd_3_2_0.category('\U0001f600'), __import__("unicodedata").ucd_3_2_0.east_asian_width('a'), __import__("unicodedata").ucd_3_2_0.combining('\u0301')
__import__("unicodedata").name('😀'), __import__("unicodedata").lookup('LATIN SMALL LETTER R WITH TILDE') if 0 else 1
'\N{LATIN SMALL LETTER E WITH ACUTE}'
'''


def show(expression):
    try:
        result = repr(eval(expression))
    except BaseException as e:
        result = type(e).__name__ + ": " + str(e)
    print(expression.encode("ascii", "backslashreplace").decode(), "=>", ascii(result.partition(" at 0x")[0]))


for line in EXPRESSIONS.strip().split("\n"):
    show(line)
