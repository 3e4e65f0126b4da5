"""Small objects with overloaded operators: a ray tracer with spheres, a chequered floor, shadows and reflections."""

from math import sqrt
from zlib import crc32

FAMILY = 'objects'
DEFAULT = 150
STEADY = 40
RECORDED = {40: 548580545, 150: 910648451}  # size: CRC of the image
EPSILON = 1e-6


class Vector:
    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y, self.z - other.z)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor, self.z * factor)

    __rmul__ = __mul__

    def __neg__(self):
        return Vector(-self.x, -self.y, -self.z)

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z

    def length(self):
        return sqrt(self.dot(self))

    def unit(self):
        return self * (1.0 / self.length())

    def mirrored(self, normal):
        return self - normal * (2.0 * self.dot(normal))


class Ray:
    def __init__(self, origin, direction):
        self.origin = origin
        self.direction = direction.unit()

    def at(self, distance):
        return self.origin + self.direction * distance


class Colour:
    def __init__(self, red, green, blue):
        self.red = red
        self.green = green
        self.blue = blue

    def __add__(self, other):
        return Colour(self.red + other.red, self.green + other.green, self.blue + other.blue)

    def __mul__(self, factor):
        return Colour(self.red * factor, self.green * factor, self.blue * factor)

    def to_bytes(self):
        return bytes([min(255, int(part * 255.0)) for part in (self.red, self.green, self.blue)])


BLACK = Colour(0.0, 0.0, 0.0)
WHITE = Colour(1.0, 1.0, 1.0)


class Surface:
    def __init__(self, colour, reflection):
        self.colour = colour
        self.reflection = reflection

    def colour_at(self, point):
        return self.colour


class Chequered(Surface):
    def colour_at(self, point):
        if int(abs(point.x) + 0.5) % 2 == int(abs(point.z) + 0.5) % 2:
            return self.colour
        return BLACK


class Sphere:
    def __init__(self, centre, radius, surface):
        self.centre = centre
        self.radius = radius
        self.surface = surface

    def distance(self, ray):
        to_centre = self.centre - ray.origin
        along = to_centre.dot(ray.direction)
        rest = self.radius * self.radius - to_centre.dot(to_centre) + along * along
        if rest < 0.0:
            return None
        distance = along - sqrt(rest)
        return distance if distance > EPSILON else None

    def normal(self, point):
        return (point - self.centre).unit()


class Floor:
    def __init__(self, height, surface):
        self.height = height
        self.surface = surface

    def distance(self, ray):
        if ray.direction.y >= -EPSILON:
            return None
        distance = (self.height - ray.origin.y) / ray.direction.y
        return distance if distance > EPSILON else None

    def normal(self, point):
        return Vector(0.0, 1.0, 0.0)


class Scene:
    def __init__(self):
        self.things = []
        self.lights = []

    def hit(self, ray):
        nearest = thing_hit = None
        for thing in self.things:
            distance = thing.distance(ray)
            if distance is not None and (nearest is None or distance < nearest):
                nearest, thing_hit = distance, thing
        return nearest, thing_hit

    def in_light(self, point, light):
        to_light = light - point
        distance, _ = self.hit(Ray(point, to_light))
        return distance is None or distance > to_light.length()

    def trace(self, ray, depth):
        distance, thing = self.hit(ray)
        if thing is None:
            return Colour(0.3, 0.4, 0.6 + 0.4 * abs(ray.direction.y))
        point = ray.at(distance)
        normal = thing.normal(point)
        surface = thing.surface
        own = surface.colour_at(point)
        brightness = 0.1
        for light in self.lights:
            slope = normal.dot((light - point).unit())
            if slope > 0.0 and self.in_light(point, light):
                brightness += slope * 0.6
        result = own * (brightness * (1.0 - surface.reflection))
        if surface.reflection > 0.0 and depth > 0:
            mirrored = Ray(point, ray.direction.mirrored(normal))
            result = result + self.trace(mirrored, depth - 1) * surface.reflection
        return result


def make_scene():
    """The same on the left as on the right."""
    scene = Scene()
    scene.lights = [Vector(-6.0, 7.0, -4.0), Vector(6.0, 7.0, -4.0)]
    scene.things.append(Floor(-1.0, Chequered(WHITE, 0.2)))
    scene.things.append(Sphere(Vector(0.0, 0.2, 6.0), 1.2, Surface(Colour(0.9, 0.9, 0.9), 0.6)))
    for i in range(1, 4):
        for side in (-1.0, 1.0):
            centre = Vector(side * (1.1 * i + 0.6), 0.5 * i - 1.0, 6.5 - i)
            scene.things.append(Sphere(centre, 0.5, Surface(Colour(1.0 / i, 0.3, 0.3 * i), 0.3)))
    return scene


def setup(size):
    return size, make_scene()


def run(state):
    size, scene = state
    eye = Vector(0.0, 1.0, -4.0)
    image = bytearray()
    for row in range(size):
        y = 1.0 - (2.0 * row + 1.0) / size
        for column in range(size):
            x = (2.0 * column + 1.0 - size) / size
            image += scene.trace(Ray(eye, Vector(x, y * 0.75 - 0.1, 1.6)), 3).to_bytes()
    return bytes(image)


def check(size, result):
    if size in RECORDED and crc32(result) != RECORDED[size]:
        return False
    rows = [result[i:i + 3 * size] for i in range(0, len(result), 3 * size)]
    if len(rows) != size:
        return False
    for row in rows:
        mirrored = b''.join(row[i:i + 3] for i in range(3 * size - 3, -1, -3))
        if any(abs(a - b) > 1 for a, b in zip(row, mirrored)):
            return False
    return True
