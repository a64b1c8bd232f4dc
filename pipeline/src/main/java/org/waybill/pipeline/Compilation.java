package org.waybill.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waybill.casefile.Casefile;
import org.waybill.casefile.Steps;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.reading.NamedReading;
import org.waybill.casefile.state.CaseState;
import org.waybill.casefile.state.HeldDocument;
import org.waybill.corroboration.Corroborated;
import org.waybill.corroboration.Ledger;
import org.waybill.corroboration.Tables;
import org.waybill.model.Admission.TurnedAway;
import org.waybill.model.Case;
import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.Decisions;
import org.waybill.model.Docket;
import org.waybill.model.Document;
import org.waybill.model.Entry;
import org.waybill.model.Filed;
import org.waybill.model.Mark;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;

/** Makes a case, as people look at it, of what a casefile held at some size. */
final class Compilation {
    private static final Comparator<Reading> BY_DOCUMENT = Comparator.comparing(
                    (Reading reading) -> reading.document().id())
            .thenComparing(reading -> reading.document().sha256());

    private final Casefile file;
    private final CaseState state;
    private final Decisions decisions;
    private final Tables tables;
    private final Map<Claim, ClaimId> ids = new HashMap<>();

    Compilation(Casefile file, long size, Tables tables) {
        this.tables = tables;
        this.file = file;
        this.state = file.state(size);
        this.decisions = Decisions.of(state.reviews());
    }

    Case made() {
        List<Reading> readings = readings();
        List<TurnedAway> gaps = state.refusals().stream()
                .map(refused -> new TurnedAway(refused.source(), refused.reason(), refused.detail()))
                .toList();
        Docket docket = docket();
        Corroborated ledger = Ledger.corroborate(readings, docket, tables);
        return new Case(readings, ledger.entries(), gaps, ledger.dependence(), docket);
    }

    /** Names all claims, and no more. */
    Docket known() {
        readings();
        return docket();
    }

    private List<Reading> readings() {
        Map<Sha256, List<Filed<Change.Replacement>>> replacements = replacements();
        return state.documents().stream()
                .flatMap(document -> document.latest().stream())
                .map(derived -> whole(derived, replacements.getOrDefault(derived.document(), List.of())))
                .sorted(BY_DOCUMENT)
                .toList();
    }

    /** The claims that persons put in and that stand, by document. */
    private Map<Sha256, List<Filed<Change.Replacement>>> replacements() {
        Map<Sha256, List<Filed<Change.Replacement>>> standing = new LinkedHashMap<>();
        for (Filed<Change.Replacement> filed : state.replacements()) {
            if (decisions.standsAt(filed.place())) {
                standing.computeIfAbsent(filed.what().document(), key -> new ArrayList<>())
                        .add(filed);
            }
        }
        return standing;
    }

    /** The newest reading of a document with what persons put in. */
    private Reading whole(Change.Derived derived, List<Filed<Change.Replacement>> replacements) {
        NamedReading named = file.reading(derived.reading());
        Reading reading = named.reading();
        for (int at = 0; at < reading.claims().size(); at++) {
            ids.put(reading.claims().get(at), named.ids().get(at));
        }
        if (replacements.isEmpty()) {
            return reading;
        }
        Stream<Claim> persons = replacements.stream().map(one -> claim(one, reading.document()));
        List<Claim> claims = Stream.concat(reading.claims().stream(), persons)
                .sorted(Claim.IN_TEXT_ORDER)
                .toList();
        return new Reading(reading.document(), claims, reading.commentary());
    }

    /** A person's claim quotes the text that the person saw; the document may be read as another by now. */
    private Claim claim(Filed<Change.Replacement> filed, Document now) {
        NamedReading quoted = file.reading(filed.what().reading());
        NamedReading brought = Steps.replacement(filed.place(), filed.what(), quoted);
        Claim claim = brought.reading().claims().get(0);
        ClaimId id = brought.ids().get(0);
        Claim placed =
                quoted.reading().document().text().equals(now.text()) ? claim : new CarriedOver(now).of(claim, id);
        ids.put(placed, id);
        return placed;
    }

    /** Decisions about matters outlive the readings they were made on. */
    private Map<ClaimId, Entry.Matter> earlier() {
        Set<ClaimId> missing = new HashSet<>(decisions.paired());
        ids.forEach((claim, id) -> Ledger.matter(claim, tables).ifPresent(matter -> missing.remove(id)));
        Map<ClaimId, Entry.Matter> found = new HashMap<>();
        for (HeldDocument document : state.documents()) {
            for (Filed<Change.Derived> derived : document.earlier()) {
                if (!found.keySet().containsAll(missing)) {
                    matters(file.reading(derived.what().reading()), missing, found);
                }
            }
        }
        return found;
    }

    private void matters(NamedReading named, Set<ClaimId> asked, Map<ClaimId, Entry.Matter> found) {
        for (int at = 0; at < named.ids().size(); at++) {
            ClaimId id = named.ids().get(at);
            if (asked.contains(id)) {
                Ledger.matter(named.reading().claims().get(at), tables).ifPresent(matter -> found.put(id, matter));
            }
        }
    }

    private Docket docket() {
        Mark mark = new Mark(
                file.id(),
                state.founded().title(),
                state.size(),
                file.tree().root(state.size()).base64(),
                file.entry(state.size() - 1).at());
        return new Docket(
                ids, decisions, state.reviews(), state.replies(), state.corrections(), earlier(), Optional.of(mark));
    }
}
