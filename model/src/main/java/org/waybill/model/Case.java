package org.waybill.model;

import java.util.List;

/**
 * Everything one run knows: what was read, what it says, what could not be read.
 *
 * @param readings one for each document, in the order of document id
 * @param entries what the claims are about, most documented first
 * @param gaps the sources that could not be read
 * @param dependence what documents took from one another
 * @param docket what is known beside what the documents say
 */
public record Case(
        List<Reading> readings,
        List<Entry> entries,
        List<Admission.TurnedAway> gaps,
        Dependence dependence,
        Docket docket) {
    public Case {
        readings = List.copyOf(readings);
        entries = List.copyOf(entries);
        gaps = List.copyOf(gaps);
    }

    /** Documents that lie in no case. */
    public Case(List<Reading> readings, List<Entry> entries, List<Admission.TurnedAway> gaps) {
        this(readings, entries, gaps, Dependence.NONE, Docket.NONE);
    }
}
