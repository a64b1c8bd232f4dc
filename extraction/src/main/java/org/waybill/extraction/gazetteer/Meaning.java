package org.waybill.extraction.gazetteer;

/**
 * One thing a name may stand for.
 *
 * @param sense what it stands for
 * @param when what must hold around it
 */
record Meaning(Sense sense, Condition when) {
    static Meaning always(Sense sense) {
        return new Meaning(sense, Condition.ALWAYS);
    }
}
