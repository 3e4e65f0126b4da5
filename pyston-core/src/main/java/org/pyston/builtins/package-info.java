/** The module {@code builtins}: functions by topic, constants, types. */
package org.pyston.builtins;
