package org.waybill.assessment.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waybill.assessment.party.Parties;
import org.waybill.assessment.scope.Scopes;
import org.waybill.assessment.telling.Telling;
import org.waybill.assessment.telling.Told;
import org.waybill.model.Case;
import org.waybill.model.Claim;
import org.waybill.model.Document;
import org.waybill.model.Position;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;

/** What documents of a case report of who reads the rules how, found by whose dealings it is about. */
public final class Voices {
    private final Map<String, List<Voice>> voices = new HashMap<>();
    private final Map<Sha256, Document> documents = new HashMap<>();
    private final Parties parties;
    private final Scopes scopes;

    /**
     * The voices of a case.
     *
     * @param counts whether a claim counts: one that an analyst rejected or replaced does not
     */
    public Voices(Case all, Predicate<Claim> counts, Parties parties, Scopes scopes) {
        this.parties = parties;
        this.scopes = scopes;
        for (Reading reading : all.readings()) {
            documents.put(reading.document().sha256(), reading.document());
            reading.claims().stream()
                    .filter(counts)
                    .flatMap(claim -> Voice.of(claim, reading.document(), scopes).stream())
                    .forEach(this::file);
        }
    }

    private void file(Voice voice) {
        voice.parties().stream()
                .flatMap(party -> Voice.keys(party, parties).stream())
                .distinct()
                .forEach(key ->
                        voices.computeIfAbsent(key, one -> new ArrayList<>()).add(voice));
    }

    /** Those that are about an entry: what denies it in so many words, then what others say of its parties' dealings. */
    public List<Position> about(Telling telling) {
        Set<Position> all = new LinkedHashSet<>();
        telling.all().stream()
                .map(Told::claim)
                .filter(Told::isDenied)
                .map(this::denial)
                .forEach(all::add);
        List<List<String>> goods = goods(telling);
        Set<String> taking = keys(telling);
        taking.stream()
                .flatMap(key -> voices.getOrDefault(key, List.of()).stream())
                .filter(voice -> voice.isOf(taking, parties) && voice.touches(goods))
                .map(Voice::position)
                .sorted((one, other) -> Claim.IN_TEXT_ORDER.compare(one.claim(), other.claim()))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private Position.InTheCase denial(Claim claim) {
        Document document = documents.get(claim.passage().document());
        String holder = document == null
                ? claim.attribution().value().map(one -> one.source()).orElse("not told")
                : Voice.holder(claim, document);
        return new Position.InTheCase(holder, Position.Stance.OPPOSES, claim);
    }

    private Set<String> keys(Telling telling) {
        return telling.parties().stream()
                .flatMap(party -> Voice.keys(party, parties).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<List<String>> goods(Telling telling) {
        return telling.all().stream()
                .flatMap(told -> told.items().stream())
                .distinct()
                .map(scopes::lineage)
                .filter(lineage -> !lineage.isEmpty())
                .toList();
    }
}
