"""Benchmark programs. Each has DEFAULT (its size), setup(size), run(state) and check(size, result)."""
