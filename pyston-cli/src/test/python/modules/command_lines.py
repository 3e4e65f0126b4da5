import argparse
import sys

def run(parser, words):
    try:
        print(words, '->', parser.parse_args(words))
    except SystemExit as stop:
        print(words, 'exits', stop.code)

sys.stderr = sys.stdout
p = argparse.ArgumentParser(prog='tool', description='Works on files.', epilog='The end.')
p.add_argument('file', nargs='+', help='files to work on')
p.add_argument('-n', '--number', type=int, default=3, metavar='N', help='how many (default: %(default)s)')
p.add_argument('-v', '--verbose', action='count', default=0)
p.add_argument('--mode', choices=['fast', 'slow'], default='fast')
p.add_argument('--flag', action=argparse.BooleanOptionalAction)
g = p.add_mutually_exclusive_group()
g.add_argument('--a', action='store_true')
g.add_argument('--b', action='store_const', const=7)
p.add_argument('--version', action='version', version='%(prog)s 1.0')
p.print_help()
p.print_usage()
run(p, ['x'])
run(p, ['-vv', '-n5', 'x', 'y', '--no-flag'])
run(p, ['--mode', 'medium', 'x'])
run(p, ['--a', '--b', 'x'])
run(p, ['-n', 'z', 'x'])
run(p, [])
run(p, ['--version'])
run(p, ['--mo=slow', '--', '-x'])
run(p, ['x', '--bogus'])
print(p.parse_known_args(['x', '--bogus']))

q = argparse.ArgumentParser(prog='multi', formatter_class=argparse.ArgumentDefaultsHelpFormatter, allow_abbrev=False)
s = q.add_subparsers(dest='command', required=True, title='commands', help='what to do')
add = s.add_parser('add', aliases=['a'], help='adds')
add.add_argument('numbers', type=float, nargs='*')
add.set_defaults(call=sum)
rm = s.add_parser('rm', help='removes')
rm.add_argument('-r', '--recursive', action='store_true', help='all of it')
rm.add_argument('--depth', type=int, default=4, help='how deep')
q.print_help()
rm.print_help()
run(q, ['add', '1', '2.5'])
run(q, ['rm', '-r'])
run(q, [])
run(q, ['mv'])
space = q.parse_args(['a', '3', '4'])
print(space.call(space.numbers), vars(rm.parse_args([])))


class Upper(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values.upper())


def even(text):
    value = int(text)
    if value % 2:
        raise argparse.ArgumentTypeError(f'{value} is odd')
    return value

r = argparse.ArgumentParser(prog='r', fromfile_prefix_chars='@', exit_on_error=True, usage='%(prog)s [anything]')
r.add_argument('--up', action=Upper)
r.add_argument('--even', type=even)
r.add_argument('--list', action='append')
r.add_argument('--ext', action='extend', nargs=2)
r.add_argument('rest', nargs=argparse.REMAINDER)
run(r, ['--up', 'abc', '--even', '4', '--list', '1', '--list', '2', '--ext', 'p', 'q', 'z', '--w'])
run(r, ['--even', '3'])
print(r.format_usage(), repr(argparse.Namespace(a=1, b='x')), argparse.Namespace(a=1) == argparse.Namespace(a=1))
