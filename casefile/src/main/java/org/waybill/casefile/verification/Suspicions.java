package org.waybill.casefile.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

/** What speaks against an entry or what it names, kept until it is known whether the entry is the one written there. */
final class Suspicions {
    private final List<Suspicion> all = new ArrayList<>();

    private record Suspicion(long place, Finding finding) {}

    void add(long place, Finding finding) {
        all.add(new Suspicion(place, finding));
    }

    /** Tells those about entries that are as they were written. */
    void tell(Findings findings, LongPredicate written) {
        all.stream().filter(one -> written.test(one.place)).forEach(one -> findings.add(one.finding));
    }
}
