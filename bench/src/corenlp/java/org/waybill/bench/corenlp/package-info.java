/** Waybill beside CoreNLP's dependency parser and OpenIE; compiled with the profile {@code corenlp} only. */
@NullMarked
package org.waybill.bench.corenlp;

import org.jspecify.annotations.NullMarked;
