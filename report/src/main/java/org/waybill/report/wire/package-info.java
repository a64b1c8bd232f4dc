/** Claims as they go over the wire: the form that docs/formats/claims-jsonl.md promises. */
@NullMarked
package org.waybill.report.wire;

import org.jspecify.annotations.NullMarked;
