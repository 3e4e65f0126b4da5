/**
 * Code units: what scope analysis makes of a syntax tree, and what is stored in code files. {@link org.pyston.code.CodeUnit} is
 * the product, {@link org.pyston.code.CodeUnitBuilder} makes it of a tree, {@link org.pyston.code.CodeUnitWriter} and
 * {@link org.pyston.code.CodeUnitReader} turn it into bytes and back. Knows no Python objects and no interpreter; all of it is
 * immutable and shared between interpreters.
 */
package org.pyston.code;
