/** Benchmarks of single operations: {@code java -jar jmh/target/benchmarks.jar}. */
package org.pyston.jmh;
