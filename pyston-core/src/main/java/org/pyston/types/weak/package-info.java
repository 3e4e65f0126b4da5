/** Weak references and proxies. */
package org.pyston.types.weak;
