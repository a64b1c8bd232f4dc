/** What a case's entries would engage, by the tables of goods and of who speaks. */
@NullMarked
package org.waybill.pipeline.rules;

import org.jspecify.annotations.NullMarked;
