/** Who says so: speakers by verbs of speech, "according to", and carried over from the sentence before. */
@NullMarked
package org.waybill.extraction.source;

import org.jspecify.annotations.NullMarked;
