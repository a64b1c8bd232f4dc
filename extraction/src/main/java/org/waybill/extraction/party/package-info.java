/** Parties out of noun phrases: names, governing nouns with a nationality, and narrow references back. */
@NullMarked
package org.waybill.extraction.party;

import org.jspecify.annotations.NullMarked;
