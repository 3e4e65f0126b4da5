"""tokenize takes texts that are no programs."""
import io
import tokenize

for text in ('); x', 'x = (a]\n', '01234\n', '0_7\n', '0xfor x\n', '1if 2else 3\n', '1_000abc\n', '12abc\n', '1__0\n',
             '"abc\n', 'f"x\n', 'if 1:\n        foo\n    bar\n', 'f"{x!y}" f"{a:{b}}"\n', 'f"{a b}"\n', '((((\n', '$ ?\n',
             'x = 1\n\x00\n'):
    try:
        print(repr(text), [(tokenize.tok_name[t.type], t.string, t.start, t.end)
                           for t in tokenize.generate_tokens(io.StringIO(text).readline)])
    except (tokenize.TokenError, IndentationError) as e:
        print(repr(text), type(e).__name__, e.args[0])
