"""The argparse module: a parser with options, groups and subcommands is made, and parses command lines."""

import argparse

FAMILY = 'control'
DEFAULT = 360
STEADY = 26

LINES = [
    'build --jobs 8 -v -v --define a=1 --define b=2 src1 src2',
    '--verbose test --pattern=test_*.py --fail-fast',
    'build -j4 target',
    'test --timeout 2.5 -k some_name --shard 3',
    '--config file.ini deploy host1 host2 --user anna --dry-run',
    'deploy --level high host',
]


def pair(text):
    name, separator, value = text.partition('=')
    if not separator:
        raise argparse.ArgumentTypeError(f'{text!r} is no NAME=VALUE')
    return name, value


class Parser(argparse.ArgumentParser):
    def error(self, message):
        raise ValueError(message)


def make_parser():
    parser = Parser(prog='tool', description='Builds, tests and deploys.')
    parser.add_argument('-c', '--config', metavar='FILE', default='tool.ini')
    parser.add_argument('-v', '--verbose', action='count', default=0, dest='loudness')
    commands = parser.add_subparsers(dest='command', required=True)

    build = commands.add_parser('build', help='build targets')
    build.add_argument('targets', nargs='+')
    build.add_argument('-j', '--jobs', type=int, default=1)
    build.add_argument('-v', '--verbose', action='count', default=0)
    build.add_argument('-D', '--define', type=pair, action='append', default=[])

    test = commands.add_parser('test', help='run tests')
    test.add_argument('--pattern', default='*')
    test.add_argument('--timeout', type=float)
    test.add_argument('-k', dest='keyword')
    test.add_argument('--shard', type=int, choices=range(1, 5))
    group = test.add_mutually_exclusive_group()
    group.add_argument('--fail-fast', action='store_true')
    group.add_argument('--keep-going', action='store_true')

    deploy = commands.add_parser('deploy', help='deploy to hosts')
    deploy.add_argument('hosts', nargs='*')
    deploy.add_argument('--user', default='root')
    deploy.add_argument('--dry-run', action=argparse.BooleanOptionalAction, default=False)
    deploy.add_argument('--level', choices=['low', 'high'], default='low')
    return parser


def setup(size):
    return size, [line.split() for line in LINES]


def run(state):
    size, lines = state
    results = errors = help_text = None
    for i in range(size):
        parser = make_parser()
        results = [vars(parser.parse_args(line)) for line in lines]
        errors = []
        for line in (['build'], ['test', '--shard', '9'], ['test', '--fail-fast', '--keep-going'], ['build', '-D', 'x', 't']):
            try:
                parser.parse_args(line)
            except ValueError as e:
                errors.append(str(e))
        if i % 8 == 0:
            help_text = parser.format_usage()
    return results, errors, help_text


def check(size, result):
    """The quotes in messages differ between versions of the library."""
    results, errors, help_text = result
    top = {'config': 'tool.ini', 'loudness': 0}
    build = {**top, 'command': 'build', 'jobs': 1, 'verbose': 0, 'define': []}
    test = {**top, 'command': 'test', 'pattern': '*', 'timeout': None, 'keyword': None, 'shard': None, 'fail_fast': False,
            'keep_going': False}
    deploy = {**top, 'command': 'deploy', 'user': 'root', 'dry_run': False, 'level': 'low'}
    return results == [
        {**build, 'jobs': 8, 'verbose': 2, 'define': [('a', '1'), ('b', '2')], 'targets': ['src1', 'src2']},
        {**test, 'loudness': 1, 'pattern': 'test_*.py', 'fail_fast': True},
        {**build, 'jobs': 4, 'targets': ['target']},
        {**test, 'timeout': 2.5, 'keyword': 'some_name', 'shard': 3},
        {**deploy, 'config': 'file.ini', 'hosts': ['host1', 'host2'], 'user': 'anna', 'dry_run': True},
        {**deploy, 'level': 'high', 'hosts': ['host']},
    ] and [e.replace("'", '') for e in errors] == [
        'the following arguments are required: targets',
        'argument --shard: invalid choice: 9 (choose from 1, 2, 3, 4)',
        'argument --keep-going: not allowed with argument --fail-fast',
        'argument -D/--define: x is no NAME=VALUE',
    ] and help_text == 'usage: tool [-h] [-c FILE] [-v] {build,test,deploy} ...\n'
