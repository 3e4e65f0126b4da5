from .a import X
Y = 2
