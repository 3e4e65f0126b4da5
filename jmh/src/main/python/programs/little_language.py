"""Classes with one small method each: an interpreter for a little language, with a tokenizer, a parser by precedence and
syntax trees whose nodes evaluate themselves."""

import re

FAMILY = 'objects'
DEFAULT = 38
STEADY = 3

SOURCE = '''
def gcd(a, b) { while b { let t = a % b; a = b; b = t }  return a }

def prime(n) {
    let d = 2
    while d * d <= n {
        if n % d == 0 { return 0 }
        d = d + 1
    }
    return n > 1
}

def collatz(n) {
    let steps = 0
    while n != 1 {
        if n % 2 == 0 { n = n / 2 } else { n = 3 * n + 1 }
        steps = steps + 1
    }
    return steps
}

def power(b, n) { if n == 0 { return 1 }  return b * power(b, n - 1) }

let primes = 0
let longest = 0
let coprime = 0
let i = 1
while i <= limit {
    if prime(i) { primes = primes + 1 }
    let c = collatz(i)
    if c > longest { longest = c }
    if gcd(i, 30) == 1 && i > 1 { coprime = coprime + 1 }
    i = i + 1
}
let result = primes * 1000000 + longest * 1000 + coprime + power(2, 10)
'''
LIMIT = 150

TOKEN = re.compile(r'\s*(?:(\d+)|([a-z_]+)|(<=|>=|==|!=|&&|\|\||[-+*/%<>=(){},;]))')
PRECEDENCE = {'||': 1, '&&': 2, '==': 3, '!=': 3, '<': 4, '<=': 4, '>': 4, '>=': 4, '+': 5, '-': 5, '*': 6, '/': 6, '%': 6}


def tokenize(text):
    tokens = []
    position = 0
    text = text.rstrip()
    while position < len(text):
        match = TOKEN.match(text, position)
        if match is None:
            raise SyntaxError(text[position:position + 10])
        number, name, operator = match.groups()
        if number:
            tokens.append(('number', int(number)))
        elif name:
            tokens.append(('name', name))
        else:
            tokens.append(('operator', operator))
        position = match.end()
    tokens.append(('end', None))
    return tokens


class Return(Exception):
    def __init__(self, value):
        self.value = value


class Number:
    def __init__(self, value):
        self.value = value

    def evaluate(self, scope):
        return self.value


class Name:
    def __init__(self, name):
        self.name = name

    def evaluate(self, scope):
        return scope.find(self.name)[self.name]


class Binary:
    def __init__(self, left, right):
        self.left = left
        self.right = right

    def evaluate(self, scope):
        return self.combine(self.left.evaluate(scope), self.right.evaluate(scope))


class Add(Binary):
    def combine(self, a, b):
        return a + b


class Subtract(Binary):
    def combine(self, a, b):
        return a - b


class Multiply(Binary):
    def combine(self, a, b):
        return a * b


class Divide(Binary):
    def combine(self, a, b):
        return a // b


class Remainder(Binary):
    def combine(self, a, b):
        return a % b


class Compare(Binary):
    def __init__(self, operator, left, right):
        super().__init__(left, right)
        self.operator = operator

    def combine(self, a, b):
        operator = self.operator
        if operator == '==':
            return int(a == b)
        if operator == '!=':
            return int(a != b)
        if operator == '<':
            return int(a < b)
        if operator == '<=':
            return int(a <= b)
        if operator == '>':
            return int(a > b)
        return int(a >= b)


class And(Binary):
    def evaluate(self, scope):
        return self.left.evaluate(scope) and self.right.evaluate(scope)


class Or(Binary):
    def evaluate(self, scope):
        return self.left.evaluate(scope) or self.right.evaluate(scope)


ARITHMETIC = {'+': Add, '-': Subtract, '*': Multiply, '/': Divide, '%': Remainder, '&&': And, '||': Or}


class Call:
    def __init__(self, name, arguments):
        self.name = name
        self.arguments = arguments

    def evaluate(self, scope):
        function = scope.find(self.name)[self.name]
        return function.call([argument.evaluate(scope) for argument in self.arguments])


class Let:
    def __init__(self, name, value):
        self.name = name
        self.value = value

    def evaluate(self, scope):
        scope.names[self.name] = self.value.evaluate(scope)


class Assign(Let):
    def evaluate(self, scope):
        scope.find(self.name)[self.name] = self.value.evaluate(scope)


class Block:
    def __init__(self, statements):
        self.statements = statements

    def evaluate(self, scope):
        for statement in self.statements:
            statement.evaluate(scope)


class If:
    def __init__(self, condition, then, otherwise):
        self.condition = condition
        self.then = then
        self.otherwise = otherwise

    def evaluate(self, scope):
        if self.condition.evaluate(scope):
            self.then.evaluate(scope)
        elif self.otherwise is not None:
            self.otherwise.evaluate(scope)


class While:
    def __init__(self, condition, body):
        self.condition = condition
        self.body = body

    def evaluate(self, scope):
        while self.condition.evaluate(scope):
            self.body.evaluate(scope)


class ReturnStatement:
    def __init__(self, value):
        self.value = value

    def evaluate(self, scope):
        raise Return(self.value.evaluate(scope))


class Define:
    def __init__(self, name, parameters, body):
        self.name = name
        self.parameters = parameters
        self.body = body

    def evaluate(self, scope):
        scope.names[self.name] = Function(self, scope)


class Function:
    def __init__(self, definition, scope):
        self.definition = definition
        self.scope = scope

    def call(self, arguments):
        scope = Scope(self.scope)
        scope.names.update(zip(self.definition.parameters, arguments))
        try:
            self.definition.body.evaluate(scope)
        except Return as result:
            return result.value
        return 0


class Scope:
    def __init__(self, outer=None):
        self.names = {}
        self.outer = outer

    def find(self, name):
        scope = self
        while scope is not None:
            if name in scope.names:
                return scope.names
            scope = scope.outer
        raise NameError(name)


class Parser:
    def __init__(self, text):
        self.tokens = tokenize(text)
        self.position = 0

    def peek(self):
        return self.tokens[self.position]

    def next(self):
        token = self.tokens[self.position]
        self.position += 1
        return token

    def accept(self, text):
        if self.peek()[1] == text:
            self.position += 1
            return True
        return False

    def expect(self, text):
        if not self.accept(text):
            raise SyntaxError(f'{text} expected, not {self.peek()[1]}')

    def program(self):
        statements = []
        while self.peek()[0] != 'end':
            statements.append(self.statement())
        return Block(statements)

    def block(self):
        self.expect('{')
        statements = []
        while not self.accept('}'):
            statements.append(self.statement())
        return Block(statements)

    def statement(self):
        while self.accept(';'):
            pass
        kind, text = self.next()
        if text == 'let':
            _, name = self.next()
            self.expect('=')
            result = Let(name, self.expression())
        elif text == 'if':
            condition = self.expression()
            then = self.block()
            result = If(condition, then, self.block() if self.accept('else') else None)
        elif text == 'while':
            condition = self.expression()
            result = While(condition, self.block())
        elif text == 'return':
            result = ReturnStatement(self.expression())
        elif text == 'def':
            result = self.definition()
        elif kind == 'name':
            self.expect('=')
            result = Assign(text, self.expression())
        else:
            raise SyntaxError(text)
        return result

    def definition(self):
        _, name = self.next()
        self.expect('(')
        parameters = []
        while not self.accept(')'):
            parameters.append(self.next()[1])
            self.accept(',')
        return Define(name, parameters, self.block())

    def expression(self, least=1):
        left = self.operand()
        while True:
            operator = self.peek()[1]
            precedence = PRECEDENCE.get(operator, 0)
            if precedence < least:
                return left
            self.next()
            right = self.expression(precedence + 1)
            if operator in ARITHMETIC:
                left = ARITHMETIC[operator](left, right)
            else:
                left = Compare(operator, left, right)

    def operand(self):
        kind, text = self.next()
        if kind == 'number':
            return Number(text)
        if text == '(':
            inner = self.expression()
            self.expect(')')
            return inner
        if kind != 'name':
            raise SyntaxError(text)
        if not self.accept('('):
            return Name(text)
        arguments = []
        while not self.accept(')'):
            arguments.append(self.expression())
            self.accept(',')
        return Call(text, arguments)


def setup(size):
    return size


def run(size):
    results = []
    for i in range(size):
        scope = Scope()
        scope.names['limit'] = LIMIT + i % 10
        Parser(SOURCE).program().evaluate(scope)
        results.append(scope.names['result'])
    return results


def expected(limit):
    from math import gcd
    longest = 0
    for n in range(1, limit + 1):
        steps = 0
        while n != 1:
            n = n // 2 if n % 2 == 0 else 3 * n + 1
            steps += 1
        longest = max(longest, steps)
    primes = sum(n > 1 and all(n % d for d in range(2, n)) for n in range(limit + 1))
    return primes * 1000000 + longest * 1000 + sum(gcd(n, 30) == 1 for n in range(2, limit + 1)) + 1024


def check(size, result):
    right = [expected(LIMIT + i) for i in range(10)]
    return result == [right[i % 10] for i in range(size)]
