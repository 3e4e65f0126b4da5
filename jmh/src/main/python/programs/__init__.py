"""Benchmark programs, each written for this project after a well-known algorithm. A program has

* FAMILY: 'numeric', 'objects', 'data' or 'control';
* DEFAULT: the size at which one `run` takes CPython 3.12 about a second;
* STEADY: the size of one of many iterations in a process, 50 to 100 ms under CPython 3.12;
* setup(size), which makes what `run` works on and is not timed; run(state), which can be repeated on the same state;
  check(size, result), which is true only for the right result, whatever the size;
* TWIN = True if the same algorithm is also written in Java.
"""
