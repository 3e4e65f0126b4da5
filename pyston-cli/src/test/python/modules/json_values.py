"""json on _json: reading, writing, and the places of errors."""

EXPRESSIONS = r'''
__import__("json").dumps({'a':[1,2.5,None,True,False,'x\n"é😀'],'b':{},'c':[]})
__import__("json").dumps({'b':1,'a':2},sort_keys=True), __import__("json").dumps([1,2],separators=(',',':')), __import__("json").dumps({1:2,1.5:3,None:4,True:5}), __import__("json").dumps('é',ensure_ascii=False)
__import__("json").dumps({(1,2):3})
__import__("json").dumps({(1,2):3},skipkeys=True)
__import__("json").dumps(float('nan')), __import__("json").dumps(float('inf')), __import__("json").dumps(-float('inf'))
__import__("json").dumps(float('nan'),allow_nan=False)
__import__("json").dumps(object())
__import__("json").dumps(1j,default=lambda o:[o.real,o.imag])
(lambda l:(l.append(l),__import__("json").dumps(l)))([])
__import__("json").dumps([1,[2,{'a':3}]],indent=2)
__import__("json").loads('{"a":[1,2.5,null,true,false,"x\\n\\u00e9\\ud83d\\ude00"],"b":{},"c":[] }')
__import__("json").loads('[1,]')
__import__("json").loads('{"a":1,}')
__import__("json").loads('{"a" 1}')
__import__("json").loads('{"a":1 "b":2}')
__import__("json").loads('{a:1}')
__import__("json").loads('[1 2]')
__import__("json").loads('"abc')
__import__("json").loads('"a\\qb"')
__import__("json").loads('"a\\u12"')
__import__("json").loads('"a\\u12zz"')
__import__("json").loads('"a\nb"')
__import__("json").loads('"a\nb"',strict=False)
__import__("json").loads('')
__import__("json").loads('nul')
__import__("json").loads('1 2')
__import__("json").loads('[')
__import__("json").loads('{')
__import__("json").loads('NaN'), __import__("json").loads('[Infinity,-Infinity]'), __import__("json").loads('-0'), __import__("json").loads('-0.0'), __import__("json").loads('1e5'), __import__("json").loads('123456789012345678901234567890'), __import__("json").loads('1E+2')
__import__("json").loads('01')
__import__("json").loads('-')
__import__("json").loads('1.')
__import__("json").loads('{"a":1}',object_hook=lambda d:list(d.items())), __import__("json").loads('{"a":1,"a":2}',object_pairs_hook=list), __import__("json").loads('[1.5,2]',parse_float=str,parse_int=str), __import__("json").loads('[NaN]',parse_constant=str)
__import__("json").loads(b'[1]'), __import__("json").loads(bytearray(b'"\xc3\xa9"'))
__import__("json").loads(1)
__import__("json").encoder.encode_basestring_ascii('a\x7f\u2028😀"\\/'), __import__("json").encoder.encode_basestring('a\x7f\u2028😀"\\/\x01')
__import__("json").encoder.encode_basestring_ascii(1)
__import__("json").decoder.scanstring('"abc"',1), __import__("json").decoder.scanstring('abc',5)
__import__("json").decoder.scanstring(1,1)
__import__("json").dumps(type('I',(int,),{'__repr__':lambda s:'x'})(5)), __import__("json").dumps(type('F',(float,),{'__repr__':lambda s:'x'})(5)), __import__("json").dumps(type('S',(str,),{})('a'))
__import__("json").dumps(type('D',(dict,),{'items':lambda s:[('q',1)]})(a=2)), __import__("json").dumps((1,2))
__import__("json").dumps([1]*3, default=None)
len(__import__("json").dumps(list(range(1000))))
__import__("json").dumps({'a':object()})
__import__("json").JSONDecodeError('m','a\nb',2).lineno
'''


def show(expression):
    try:
        result = repr(eval(expression))
    except BaseException as e:
        result = type(e).__name__ + ": " + str(e)
    print(expression.encode("ascii", "backslashreplace").decode(), "=>", ascii(result.partition(" at 0x")[0]))


for line in EXPRESSIONS.strip().split("\n"):
    show(line)
