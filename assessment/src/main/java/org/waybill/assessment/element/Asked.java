package org.waybill.assessment.element;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waybill.assessment.day.Applied;
import org.waybill.assessment.day.Standing;
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

/** One limb asked of one entry. How each claim stands to it is looked at once. */
public final class Asked {
    private final Telling telling;
    private final Rule rule;
    private final Limb limb;
    private final Applied applied;
    private final Targets targets;
    private final World world;
    private final List<Fit> fits;
    private final List<Element.State> ways;
    private final List<Standing> standings;

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

    private Asked(Telling telling, Rule rule, Limb limb, Targets targets, World world) {
        this.telling = telling;
        this.rule = rule;
        this.limb = limb;
        this.applied = Applied.of(rule.provision().inForce(), limb.from(), limb.to());
        this.targets = targets;
        this.world = world;
        this.fits = telling.all().stream().map(this::fitOf).toList();
        Way way = new Way(limb, targets);
        this.ways = telling.all().stream().map(way::of).toList();
        this.standings = telling.all().stream()
                .map(told -> applied.standing(told.days()))
                .toList();
    }

    /** A limb asked of an entry. */
    public static Asked of(Telling telling, Rule rule, Limb limb, Targets targets, World world) {
        return new Asked(telling, rule, limb, targets, world);
    }

    private Fit fitOf(Told told) {
        return limb.goods() == null ? Fit.IN : world.scopes().fit(limb.goods(), told.items());
    }

    /** The entry's claims. */
    public Telling telling() {
        return telling;
    }

    /** The provision. */
    Rule rule() {
        return rule;
    }

    /** The duty. */
    Limb limb() {
        return limb;
    }

    /** When it applied. */
    Applied applied() {
        return applied;
    }

    /** Whom the regime is about. */
    Targets targets() {
        return targets;
    }

    /** What is known beside. */
    public World world() {
        return world;
    }

    /** How the items of a claim stand to the limb's goods. */
    public Fit fit(Told told) {
        return fits.get(told.place());
    }

    /** How one item stands to the limb's goods. */
    public Fit fit(String item) {
        return limb.goods() == null ? Fit.IN : world.scopes().fit(limb.goods(), item);
    }

    /** How a claim stands to the limb's ends. */
    Element.State way(Told told) {
        return ways.get(told.place());
    }

    /** Whether a claim runs the way that the limb is about. */
    public boolean runs(Told told) {
        return way(told) == Element.State.SUPPORTED;
    }

    /** How the days of a claim stand to the limb's time. */
    Standing standing(Told told) {
        return standings.get(told.place());
    }

    /** The affirmed claims in scope; those that may be in it where none surely is. */
    List<Told> inScope() {
        List<Told> in = affirmed(Fit.IN);
        return in.isEmpty() ? affirmed(Fit.UNCLEAR) : in;
    }

    /** The affirmed claims that are or may be about the limb's goods; all of them where none is. */
    List<Told> affirmed() {
        List<Told> may =
                telling.affirmed().stream().filter(told -> fit(told) != Fit.OUT).toList();
        return may.isEmpty() ? telling.affirmed() : may;
    }

    /** What rules are held against: {@link #affirmed}, or all claims where none says that it was done. */
    List<Told> basis() {
        return telling.affirmed().isEmpty() ? telling.all() : affirmed();
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
