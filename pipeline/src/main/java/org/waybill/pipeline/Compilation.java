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
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.reading.BadReading;
import org.waybill.casefile.reading.ClaimJson;
import org.waybill.casefile.reading.Claims;
import org.waybill.casefile.reading.NamedReading;
import org.waybill.casefile.state.CaseState;
import org.waybill.casefile.state.HeldDocument;
import org.waybill.corroboration.Ledger;
import org.waybill.model.Admission.TurnedAway;
import org.waybill.model.Case;
import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.Decisions;
import org.waybill.model.Docket;
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
    private final Map<Claim, ClaimId> ids = new HashMap<>();

    Compilation(Casefile file, long size) {
        this.file = file;
        this.state = file.state(size);
        this.decisions = Decisions.of(state.reviews());
    }

    Case made() {
        Map<Sha256, List<Change.Replacement>> replacements = replacements();
        List<Reading> readings = state.documents().stream()
                .flatMap(document -> reading(document).stream())
                .map(named -> whole(
                        named,
                        replacements.getOrDefault(named.reading().document().sha256(), List.of())))
                .sorted(BY_DOCUMENT)
                .toList();
        List<TurnedAway> gaps = state.refusals().stream()
                .map(refused -> new TurnedAway(refused.source(), refused.reason(), refused.detail()))
                .toList();
        Docket docket = docket();
        return new Case(readings, Ledger.entries(readings, docket), gaps, docket);
    }

    private Optional<NamedReading> reading(HeldDocument document) {
        return document.latest().map(derived -> file.reading(derived.reading()));
    }

    /** The claims that persons put in and that stand, by document. */
    private Map<Sha256, List<Change.Replacement>> replacements() {
        Map<Sha256, List<Change.Replacement>> standing = new LinkedHashMap<>();
        for (Filed<Change.Replacement> filed : state.replacements()) {
            boolean stands = decisions.standsAt(filed.place());
            if (stands) {
                standing.computeIfAbsent(filed.what().document(), key -> new ArrayList<>())
                        .add(filed.what());
            }
        }
        return standing;
    }

    private Reading whole(NamedReading named, List<Change.Replacement> replacements) {
        Reading reading = named.reading();
        for (int at = 0; at < reading.claims().size(); at++) {
            ids.put(reading.claims().get(at), named.ids().get(at));
        }
        if (replacements.isEmpty()) {
            return reading;
        }
        ClaimJson json = new ClaimJson(reading.document());
        Stream<Claim> persons = replacements.stream().flatMap(one -> claim(one, json).stream());
        List<Claim> claims = Stream.concat(reading.claims().stream(), persons)
                .sorted(Claim.IN_TEXT_ORDER)
                .toList();
        return new Reading(reading.document(), claims, reading.commentary());
    }

    /** Empty where the document's text is another by now, and the person's claim quotes what is no longer there. */
    private Optional<Claim> claim(Change.Replacement replacement, ClaimJson json) {
        try {
            Claim claim = json.read(replacement.claim());
            ids.put(claim, Claims.id(replacement.claim()));
            return Optional.of(claim);
        } catch (BadReading e) {
            return Optional.empty();
        }
    }

    /** Decisions about matters outlive the readings they were made on. */
    private Map<ClaimId, Entry.Matter> earlier() {
        Set<ClaimId> missing = new HashSet<>(decisions.paired());
        ids.forEach((claim, id) -> Ledger.matter(claim).ifPresent(matter -> missing.remove(id)));
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

    private static void matters(NamedReading named, Set<ClaimId> asked, Map<ClaimId, Entry.Matter> found) {
        for (int at = 0; at < named.ids().size(); at++) {
            ClaimId id = named.ids().get(at);
            if (asked.contains(id)) {
                Ledger.matter(named.reading().claims().get(at)).ifPresent(matter -> found.put(id, matter));
            }
        }
    }

    private Docket docket() {
        Mark mark = new Mark(
                file.id(),
                state.size(),
                file.tree().root(state.size()).base64(),
                file.entry(state.size() - 1).at());
        return new Docket(
                ids, decisions, state.reviews(), state.replies(), state.corrections(), earlier(), Optional.of(mark));
    }
}
