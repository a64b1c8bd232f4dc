package org.waybill.assessment.casework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.assessment.Allegiance;
import org.waybill.assessment.Goods;
import org.waybill.assessment.cap.Tallies;
import org.waybill.assessment.day.Days;
import org.waybill.assessment.element.Asked;
import org.waybill.assessment.pack.Packs;
import org.waybill.assessment.pack.Source;
import org.waybill.assessment.party.Parties;
import org.waybill.assessment.position.Recorded;
import org.waybill.assessment.position.Voices;
import org.waybill.assessment.scope.Scopes;
import org.waybill.assessment.telling.Telling;
import org.waybill.model.Case;
import org.waybill.model.CaseAssessment;
import org.waybill.model.Claim;
import org.waybill.model.Document;
import org.waybill.model.Entry;
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
        Predicate<Claim> counts = claim -> all.docket().state(claim).counts();
        Function<Claim, Days> days = days(all);
        Function<Entry, Telling> telling = entry -> Telling.of(entry, counts, days);
        Map<String, List<Tally>> tallies =
                tallies(all.entries().stream().map(telling).toList());
        EntryAssessor entries = new EntryAssessor(
                limbs, world(tallies), new Voices(all, counts, parties, scopes), new Recorded(packs.all(), parties));
        return new CaseAssessment(
                packs.editions(),
                // Made anew one by one: what an entry looks up in its texts is not kept for all entries at once.
                all.entries().stream()
                        .flatMap(entry -> shown(entries.of(telling.apply(entry))))
                        .toList(),
                tallies.values().stream().flatMap(List::stream).toList(),
                sources());
    }

    /** An entry that no provision could be about is left out. */
    private static Stream<CaseAssessment.OfEntry> shown(CaseAssessment.OfEntry made) {
        return made.assessments().isEmpty() && made.context().isEmpty() ? Stream.empty() : Stream.of(made);
    }

    private Asked.World world(Map<String, List<Tally>> tallies) {
        return new Asked.World(
                parties,
                scopes,
                packs.cues(),
                rule -> tallies.getOrDefault(rule.provision().id(), List.of()));
    }

    /** The tallies of each capped provision, in the order of the packs. */
    private Map<String, List<Tally>> tallies(List<Telling> tellings) {
        Asked.World world = world(Map.of());
        Map<String, List<Tally>> tallies = new LinkedHashMap<>();
        limbs.capped().forEach(capped -> tallies.put(capped.rule().provision().id(), tallies(capped, tellings, world)));
        return tallies;
    }

    private List<Tally> tallies(Limbs.Placed capped, List<Telling> tellings, Asked.World world) {
        List<Asked> entries = tellings.stream()
                .filter(telling ->
                        capped.limb().claims().contains(telling.entry().matter().type()))
                .map(telling -> Asked.of(telling, capped.rule(), capped.limb(), capped.targets(), world))
                .toList();
        return Tallies.of(capped.rule(), entries, packs.units());
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
