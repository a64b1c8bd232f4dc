/** The Reconciliation Service API 0.2, as spreadsheets and OpenRefine speak it. */
@NullMarked
package org.waybill.server.reconcile;

import org.jspecify.annotations.NullMarked;
