/** Compiled units: their class loaders, their installation, and what happens to them when speculation fails. */
package org.pyston.asm.install;
