/** The labelled files as they lie on disk, read into values. */
@NullMarked
package org.waybill.bench.corpus;

import org.jspecify.annotations.NullMarked;
