package org.waybill.assessment.telling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waybill.assessment.day.Days;
import org.waybill.assessment.pack.CueList;
import org.waybill.assessment.phrase.Text;
import org.waybill.model.Claim;
import org.waybill.model.Element;
import org.waybill.model.Entry;
import org.waybill.model.Origin;
import org.waybill.model.OriginCount;
import org.waybill.model.Party;
import org.waybill.model.Span;

/** The claims of one entry as rules look at them. */
public final class Telling {
    private final Entry entry;
    private final List<Told> all;
    private final List<Told> affirmed;
    private final List<Origin> roots;
    private final Map<Integer, Text> texts = new HashMap<>();
    private final Map<String, List<List<Span>>> cues = new HashMap<>();
    private final Map<Integer, Map<List<Span>, Element.Support>> supports = new HashMap<>();
    private final Map<CueList.Kind, List<List<Span>>> kinds = new EnumMap<>(CueList.Kind.class);

    private Telling(Entry entry, List<Told> all) {
        this.entry = entry;
        this.all = List.copyOf(all);
        this.affirmed = all.stream().filter(Told::isAffirmed).toList();
        this.roots = entry.corroboration().roots();
    }

    /**
     * The claims of an entry.
     *
     * @param counts whether a claim counts: one that an analyst rejected or replaced does not
     * @param days what a claim leaves for the conduct
     */
    public static Telling of(Entry entry, Predicate<Claim> counts, Function<Claim, Days> days) {
        Map<Claim, Set<Integer>> origins = origins(entry.corroboration().roots());
        List<Told> all = new ArrayList<>();
        for (Claim claim : entry.claims()) {
            if (counts.test(claim)) {
                all.add(new Told(
                        all.size(), claim, days.apply(claim), List.copyOf(origins.getOrDefault(claim, Set.of()))));
            }
        }
        return new Telling(entry, all);
    }

    private static Map<Claim, Set<Integer>> origins(List<Origin> roots) {
        Map<Claim, Set<Integer>> origins = new HashMap<>();
        for (int root = 0; root < roots.size(); root++) {
            int place = root;
            roots.get(root).findings().stream()
                    .flatMap(finding -> finding.claims().stream())
                    .forEach(claim -> origins.computeIfAbsent(claim, one -> new TreeSet<>())
                            .add(place));
        }
        return origins;
    }

    public Entry entry() {
        return entry;
    }

    /** Every claim that counts, in the entry's order. */
    public List<Told> all() {
        return all;
    }

    /** Those that say that it was done. */
    public List<Told> affirmed() {
        return affirmed;
    }

    /** Those that rules are held against: those that say it was done, or all of them where none does. */
    public List<Told> basis() {
        return affirmed.isEmpty() ? all : affirmed;
    }

    /** Whoever stands at an end of a claim that counts, each once. */
    public List<Party> parties() {
        return all.stream().flatMap(told -> told.parties().stream()).distinct().toList();
    }

    /** Where a list's phrases stand in the passage of a claim, counted in its document. */
    public List<Span> in(Told told, CueList list) {
        return cues.computeIfAbsent(list.id(), id -> everywhere(list)).get(told.place());
    }

    /** Where phrases of any list of a kind stand in the passage of a claim, in text order. */
    public List<Span> inAny(Told told, CueList.Kind kind, Collection<CueList> lists) {
        return kinds.computeIfAbsent(kind, one -> everywhere(one, lists)).get(told.place());
    }

    private List<List<Span>> everywhere(CueList list) {
        return all.stream().map(told -> found(told, list)).toList();
    }

    private List<List<Span>> everywhere(CueList.Kind kind, Collection<CueList> lists) {
        return all.stream()
                .map(told -> lists.stream()
                        .filter(list -> list.kind() == kind)
                        .flatMap(list -> found(told, list).stream())
                        .sorted()
                        .distinct()
                        .toList())
                .toList();
    }

    private List<Span> found(Told told, CueList list) {
        int start = told.claim().passage().span().start();
        Text text = texts.computeIfAbsent(
                told.place(), place -> Text.of(told.claim().passage().text()));
        return list.in(text).stream()
                .map(span -> new Span(start + span.start(), start + span.end()))
                .toList();
    }

    /** That a claim shows something there; the same each time, so that a hundred duties share it. */
    public Element.Support support(Told told, List<Span> spans) {
        return supports.computeIfAbsent(told.place(), place -> new HashMap<>())
                .computeIfAbsent(spans, where -> new Element.Support(told.claim(), where));
    }

    /** How many got for themselves what claims tell: certain ones add to both ends, possible ones to the upper. */
    public OriginCount origins(Collection<Told> told) {
        List<Origin.Counts> counts = told.stream()
                .flatMap(one -> one.origins().stream())
                .distinct()
                .map(place -> roots.get(place).counts())
                .toList();
        int certain = count(counts.stream(), Origin.Counts.CERTAIN);
        return new OriginCount(certain, certain + count(counts.stream(), Origin.Counts.POSSIBLE));
    }

    private static int count(Stream<Origin.Counts> counts, Origin.Counts wanted) {
        return (int) counts.filter(one -> one == wanted).count();
    }
}
