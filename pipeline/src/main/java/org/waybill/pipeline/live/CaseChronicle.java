package org.waybill.pipeline.live;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waybill.casefile.Casefile;
import org.waybill.casefile.state.CaseState;
import org.waybill.casefile.state.HeldDocument;
import org.waybill.corroboration.Ledger;
import org.waybill.corroboration.Tables;
import org.waybill.desk.making.Chronicle;
import org.waybill.model.Case;
import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.Decisions;
import org.waybill.model.Extractor;
import org.waybill.model.Grouping;

/** What the log of a casefile tells beside the case that was made of it. */
final class CaseChronicle {
    private final Casefile file;
    private final CaseState state;
    private final Case made;
    private final Tables tables;

    CaseChronicle(Casefile file, CaseState state, Case made, Tables tables) {
        this.file = file;
        this.state = state;
        this.made = made;
        this.tables = tables;
    }

    /** Rows are read while they are asked for: the casefile stays open until then. */
    Chronicle told() {
        LogTelling log = new LogTelling(file, state.size(), state.reviews());
        return new Chronicle(log, log.places(), belonging(), versions());
    }

    /** By the grouping that decisions make of all matters. */
    private Map<ClaimId, String> belonging() {
        Map<ClaimId, String> matters = new HashMap<>();
        Set<ClaimId> paired = made.docket().decisions().paired();
        made.docket().ids().forEach((claim, id) -> matter(claim, paired).ifPresent(matter -> matters.put(id, matter)));
        made.docket().earlier().forEach((id, matter) -> matters.put(id, Ledger.id(matter)));
        Grouping grouping = Decisions.of(state.reviews()).grouping(claim -> Optional.ofNullable(matters.get(claim)));
        Map<ClaimId, String> all = new HashMap<>();
        made.docket().ids().forEach((claim, id) -> {
            String matter = matters.get(id);
            if (matter != null && !made.docket().state(claim).counts()) {
                all.put(id, grouping.entry(id, matter));
            }
        });
        return all;
    }

    private Optional<String> matter(Claim claim, Set<ClaimId> paired) {
        boolean asked = !made.docket().state(claim).counts()
                || made.docket().id(claim).filter(paired::contains).isPresent();
        return asked ? Ledger.matter(claim, tables).map(Ledger::id) : Optional.empty();
    }

    private Map<String, String> versions() {
        Map<String, String> all = new TreeMap<>();
        all.put("reading", readers());
        all.put("grouping", Ledger.VERSION + ", tables " + tables.version());
        made.screening().ifPresent(screening -> {
            all.put("screening", screening.policy().isEmpty() ? "no list at hand" : screening.policy());
            screening
                    .editions()
                    .forEach(edition -> all.put(
                            "list " + edition.list(),
                            edition.published().map(Object::toString).orElse("undated") + ", "
                                    + edition.sha256().brief()));
        });
        made.assessment().ifPresent(rules -> rules.packs()
                .forEach(pack -> all.put(
                        "rules " + pack.regime(), "version " + pack.version() + ", sources to " + pack.compiled())));
        return all;
    }

    private String readers() {
        return state.documents().stream()
                .map(HeldDocument::latest)
                .flatMap(Optional::stream)
                .map(derived -> derived.extractor())
                .map(CaseChronicle::shown)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining("; "));
    }

    private static String shown(Extractor extractor) {
        return extractor.name() + " " + extractor.version();
    }
}
