/**
 * How activations are left and re-entered in the middle: the exceptions that unwind a frame's nodes, the completions of
 * statements, and the driver that continues a frame from its resume point.
 */
package org.pyston.frame;
