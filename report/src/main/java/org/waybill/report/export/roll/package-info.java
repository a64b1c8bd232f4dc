/** What every export names: documents, claims, parties, each with a key of its own. */
@NullMarked
package org.waybill.report.export.roll;

import org.jspecify.annotations.NullMarked;
