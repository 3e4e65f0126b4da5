/** {@code types.SimpleNamespace} and {@code types.MappingProxyType}. */
package org.pyston.types.namespace;
