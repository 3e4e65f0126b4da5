/** Struct sequences: tuples whose items have names too, such as {@code os.stat_result}. */
package org.pyston.types.structseq;
