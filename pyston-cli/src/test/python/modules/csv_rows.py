"""csv on _csv: dialects, reading, writing."""

EXPRESSIONS = r'''
list(__import__("csv").reader(['a,b','"x,y",z','"a""b",','']))
list(__import__("csv").reader(['a b'],delimiter=' ')), list(__import__("csv").reader(["'a b' c"],delimiter=' ',quotechar="'")), list(__import__("csv").reader(['"a\n','b"']))
list(__import__("csv").reader(['1,"2",3'],quoting=__import__("csv").QUOTE_NONNUMERIC)), list(__import__("csv").reader(['"a"',],quoting=__import__("csv").QUOTE_NONE)), list(__import__("csv").reader(['a\\,b'],escapechar='\\')), list(__import__("csv").reader([' a, b'],skipinitialspace=True))
list(__import__("csv").reader(['a"b'],strict=True)), list(__import__("csv").reader(['"a"b']))
list(__import__("csv").reader(['"a"b'],strict=True))
list(__import__("csv").reader(['"a'],strict=True))
list(__import__("csv").reader(['"a']))
list(__import__("csv").reader([1]))
list(__import__("csv").reader([b'a']))
list(__import__("csv").reader(1))
list(__import__("csv").reader(['a\rb']))
list(__import__("csv").reader(['a\0b']))
(lambda w,o:(w.writerow([1,'a,b',None,1.5,'x"y','']),w.writerow([]),w.writerow(['']),w.writerows([[1],[2]]),o))(*(lambda o:(__import__("csv").writer(type('O',(),{'write':lambda s,t:o.append(t) or len(t)})()),o))([]))
(lambda w,o:(w.writerow([1,'a',None,1.5]),o))(*(lambda o:(__import__("csv").writer(type('O',(),{'write':lambda s,t:o.append(t)})(),quoting=__import__("csv").QUOTE_ALL,lineterminator='\n'),o))([]))
(lambda w,o:(w.writerow([1,'a',None,1.5]),o))(*(lambda o:(__import__("csv").writer(type('O',(),{'write':lambda s,t:o.append(t)})(),quoting=__import__("csv").QUOTE_NONNUMERIC),o))([]))
(lambda w,o:(w.writerow([1,'a',None,1.5]),o))(*(lambda o:(__import__("csv").writer(type('O',(),{'write':lambda s,t:o.append(t)})(),quoting=__import__("csv").QUOTE_STRINGS),o))([]))
(lambda w,o:(w.writerow([1,'a',None,1.5]),o))(*(lambda o:(__import__("csv").writer(type('O',(),{'write':lambda s,t:o.append(t)})(),quoting=__import__("csv").QUOTE_NOTNULL),o))([]))
(lambda w,o:(w.writerow(['a,b']),o))(*(lambda o:(__import__("csv").writer(type('O',(),{'write':lambda s,t:o.append(t)})(),quoting=__import__("csv").QUOTE_NONE),o))([]))
(lambda w,o:(w.writerow(['a,b\\']),o))(*(lambda o:(__import__("csv").writer(type('O',(),{'write':lambda s,t:o.append(t)})(),quoting=__import__("csv").QUOTE_NONE,escapechar='\\'),o))([]))
(lambda w,o:(w.writerow(['a"b']),o))(*(lambda o:(__import__("csv").writer(type('O',(),{'write':lambda s,t:o.append(t)})(),doublequote=False),o))([]))
(lambda w,o:(w.writerow(['a"b']),o))(*(lambda o:(__import__("csv").writer(type('O',(),{'write':lambda s,t:o.append(t)})(),doublequote=False,escapechar='!'),o))([]))
(lambda w,o:(w.writerow(['']),o))(*(lambda o:(__import__("csv").writer(type('O',(),{'write':lambda s,t:o.append(t)})(),quoting=__import__("csv").QUOTE_NONE),o))([]))
__import__("csv").writer(1)
__import__("csv").writer(type('O',(),{'write':lambda s,t:1})()).writerow(5)
__import__("csv").writer(type('O',(),{'write':lambda s,t:1})()).writerows(5)
__import__("csv").reader([],delimiter=1)
__import__("csv").reader([],delimiter='ab')
__import__("csv").reader([],delimiter='')
__import__("csv").reader([],delimiter=None)
__import__("csv").reader([],quotechar='ab')
__import__("csv").reader([],quotechar=None)
__import__("csv").reader([],escapechar='ab')
__import__("csv").reader([],quoting=9)
__import__("csv").reader([],quoting='a')
__import__("csv").reader([],lineterminator=1)
__import__("csv").reader([],lineterminator=None)
__import__("csv").reader([],foo=1)
__import__("csv").reader([],dialect='nope')
__import__("csv").reader([],dialect=1)
__import__("csv").reader([],'excel-tab').dialect.delimiter
__import__("csv").reader([])
__import__("csv").reader([]).dialect.quoting, __import__("csv").reader([]).dialect.lineterminator, __import__("csv").reader([]).line_num, __import__("csv").reader([]).dialect
__import__("csv").list_dialects()
__import__("csv").get_dialect('x')
__import__("csv").get_dialect('excel').delimiter
__import__("csv").register_dialect('q',delimiter='|'), __import__("csv").get_dialect('q').delimiter, __import__("csv").unregister_dialect('q')
__import__("csv").unregister_dialect('q')
__import__("csv").register_dialect(1)
__import__("csv").register_dialect('z',1)
__import__("csv").field_size_limit(), __import__("csv").field_size_limit(5), __import__("csv").field_size_limit(131072)
__import__("csv").field_size_limit('a')
(__import__("csv").field_size_limit(5), list(__import__("csv").reader(['abcdefgh'])))
__import__("csv").field_size_limit(131072)
__import__("csv").reader([],strict=1).dialect.strict, __import__("csv").Dialect, __import__("csv").Error
__import__('_csv').Dialect().delimiter, __import__('_csv').Dialect(delimiter=';').delimiter
list(__import__("csv").DictReader(['a,b','1,2']))
__import__("csv").Sniffer().sniff('a;b\n1;2\n').delimiter
__import__("csv").reader()
__import__("csv").writer()
next(__import__("csv").reader([]))
'''


def show(expression):
    try:
        result = repr(eval(expression))
    except BaseException as e:
        result = type(e).__name__ + ": " + str(e)
    print(expression.encode("ascii", "backslashreplace").decode(), "=>", ascii(result.partition(" at 0x")[0]))


for line in EXPRESSIONS.strip().split("\n"):
    show(line)
