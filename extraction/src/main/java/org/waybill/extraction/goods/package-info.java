/** Goods, people and papers out of noun phrases, with what is counted and what it is counted in. */
@NullMarked
package org.waybill.extraction.goods;

import org.jspecify.annotations.NullMarked;
