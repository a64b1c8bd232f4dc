/** Numbers in running text, each with its bound and with what is counted. Judgement lies in the tables beside it. */
@NullMarked
package org.waybill.corroboration.drift.count;

import org.jspecify.annotations.NullMarked;
