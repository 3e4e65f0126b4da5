/**
 * The module {@code _decimal}: decimal arithmetic after the General Decimal Arithmetic specification, version 1.70, with exponents and
 * precisions as large as those of CPython's module in C.
 *
 * <p>A {@code PyDecimal} is immutable; operations make a {@code Work}, which rounds itself into a {@code PyDecimalContext} once and
 * reports all that happened in one {@code signal}. Nothing below {@code Operations} runs Python code.
 */
package org.pyston.modules._decimal;
