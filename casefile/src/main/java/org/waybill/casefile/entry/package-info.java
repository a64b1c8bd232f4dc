/**
 * The entries of the log: what each kind says, and its form.
 *
 * <p>Every entry is one JSON object in the canonical form of RFC 8785, on one line. All have {@code at} (an instant to the
 * millisecond), {@code by} (who added it), {@code kind}, and {@code previous} (the leaf hash of the entry before, 64 zeros
 * at place 0). The members of each kind are described in {@code docs/formats/case.md}.
 */
@NullMarked
package org.waybill.casefile.entry;

import org.jspecify.annotations.NullMarked;
