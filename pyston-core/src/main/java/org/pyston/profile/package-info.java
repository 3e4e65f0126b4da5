/**
 * What the interpreter observes for the compiler. Profiles are plain fields of the nodes: races between threads lose an
 * observation at worst.
 */
package org.pyston.profile;
