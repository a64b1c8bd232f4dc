package org.waybill.screening.script;

import java.util.List;

/** Reads one word of one script in Latin letters. */
interface Scheme {

    /**
     * The readings of one word, the likeliest first; none where no letter can be read.
     *
     * @param word letters of one script, lower case, with the marks that stand on them
     */
    List<Reading> read(String word);
}
