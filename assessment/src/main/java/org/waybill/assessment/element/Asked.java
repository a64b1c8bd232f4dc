package org.waybill.assessment.element;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waybill.assessment.day.Applied;
import org.waybill.assessment.pack.CueList;
import org.waybill.assessment.pack.Limb;
import org.waybill.assessment.pack.Rule;
import org.waybill.assessment.pack.Side;
import org.waybill.assessment.party.Parties;
import org.waybill.assessment.party.Targets;
import org.waybill.assessment.scope.Fit;
import org.waybill.assessment.scope.Scopes;
import org.waybill.assessment.telling.Telling;
import org.waybill.assessment.telling.Told;
import org.waybill.model.Element;
import org.waybill.model.Party;
import org.waybill.model.Tally;

/**
 * One limb asked of one entry.
 *
 * @param telling the entry's claims
 * @param rule the provision
 * @param limb the duty
 * @param applied when it applied
 * @param targets whom the regime is about
 * @param world what is known beside
 */
public record Asked(Telling telling, Rule rule, Limb limb, Applied applied, Targets targets, World world) {

    /**
     * What is known beside claims and rules.
     *
     * @param parties of which state parties are
     * @param scopes what sort of goods items are
     * @param cues the lists of phrases, by id
     * @param tallies what figures of a provision's cap come to, for each of its years
     */
    public record World(
            Parties parties, Scopes scopes, Map<String, CueList> cues, Function<Rule, List<Tally>> tallies) {}

    /** A limb asked of an entry. */
    public static Asked of(Telling telling, Rule rule, Limb limb, Targets targets, World world) {
        Applied applied = Applied.of(rule.provision().inForce(), limb.from(), limb.to());
        return new Asked(telling, rule, limb, applied, targets, world);
    }

    /** How the items of a claim stand to the limb's goods. */
    public Fit fit(Told told) {
        return limb.goods() == null ? Fit.IN : world.scopes().fit(limb.goods(), told.items());
    }

    /** How one item stands to the limb's goods. */
    public Fit fit(String item) {
        return limb.goods() == null ? Fit.IN : world.scopes().fit(limb.goods(), item);
    }

    /** Whether a claim runs the way that the limb is about. */
    public boolean runs(Told told) {
        return new DirectionElement(this).state(told) == Element.State.SUPPORTED;
    }

    /** The affirmed claims in scope; those that may be in it where none surely is. */
    List<Told> inScope() {
        List<Told> in = affirmed(Fit.IN);
        return in.isEmpty() ? affirmed(Fit.UNCLEAR) : in;
    }

    private List<Told> affirmed(Fit fit) {
        return telling.affirmed().stream().filter(told -> fit(told) == fit).toList();
    }

    /** The parties at an end that the regime is about. */
    List<Party> aimedAt(Told told, Side side) {
        return told.at(side).stream().filter(targets::aimAt).toList();
    }

    /** The other parties at an end. */
    List<Party> others(Told told, Side side) {
        return told.at(side).stream().filter(party -> !targets.aimAt(party)).toList();
    }
}
