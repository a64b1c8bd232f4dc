/** Tables of judgement: rows of YAML that say why they are there. */
@NullMarked
package org.waybill.bench.rows;

import org.jspecify.annotations.NullMarked;
