/** Hunts for programs that do not print the same in CPython, in the interpreter and in compiled code. */
package org.pyston.cli.random;
