from circ2 import z
y = 1
