/** What Python sees of a frame. */
package org.pyston.types.frame;
