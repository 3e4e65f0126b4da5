"""copy.deepcopy: nested lists and dicts, objects with and without their own __deepcopy__, shared parts and cycles."""

import copy
from dataclasses import dataclass, field

FAMILY = 'control'
DEFAULT = 1_100
STEADY = 80


@dataclass
class Address:
    street: str
    number: int
    history: list = field(default_factory=list)


class Node:
    def __init__(self, name):
        self.name = name
        self.parent = None
        self.children = []

    def add(self, child):
        child.parent = self
        self.children.append(child)
        return child


class Handle:
    """Is never copied."""

    def __deepcopy__(self, memo):
        return self


class Versioned:
    def __init__(self, values, copies=0):
        self.values = values
        self.copies = copies

    def __deepcopy__(self, memo):
        return Versioned(copy.deepcopy(self.values, memo), self.copies + 1)


def make():
    root = Node('root')
    for i in range(6):
        child = root.add(Node(f'child {i}'))
        for j in range(4):
            child.add(Node(f'grandchild {i} {j}'))
    shared = [1, 2, (3, [4])]
    return {
        'tree': root,
        'addresses': [Address(f'street {i}', i, [i, (i + 1, 'x')]) for i in range(20)],
        'numbers': [list(range(10)) for _ in range(10)],
        'shared': [shared] * 5,
        'set': {1, 2, frozenset((3, 4))},
        'atoms': (1, 'two', 3.0, None, True, b'six', len),
        'handle': Handle(),
        'versioned': Versioned({'a': [1], 'b': (2,)}),
    }


def setup(size):
    return size, make()


def run(state):
    size, data = state
    original = data
    for _ in range(size):
        data = copy.deepcopy(data)
        shallow = copy.copy(data)
        shallow['numbers'] = None
    return original, data


def describe(node):
    return node.name, [describe(child) for child in node.children]


def check(size, result):
    original, data = result
    tree = data['tree']
    plain = 'addresses', 'numbers', 'shared', 'set', 'atoms'
    return (all(data[name] == original[name] for name in plain) and describe(tree) == describe(original['tree'])
            and tree is not original['tree'] and all(child.parent is tree for child in tree.children)
            and data['addresses'][3].history is not original['addresses'][3].history
            and data['shared'][0] is data['shared'][4] and data['shared'][0] is not original['shared'][0]
            and data['atoms'] is original['atoms'] and data['handle'] is original['handle']
            and data['versioned'].copies == size and data['versioned'].values == {'a': [1], 'b': (2,)})
