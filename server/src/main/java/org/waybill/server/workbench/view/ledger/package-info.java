/** The ledger's lines, filters and chips as its page shows them. */
@NullMarked
package org.waybill.server.workbench.view.ledger;

import org.jspecify.annotations.NullMarked;
