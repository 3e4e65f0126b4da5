/**
 * Hand-written Java of a few programs, as the limit of what compiled Python can reach: the same algorithm and sizes,
 * {@code long} with overflow checks for {@code int}, {@code double} for {@code float}. {@link org.pyston.compare.twins.Twins}
 * runs them as iterate.py runs the Python programs. Nothing here may use other packages: the classes travel alone.
 */
package org.pyston.compare.twins;
