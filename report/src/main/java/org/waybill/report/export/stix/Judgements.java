package org.waybill.report.export.stix;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.model.Assessment;
import org.waybill.model.CaseAssessment;
import org.waybill.model.CaseScreening;
import org.waybill.model.Element;
import org.waybill.model.Entry;
import org.waybill.model.Match;
import org.waybill.model.Position;
import org.waybill.report.export.roll.Roll;
import org.waybill.report.outline.Likeness;

/** What rules ask of entries, how others read them, and which listings may be whom: notes, and none of them a finding. */
final class Judgements {
    private static final String NO_FINDING = "Follows from the elements below; finds nothing of anybody.";

    private final Scope scope;
    private final Roll roll;
    private final Map<String, Entry> entries;

    Judgements(Scope scope) {
        this.scope = scope;
        this.roll = scope.roll();
        this.entries = roll.entries().stream()
                .filter(entry -> !entry.claims().isEmpty())
                .collect(Collectors.toMap(Entry::id, Function.identity(), (one, same) -> one));
    }

    Stream<StixObject> all() {
        return Stream.concat(
                Stream.concat(assessed().flatMap(this::assessments), positions()),
                roll.answers().stream().flatMap(this::candidates));
    }

    private Stream<CaseAssessment.OfEntry> assessed() {
        return roll.source().assessment().map(CaseAssessment::entries).orElse(List.of()).stream()
                .filter(of -> entries.containsKey(of.entry()));
    }

    private Entry entry(String id) {
        Entry found = entries.get(id);
        if (found == null) {
            throw new IllegalStateException("an assessment is of an entry of the case: " + id);
        }
        return found;
    }

    /** Those that are ruled out are left to the other forms. */
    private Stream<StixObject> assessments(CaseAssessment.OfEntry of) {
        return of.assessments().stream()
                .filter(one -> one.result() != Assessment.Result.NOT_ENGAGED)
                .map(one -> assessment(entry(of.entry()), one));
    }

    private StixObject assessment(Entry entry, Assessment one) {
        return note(
                        scope.first(entry.claims()),
                        List.of(scope.entry(entry)),
                        "assessment",
                        entry.id(),
                        one.provision().id(),
                        one.limb(),
                        one.bound())
                .put(
                        "abstract",
                        one.provision().citation() + " ("
                                + one.provision().certainty().words() + "), " + one.limb() + ": "
                                + one.result().words())
                .put(
                        "content",
                        NO_FINDING + "\n"
                                + one.elements().stream().map(Judgements::words).collect(Collectors.joining("\n")))
                .put("authors", List.of("Waybill"))
                .put("labels", List.of("assessment", "result:" + one.result().key()))
                .refer(References.named("waybill-provision", one.provision().id()));
    }

    private static String words(Element element) {
        return element.question() + " " + element.state().key().replace('_', ' ') + ": " + element.why();
    }

    /** Those on record; what documents of the case say are notes already. */
    private Stream<StixObject> positions() {
        Map<Position.OnRecord, Set<String>> held = new LinkedHashMap<>();
        assessed().forEach(of -> of.positions().forEach(position -> {
            if (position instanceof Position.OnRecord onRecord) {
                held.computeIfAbsent(onRecord, any -> new LinkedHashSet<>()).add(scope.entry(entry(of.entry())));
            }
        }));
        return held.entrySet().stream().map(row -> position(row.getKey(), List.copyOf(row.getValue())));
    }

    private StixObject position(Position.OnRecord position, List<String> about) {
        return note(StixObject.FIRST, about, "position", position.holder(), position.words())
                .put("abstract", "How " + position.holder() + " reads the rules")
                .put("content", position.words())
                .put("authors", List.of(position.holder()))
                .put("labels", List.of("position", "stance:" + position.stance().key()));
    }

    private Stream<StixObject> candidates(CaseScreening.Answer answer) {
        String party = Scope.party(answer.sought().party());
        return Likeness.of(answer, roll.outline().docket().decisions()).stream()
                .filter(like -> like.state() != Likeness.State.DISMISSED)
                .map(like -> candidate(party, like.match()));
    }

    private StixObject candidate(String party, Match match) {
        String listing = match.listing().id().toString();
        return note(StixObject.FIRST, List.of(party), "candidate", party, listing)
                .put(
                        "abstract",
                        "May be listed, and may not: "
                                + match.listing().primary().text())
                .put("content", match.sentence())
                .put("authors", List.of("Waybill"))
                .put("labels", List.of("candidate"))
                .refer(References.named(match.edition().title(), listing)
                        .put(
                                "description",
                                "Edition " + match.edition().sha256().hex()));
    }

    /** Nothing was made of an entry before it had a claim. */
    private StixObject note(Instant first, List<String> about, String... names) {
        return StixObject.of(scope.id("note", names), first, scope.latest(first))
                .put("object_refs", about);
    }
}
