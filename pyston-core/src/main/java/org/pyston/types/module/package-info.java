/** The type {@code module} and how native modules are filled. */
package org.pyston.types.module;
