/** Measures what it costs to find the documents that share their words, and how many of them are found. */
@NullMarked
package org.waybill.bench.reuse;

import org.jspecify.annotations.NullMarked;
