/** The module {@code _ast}: Python's node types, and converters between them and {@link org.pyston.ast}. */
package org.pyston.modules._ast;
