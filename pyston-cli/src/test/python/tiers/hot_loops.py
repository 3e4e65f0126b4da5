# Loops that run often enough to be compiled, and then meet what they were not compiled for.


def total(values):
    result = 0
    for value in values:
        result = result + value
    return result


print(total(range(20000)))
print(total([0.5] * 3000))
print(total([2**62] * 3000))
print(total([True] * 10))
try:
    total(list(range(5000)) + ['x'])
except TypeError as e:
    print(e)


def power(base, exponent):
    result = 1
    while exponent:
        if exponent & 1:
            result *= base
        base *= base
        exponent >>= 1
    return result


print([power(b, e) for b, e in ((2, 10), (3, 39), (3, 40), (-7, 33), (1.5, 20))])


class Shape:
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side * self.side


class Circle(Shape):
    def area(self):
        return 3 * self.side * self.side


def areas(shapes):
    return sum(shape.area() for shape in shapes)


print(areas([Shape(i) for i in range(2000)]))
print(areas([Circle(i) if i % 100 == 0 else Shape(i) for i in range(2000)]))
Shape.area = lambda self: -1
print(areas([Shape(i) for i in range(2000)]))


def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


print(fibonacci(18))
