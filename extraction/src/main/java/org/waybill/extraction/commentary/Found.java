package org.waybill.extraction.commentary;

import org.waybill.model.Span;

/**
 * A cue met in a sentence.
 *
 * @param cue called by the words that were met
 * @param at its characters in the document; those of the whole sentence for what is no word
 */
record Found(Cue cue, Span at) {
    int weight() {
        return cue.weight();
    }
}
