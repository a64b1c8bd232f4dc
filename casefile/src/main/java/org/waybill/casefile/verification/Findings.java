package org.waybill.casefile.verification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was found so far, bounded. */
final class Findings {
    private final Set<Finding> damage = new LinkedHashSet<>();
    private final Set<Finding> notes = new LinkedHashSet<>();
    private long leftOut;

    void add(Finding finding) {
        Set<Finding> kind = finding.severity() == Finding.Severity.DAMAGE ? damage : notes;
        if (kind.contains(finding)) {
            return;
        }
        if (kind.size() < VerificationReport.MOST) {
            kind.add(finding);
        } else {
            leftOut++;
        }
    }

    List<Finding> all() {
        List<Finding> all = new ArrayList<>(damage);
        all.addAll(notes);
        return all;
    }

    /** Counts findings that others left out. */
    void leaveOut(long more) {
        leftOut += more;
    }

    long leftOut() {
        return leftOut;
    }
}
