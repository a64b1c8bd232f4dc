package org.waybill.screening;

import java.util.List;
import org.waybill.model.Screening;
import org.waybill.model.Subject;
import org.waybill.screening.list.LoadedList;

/**
 * Whoever was looked up before, to be asked again when a list changes.
 *
 * <p>The names are made ready once. What changed in the lists becomes a small index of its own, in which nearly every
 * subject finds nothing to compare with, so that no subject's score is computed in any other way than a screening's.
 */
public final class SubjectIndex {
    private final List<ReadSubject> subjects;

    private SubjectIndex(List<ReadSubject> subjects) {
        this.subjects = List.copyOf(subjects);
    }

    public static SubjectIndex over(List<Subject> subjects) {
        return new SubjectIndex(subjects.stream().map(ReadSubject::of).toList());
    }

    /**
     * What screening each subject against these records would give, in the order of the subjects.
     *
     * @param changed the records to look at, each with the edition that it stands in
     */
    public List<Screening> against(List<LoadedList> changed, Screener.Wish wish) {
        IndexedScreener screener = IndexedScreener.over(changed);
        return subjects.stream().map(subject -> screener.screen(subject, wish)).toList();
    }
}
