package org.waybill.assessment.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waybill.assessment.Allegiance;
import org.waybill.assessment.Goods;
import org.waybill.assessment.cap.Tallies;
import org.waybill.assessment.day.Days;
import org.waybill.assessment.element.Asked;
import org.waybill.assessment.pack.Packs;
import org.waybill.assessment.pack.Source;
import org.waybill.assessment.party.Parties;
import org.waybill.assessment.scope.Scopes;
import org.waybill.assessment.telling.Telling;
import org.waybill.model.Case;
import org.waybill.model.CaseAssessment;
import org.waybill.model.Claim;
import org.waybill.model.Document;
import org.waybill.model.Sha256;
import org.waybill.model.Tally;

/**
 * Holds the entries of a case against the provisions of every pack.
 *
 * <p>{@code docs/methods/assessment.md} tells how. The same case gives the same answer, and nothing here finds that anybody
 * did anything: each answer says which claims show which element.
 */
public final class Assessor {
    private final Packs packs;
    private final Parties parties;
    private final Scopes scopes;
    private final Limbs limbs;

    /**
     * Ready to assess.
     *
     * @throws org.waybill.assessment.pack.trouble.PackTrouble WB-525 where a pack names a class that the goods do not know
     */
    public Assessor(Packs packs, Goods goods, Allegiance allegiance) {
        this.packs = packs.checked(goods);
        this.parties = new Parties(allegiance);
        this.scopes = new Scopes(goods);
        this.limbs = new Limbs(packs, parties);
    }

    /** What the entries of a case would engage. */
    public CaseAssessment of(Case all) {
        Function<Claim, Days> days = days(all);
        List<Telling> tellings = all.entries().stream()
                .map(entry ->
                        Telling.of(entry, claim -> all.docket().state(claim).counts(), days))
                .toList();
        Asked.World bare = new Asked.World(parties, scopes, packs.cues(), rule -> List.of());
        Map<String, List<Tally>> tallies = new HashMap<>();
        List<Tally> shown = new ArrayList<>();
        for (Limbs.Placed capped : limbs.capped()) {
            List<Tally> made = tallies(capped, tellings, bare);
            tallies.put(capped.rule().provision().id(), made);
            shown.addAll(made);
        }
        Asked.World world = new Asked.World(
                parties,
                scopes,
                packs.cues(),
                rule -> tallies.getOrDefault(rule.provision().id(), List.of()));
        List<CaseAssessment.OfEntry> entries = tellings.stream()
                .flatMap(telling -> of(telling, world).stream())
                .toList();
        return new CaseAssessment(packs.editions(), entries, shown, sources());
    }

    private List<Tally> tallies(Limbs.Placed capped, List<Telling> tellings, Asked.World world) {
        List<Asked> entries = tellings.stream()
                .filter(telling ->
                        capped.limb().claims().contains(telling.entry().matter().type()))
                .map(telling -> Asked.of(telling, capped.rule(), capped.limb(), capped.targets(), world))
                .toList();
        return Tallies.of(capped.rule(), entries, packs.units());
    }

    private Optional<CaseAssessment.OfEntry> of(Telling telling, Asked.World world) {
        CaseAssessment.OfEntry made = new EntryAssessor(limbs, world).of(telling);
        return made.assessments().isEmpty() && made.context().isEmpty() ? Optional.empty() : Optional.of(made);
    }

    private static Function<Claim, Days> days(Case all) {
        Map<Sha256, Document> documents = all.readings().stream()
                .collect(Collectors.toMap(
                        reading -> reading.document().sha256(), reading -> reading.document(), (one, same) -> one));
        return claim -> {
            Document document = documents.get(claim.passage().document());
            return Days.of(claim, document == null ? null : document.about().published());
        };
    }

    private Map<String, String> sources() {
        return packs.sources().values().stream()
                .collect(Collectors.toMap(Source::key, Source::words, (one, same) -> one, TreeMap::new));
    }
}
