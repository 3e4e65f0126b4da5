/** Tests of the benchmarks of single operations: that they run, not how fast. */
package org.pyston.jmh;
