/** What {@code compare} shows of a run: tables for the console, and a page with charts. */
package org.pyston.compare.report;
