from __future__ import annotations
x: int
def f(a: a + b * c - (d - e) ** -f ** g, b: (a, b), c: x[1, 2], d: x[1:2, ::3, *a], e: lambda: 0, f: lambda a, /, b=1, *c, d, e=2, **k: 5, g: lambda *a: 0,
  h: lambda **k: 0, i: a if b else c if d else e, j: (a if b else c) if d else e, k: {1: 2, **a, 'x': {1, 2}}, l: [x for x in y if z if (w if v else u)],
  m: {x: y for x, y in z}, n: {x async for x in y}, o: f(x for x in y), p: f(a, *b, c=1, **d), q: not a and b or c, r: not (a or b), s: a < b <= c != d is not e not in f,
  t: (a < b) < c, u: f'a{b}c{d!r:>{w}}{{x}}{ {1:2} }{(lambda: 1)!s}"', v: -1 ** 2, w: (-1) ** 2, x_: 1 .real, y_: 1.5.real, z_: 1,
  ac: 1e400, ad: -1e400j, ae: u'x', af: b'a"\'', ag: 'it\'s\n', ah: (), ai: (1,), aj: ..., ak: None, al: 10**20, am: x.y.z[0](1), an: a @ b // c % d / e, ao: a << b >> c & d | e ^ f,
  ap: ~a, aq: +a, ar: not not a, au: [*a, *b], av: (*a, b), aw: {*a}, ax: x[a:b], ay: x[()], az: x[(a, b):c], ba: x[a,], bb: a ** b ** c, bc: (a ** b) ** c,
  bd: "a" "b", be: f"{x}" "y{", bf: f'{x:{y}{z}}', bg: f'{x=}', bh: f"{'a' + 'b'}", bi: (i for i in (lambda: 1)), bj: [i for i in a or b], bk: x if (lambda: y) else z,
  bl: (lambda x: y)(z), bm: (a, b)[0], bn: [1][0], bo: -x.y, bp: (-x).y, bq: -(x ** y), br: a - (b - c), bs: (a - b) - c, *args: *Ts, **kw: 'str') -> (x, y): pass
async def g(a: 1, *, d: None): pass
for fn in f, g:
    for k, v in fn.__annotations__.items(): print(k, '|', v)
print(__annotations__)
class C:
    y: list[int] = 5
    z: 'Q'
print(C.__annotations__)
