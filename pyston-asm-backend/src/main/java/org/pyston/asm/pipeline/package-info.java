/** The phases of a compilation, in their order. */
package org.pyston.asm.pipeline;
