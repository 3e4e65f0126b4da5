/** Frames as Python sees them. */
package org.pyston.types.frame;
