/**
 * Benchmarks of single operations by JMH: {@code java -jar jmh/target/benchmarks.jar NAME}, and {@link org.pyston.jmh.Main},
 * which also runs the suite of programs ({@link org.pyston.compare}).
 */
package org.pyston.jmh;
