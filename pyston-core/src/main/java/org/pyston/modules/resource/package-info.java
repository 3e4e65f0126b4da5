/** The module {@code resource}: limits and use of resources. */
package org.pyston.modules.resource;
