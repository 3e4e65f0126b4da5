/** The type {@code type}: making classes, their attributes, and the dictionaries of built-in types. */
package org.pyston.types.type;
