package org.waybill.model;

import java.util.List;
import java.util.Optional;

/**
 * Everything one run knows: what was read, what it says, what could not be read.
 *
 * @param readings one for each document, in the order of document id
 * @param entries what the claims are about, most documented first
 * @param gaps the sources that could not be read
 * @param dependence what documents took from one another
 * @param docket what is known beside what the documents say
 * @param screening what sanctions lists have on its parties and ships; empty where nobody asked
 * @param assessment which provisions its entries would engage; empty where nobody asked
 */
public record Case(
        List<Reading> readings,
        List<Entry> entries,
        List<Admission.TurnedAway> gaps,
        Dependence dependence,
        Docket docket,
        Optional<CaseScreening> screening,
        Optional<CaseAssessment> assessment) {
    public Case {
        readings = List.copyOf(readings);
        entries = List.copyOf(entries);
        gaps = List.copyOf(gaps);
    }

    /** A case that nobody held against lists yet. */
    public Case(
            List<Reading> readings,
            List<Entry> entries,
            List<Admission.TurnedAway> gaps,
            Dependence dependence,
            Docket docket) {
        this(readings, entries, gaps, dependence, docket, Optional.empty(), Optional.empty());
    }

    /** Documents that lie in no case. */
    public Case(List<Reading> readings, List<Entry> entries, List<Admission.TurnedAway> gaps) {
        this(readings, entries, gaps, Dependence.NONE, Docket.NONE);
    }

    /** The same case, held against lists. */
    public Case screened(CaseScreening answers) {
        return new Case(readings, entries, gaps, dependence, docket, Optional.of(answers), assessment);
    }

    /** The same case, its entries held against provisions. */
    public Case assessed(CaseAssessment made) {
        return new Case(readings, entries, gaps, dependence, docket, screening, Optional.of(made));
    }

    /** The same documents as if they lay in no case. */
    public Case outsideAnyCase() {
        return new Case(readings, entries, gaps, dependence, Docket.NONE, screening, assessment);
    }
}
