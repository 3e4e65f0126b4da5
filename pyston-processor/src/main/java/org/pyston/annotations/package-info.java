/**
 * The annotations that the build's annotation processor acts on. Depends on nothing.
 */
package org.pyston.annotations;
