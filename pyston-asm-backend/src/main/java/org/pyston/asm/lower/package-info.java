/** From executable nodes to operations. What has no operation of its own stays a node that the interpreter runs. */
package org.pyston.asm.lower;
