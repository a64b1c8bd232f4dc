/** The report as pages: fonts, footnotes on the page of their reference, charts as lines, and one PDF of it all. */
@NullMarked
package org.waybill.report.print;

import org.jspecify.annotations.NullMarked;
