"""Objects with many classes: an incremental solver for hierarchies of one-way constraints (the DeltaBlue algorithm)."""

FAMILY = 'objects'
DEFAULT = 20_000
STEADY = 2_000

REQUIRED, STRONG, MEDIUM, WEAK = 0, 2, 4, 6  # smaller is stronger
FORWARD, BACKWARD = 1, 2


class Variable:
    def __init__(self, value):
        self.value = value
        self.constraints = []
        self.determined_by = None
        self.mark = 0
        self.strength = WEAK
        self.stay = True


class Constraint:
    def __init__(self, solver, strength):
        self.solver = solver
        self.strength = strength

    def install(self):
        self.attach()
        mark = self.solver.new_mark()
        overridden = self.satisfy(mark)
        while overridden is not None:
            overridden = overridden.satisfy(mark)

    def destroy(self):
        if self.is_satisfied():
            self.solver.retract(self)
        else:
            self.detach()

    def satisfy(self, mark):
        self.choose(mark)
        if not self.is_satisfied():
            if self.strength == REQUIRED:
                raise ValueError('a required constraint cannot be satisfied')
            return None
        for v in self.inputs():
            v.mark = mark
        out = self.output()
        overridden = out.determined_by
        if overridden is not None:
            overridden.unsatisfy()
        out.determined_by = self
        if not self.solver.propagate(self, mark):
            raise ValueError('the constraints form a cycle')
        out.mark = mark
        return overridden

    def inputs_known(self, mark):
        for v in self.inputs():
            if not (v.mark == mark or v.stay or v.determined_by is None):
                return False
        return True


class Unary(Constraint):
    is_input = False

    def __init__(self, solver, variable, strength):
        super().__init__(solver, strength)
        self.variable = variable
        self.satisfied = False
        self.install()

    def attach(self):
        self.variable.constraints.append(self)
        self.satisfied = False

    def detach(self):
        self.variable.constraints.remove(self)
        self.satisfied = False

    def choose(self, mark):
        self.satisfied = self.variable.mark != mark and self.strength < self.variable.strength

    def is_satisfied(self):
        return self.satisfied

    def unsatisfy(self):
        self.satisfied = False

    def inputs(self):
        return ()

    def output(self):
        return self.variable

    def recalculate(self):
        self.variable.strength = self.strength
        self.variable.stay = not self.is_input
        if self.variable.stay:
            self.execute()

    def execute(self):
        pass


class Stay(Unary):
    pass


class Edit(Unary):
    is_input = True


class Binary(Constraint):
    def __init__(self, solver, first, second, strength):
        super().__init__(solver, strength)
        self.first = first
        self.second = second
        self.direction = 0
        self.install()

    def variables(self):
        return self.first, self.second

    def attach(self):
        for v in self.variables():
            v.constraints.append(self)
        self.direction = 0

    def detach(self):
        for v in self.variables():
            v.constraints.remove(self)
        self.direction = 0

    def choose(self, mark):
        first, second = self.first, self.second
        if first.mark == mark:
            self.direction = FORWARD if second.mark != mark and self.strength < second.strength else 0
        elif second.mark == mark:
            self.direction = BACKWARD if self.strength < first.strength else 0
        elif first.strength > second.strength:
            self.direction = BACKWARD if self.strength < first.strength else 0
        else:
            self.direction = FORWARD if self.strength < second.strength else 0

    def is_satisfied(self):
        return self.direction != 0

    def unsatisfy(self):
        self.direction = 0

    def source(self):
        return self.first if self.direction == FORWARD else self.second

    def inputs(self):
        return (self.source(),)

    def output(self):
        return self.second if self.direction == FORWARD else self.first

    def recalculate(self):
        source, out = self.source(), self.output()
        out.strength = max(self.strength, source.strength)
        out.stay = source.stay
        if out.stay:
            self.execute()


class Equality(Binary):
    def execute(self):
        self.output().value = self.source().value


class Scale(Binary):
    """second = first * scale + offset."""

    def __init__(self, solver, first, scale, offset, second, strength):
        self.scale = scale
        self.offset = offset
        super().__init__(solver, first, second, strength)

    def variables(self):
        return self.first, self.second, self.scale, self.offset

    def inputs(self):
        return self.source(), self.scale, self.offset

    def recalculate(self):
        source, out = self.source(), self.output()
        out.strength = max(self.strength, source.strength)
        out.stay = source.stay and self.scale.stay and self.offset.stay
        if out.stay:
            self.execute()

    def execute(self):
        if self.direction == FORWARD:
            self.second.value = self.first.value * self.scale.value + self.offset.value
        else:
            self.first.value = (self.second.value - self.offset.value) // self.scale.value


class Solver:
    def __init__(self):
        self.mark = 0

    def new_mark(self):
        self.mark += 1
        return self.mark

    def propagate(self, constraint, mark):
        todo = [constraint]
        while todo:
            c = todo.pop()
            if c.output().mark == mark:
                self.retract(constraint)
                return False
            c.recalculate()
            self.add_consumers(c.output(), todo)
        return True

    def retract(self, constraint):
        out = constraint.output()
        constraint.unsatisfy()
        constraint.detach()
        for c in self.remove_from(out):
            self.satisfy_again(c)

    def satisfy_again(self, constraint):
        mark = self.new_mark()
        overridden = constraint.satisfy(mark)
        while overridden is not None:
            overridden = overridden.satisfy(mark)

    def remove_from(self, out):
        out.determined_by = None
        out.strength = WEAK
        out.stay = True
        unsatisfied = []
        todo = [out]
        while todo:
            v = todo.pop()
            for c in v.constraints:
                if not c.is_satisfied():
                    unsatisfied.append(c)
            determining = v.determined_by
            for c in v.constraints:
                if c is not determining and c.is_satisfied():
                    c.recalculate()
                    todo.append(c.output())
        unsatisfied.sort(key=lambda c: c.strength)
        return unsatisfied

    def add_consumers(self, variable, todo):
        determining = variable.determined_by
        for c in variable.constraints:
            if c is not determining and c.is_satisfied():
                todo.append(c)

    def plan(self, sources):
        mark = self.new_mark()
        plan = []
        todo = list(sources)
        while todo:
            c = todo.pop()
            if c.output().mark != mark and c.inputs_known(mark):
                plan.append(c)
                c.output().mark = mark
                self.add_consumers(c.output(), todo)
        return plan

    def change(self, variable, value):
        edit = Edit(self, variable, STRONG)
        plan = self.plan([edit])
        for _ in range(10):
            variable.value = value
            for c in plan:
                c.execute()
        edit.destroy()


def chain_test(n):
    solver = Solver()
    variables = [Variable(0) for _ in range(n + 1)]
    for a, b in zip(variables, variables[1:]):
        Equality(solver, a, b, REQUIRED)
    Stay(solver, variables[-1], MEDIUM)
    edit = Edit(solver, variables[0], STRONG)
    plan = solver.plan([edit])
    for i in range(100):
        variables[0].value = i
        for c in plan:
            c.execute()
        if variables[-1].value != i:
            return False
    edit.destroy()
    return True


def projection_test(n):
    solver = Solver()
    scale, offset = Variable(10), Variable(1000)
    sources, targets = [], []
    for i in range(n):
        source, target = Variable(i), Variable(i)
        sources.append(source)
        targets.append(target)
        Stay(solver, source, MEDIUM)
        Scale(solver, source, scale, offset, target, REQUIRED)
    solver.change(sources[0], 17)
    ok = targets[0].value == 1170
    solver.change(targets[-1], 1050)
    ok &= sources[-1].value == 5
    solver.change(scale, 5)
    ok &= all(t.value == s.value * 5 + 1000 for s, t in zip(sources[:-1], targets[:-1]))
    solver.change(offset, 2000)
    ok &= all(t.value == s.value * 5 + 2000 for s, t in zip(sources[:-1], targets[:-1]))
    return ok


def setup(size):
    return size


def run(size):
    return chain_test(size) and projection_test(size)


def check(size, result):
    return result is True
