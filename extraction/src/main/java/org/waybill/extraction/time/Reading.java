package org.waybill.extraction.time;

import org.jspecify.annotations.Nullable;

/** What a mention means once the dates around it are known. */
interface Reading {
    /** The dates, or null where they hang on something the reference does not hold. */
    @Nullable
    Stretch at(Reference reference);
}
