"""Floats in lists: bodies that attract each other, by the leapfrog method."""

FAMILY = 'numeric'
DEFAULT = 140_000
STEADY = 10_000
TWIN = True
DAYS = 365.24
SOLAR_MASS = 39.47841760435743


def setup(size):
    return size


def bodies():
    """The sun and four made-up planets: position, velocity, mass."""
    system = [[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, SOLAR_MASS]]
    for i in range(1, 5):
        distance = 3.0 + 6.5 * i
        speed = (SOLAR_MASS / distance) ** 0.5
        system.append([distance, 0.1 * i, -0.05 * i, 0.01 * i, speed, 0.02 * i, SOLAR_MASS / (900.0 * i * i)])
    px = sum(b[3] * b[6] for b in system)
    py = sum(b[4] * b[6] for b in system)
    pz = sum(b[5] * b[6] for b in system)
    system[0][3:6] = [-px / SOLAR_MASS, -py / SOLAR_MASS, -pz / SOLAR_MASS]
    return system


def energy(system):
    e = 0.0
    for i, a in enumerate(system):
        e += 0.5 * a[6] * (a[3] ** 2 + a[4] ** 2 + a[5] ** 2)
        for b in system[i + 1:]:
            e -= a[6] * b[6] / ((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2) ** 0.5
    return e


def advance(pairs, system, dt, steps):
    for _ in range(steps):
        for a, b in pairs:
            dx = a[0] - b[0]
            dy = a[1] - b[1]
            dz = a[2] - b[2]
            pull = dt * (dx * dx + dy * dy + dz * dz) ** -1.5
            ma = a[6] * pull
            mb = b[6] * pull
            a[3] -= dx * mb
            a[4] -= dy * mb
            a[5] -= dz * mb
            b[3] += dx * ma
            b[4] += dy * ma
            b[5] += dz * ma
        for body in system:
            body[0] += dt * body[3]
            body[1] += dt * body[4]
            body[2] += dt * body[5]


def run(size):
    system = bodies()
    before = energy(system)
    pairs = [(a, b) for i, a in enumerate(system) for b in system[i + 1:]]
    advance(pairs, system, 0.01, size)
    return before, energy(system)


def check(size, result):
    before, after = result
    return abs(before - after) < abs(before) * 0.001
