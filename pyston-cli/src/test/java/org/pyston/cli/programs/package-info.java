/** Runs the Python programs of src/test/python and compares what they print with what CPython 3.12 printed. */
package org.pyston.cli.programs;
