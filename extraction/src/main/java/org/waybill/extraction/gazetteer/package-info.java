/** Who and what a text names: states and what stands for them, bodies, people, places, weapons. */
@NullMarked
package org.waybill.extraction.gazetteer;

import org.jspecify.annotations.NullMarked;
