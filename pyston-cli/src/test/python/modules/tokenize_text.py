"""The tokens of all kinds of text, and what is wrong with others."""
import io
import tokenize

TEXTS = [
    "def f(x):\n    # comment\n    return f'a{x!r:>{3}}b{{' + \"\"\"z\nq\"\"\"\n\nif 1:\n\tx = (1,\n 2)\n",
    "a = 1",
    "",
    "\n\n# only\n",
    "x = 'é' + \"𝄞\"; y = λ\n",
    "if a:\n  b\n # odd\n  c\nd\n",
    "a \\\n  + b\n",
    "0x1f 1_0 1e5 2j 'a' rb'b' ... -> := ** //= != <= @ ~\n",
    "async def f(): await x\nmatch x:\n  case _: pass\n",
    "f'{x:{y}}' f'''{\na}''' rf'\\{b}'\n",
    "x = (1\n",
    "'abc\n",
    "'''abc\n",
    "a $ b\n",
]
for text in TEXTS:
    print(ascii(text))
    try:
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            print(' ', tokenize.tok_name[token.exact_type], ascii(tuple(token)[1:]))
    except (tokenize.TokenError, SyntaxError) as e:
        print(' ', type(e).__name__, ascii(e.args))
for data in (b"# -*- coding: latin-1 -*-\nx = '\xe9'\n", b"\xef\xbb\xbfx = 1\n", b"a"):
    tokens = list(tokenize.tokenize(io.BytesIO(data).readline))
    print(tokens[0].string, [ascii(t.string) for t in tokens[1:]])
    print(tokenize.untokenize(tokens) == data)
