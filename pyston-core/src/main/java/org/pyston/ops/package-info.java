/**
 * The abstract operations of the language, one class each, named after CPython's C API: what {@code repr(o)},
 * {@code a + b} or {@code f(x)} do for any values. Every caller, interpreter nodes and builtins alike, comes here.
 */
package org.pyston.ops;
