"""Bytes, dispatch by type, a stack machine: the pickle module's own Python code writes and reads objects."""

import io
import pickle

FAMILY = 'data'
DEFAULT = 170
STEADY = 13
RECORDS = 60


class Employee:
    def __init__(self, number, name, manager):
        self.number = number
        self.name = name
        self.manager = manager
        self.history = [(year, number * year / 7) for year in range(2000, 2000 + number % 5)]
        self.flags = {'active': number % 2 == 0, 'remote': None}

    def __eq__(self, other):
        return type(other) is Employee and vars(self) == vars(other)


def staff():
    employees = []
    for i in range(RECORDS):
        manager = employees[i // 4] if i else None
        employees.append(Employee(i * 37, f'Employee {i}', manager))
    return {'staff': employees, 'by name': {e.name: e for e in employees}, 'ids': {e.number for e in employees},
            'blob': bytes(range(256)), 'big': 3 ** 200, 'shared': [employees[0]] * 3}


def setup(size):
    return size, staff()


def run(state):
    size, data = state
    written = b''
    for _ in range(size):
        file = io.BytesIO()
        pickle._Pickler(file, 4).dump(data)
        written = file.getvalue()
        data = pickle._Unpickler(io.BytesIO(written)).load()
    return written, data


def check(size, result):
    written, data = result
    first = data['staff'][0]
    return (data == staff() and pickle.loads(written) == data and data['staff'][4].manager is data['staff'][1]
            and all(e is first for e in data['shared']) and data['by name']['Employee 0'] is first)
