X = 1
from . import c
