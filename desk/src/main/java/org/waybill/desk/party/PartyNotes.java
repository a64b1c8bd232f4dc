package org.waybill.desk.party;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.waybill.model.ListedNumber;
import org.waybill.model.Listing;
import org.waybill.model.Party;
import org.waybill.model.Passage;
import org.waybill.model.Sought;
import org.waybill.report.outline.Likeness;
import org.waybill.report.words.Listed;

/** What a case tells of one party, as it comes together. */
final class PartyNotes {
    /** What is breached or denied, by the words of a claim: no party, and a target all the same. */
    static final String NORM = "norm";

    /** As many passages as one page can show; of all others the number is kept. */
    private static final int MOST_SAID = 100;

    final String id;
    final Set<String> names = new TreeSet<>();
    final Set<String> countries = new TreeSet<>();
    final List<Likeness> likenesses = new ArrayList<>();
    /** Places in the ledger of the entries in which it acts, and in which it is the target. */
    final Set<Integer> acting = new LinkedHashSet<>();

    final Set<Integer> targeted = new LinkedHashSet<>();
    String kind = "";
    String imo = "";
    String asked = "";
    String caution = "";
    int claims;
    /** Whether a claim is about it as a rule, or as something denied. */
    boolean isNorm;

    private final List<Passage> said = new ArrayList<>();
    private final Set<Passage> all = new HashSet<>();

    PartyNotes(String id) {
        this.id = id;
    }

    /** A claim that counts names it. */
    void claimed(Party party, Passage passage) {
        kind = kind.isEmpty() ? party.kind().key() : kind;
        denied(passage);
    }

    /** A claim that counts names it as a rule, or as what is denied. */
    void denied(Passage passage) {
        claims++;
        say(passage);
    }

    void say(Passage passage) {
        if (all.add(passage) && said.size() < MOST_SAID) {
            said.add(passage);
        }
    }

    /** It was looked up, and these listings are like it. */
    void screened(Sought sought, List<Likeness> found) {
        kind = sought.party().kind().key();
        names.addAll(sought.subject().names());
        countries.addAll(sought.subject().countries());
        sought.said().forEach(this::say);
        imo = sought.subject().numbers().stream()
                .filter(number -> number.kind() == ListedNumber.Kind.IMO)
                .map(ListedNumber::value)
                .findFirst()
                .orElse(imo);
        likenesses.addAll(found);
        asked = Listed.asked(sought.subject());
        caution = Listed.hulls(sought.subject(), ships(found));
    }

    private static long ships(List<Likeness> found) {
        return found.stream()
                .filter(likeness -> likeness.state() != Likeness.State.DISMISSED)
                .filter(likeness -> likeness.match().listing().kind() == Listing.Kind.VESSEL)
                .count();
    }

    /** Key of what it is; empty where nothing tells. */
    String kind(String otherwise) {
        return !kind.isEmpty() ? kind : !otherwise.isEmpty() ? otherwise : isNorm ? NORM : "";
    }

    List<Passage> said() {
        return List.copyOf(said);
    }

    int saidInAll() {
        return all.size();
    }

    int entries() {
        Set<Integer> both = new HashSet<>(acting);
        both.addAll(targeted);
        return both.size();
    }

    int in(Likeness.State state) {
        return (int) likenesses.stream().filter(one -> one.state() == state).count();
    }
}
