/** Tests of the reports, on made-up runs. */
package org.pyston.compare.report;
