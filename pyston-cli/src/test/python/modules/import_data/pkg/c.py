import pkg
print("c sees b:", hasattr(pkg, "b"))
