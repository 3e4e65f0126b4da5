"""Counts the words of text files and draws the most frequent ones as bars."""

import argparse
import collections
import re
import sys


def words(text):
    return re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", text.lower())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('files', nargs='+', metavar='FILE')
    parser.add_argument('-n', type=int, default=10, help='how many words to show (%(default)s)')
    parser.add_argument('-l', '--longer', type=int, default=3, metavar='N', help='only words of more than N letters')
    options = parser.parse_args()
    counts = collections.Counter()
    for name in options.files:
        try:
            with open(name, encoding='utf-8') as file:
                counts.update(word for word in words(file.read()) if len(word) > options.longer)
        except OSError as e:
            sys.exit(f'{name}: {e.strerror}')
    shown = counts.most_common(options.n)
    width = max((len(word) for word, _ in shown), default=0)
    for word, count in shown:
        print(f'{word:>{width}} {count:5} {"#" * (40 * count // shown[0][1])}')


if __name__ == '__main__':
    main()
