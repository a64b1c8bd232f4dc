/** Who has it from whom, and what is said to move, as graphs in XML. */
@NullMarked
package org.waybill.report.export.graph;

import org.jspecify.annotations.NullMarked;
