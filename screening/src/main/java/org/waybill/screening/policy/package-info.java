/** What counts how much when names and facts are compared: a table, each figure with its source. */
@NullMarked
package org.waybill.screening.policy;

import org.jspecify.annotations.NullMarked;
