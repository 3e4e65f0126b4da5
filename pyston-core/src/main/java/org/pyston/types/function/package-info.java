/** Functions, bound methods and descriptors, those of built-in types included. */
package org.pyston.types.function;
