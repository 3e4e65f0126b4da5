# -*- coding: utf-8 -*-
import os as o, sys
@decorated(1)
async def f(a, /, b: int = 3, *c, d=None, **e) -> 'x':
    """Doc."""
    async with a as b, c: await d
    return [x for x in y if x] + {**e}['k'][1:2, ...] or (lambda q: (yield))
class C[T](B, m=type):
    x: int = 0x1F + 1_000j
    if (n := 10) > 5 and not 3: pass
    elif x: del x.y
    else:
        raise E from None
match p:
    case {'a': [1, *_], **r} | C(x=2) if z: print(f'{x!r:>{w}} {{y}} {z=}')
    case _:
	    global g
try:
    assert a, b'\x00'
except* (A, B) as e:
    while 1:
        continue
else:
    for i in a: break
finally:
    type X = int
