/**
 * Generates the syntax tree of Python from {@code nodes.txt}: records, visitors, serializer and dumper. Runs in the
 * compiler only; nothing of it is needed at run time.
 */
package org.pyston.processor.ast;
