package org.waybill.assessment.casework;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waybill.assessment.pack.Limb;
import org.waybill.assessment.pack.Pack;
import org.waybill.assessment.pack.Packs;
import org.waybill.assessment.pack.Rule;
import org.waybill.assessment.party.Parties;
import org.waybill.assessment.party.Targets;
import org.waybill.assessment.telling.Telling;
import org.waybill.model.ClaimType;
import org.waybill.model.Party;

/** Every limb and context note, found by the type of claim and by whom the regime is about. */
final class Limbs {
    private final List<Regime> regimes;

    /** A limb with its provision and whom the regime is about. */
    record Placed(Rule rule, Limb limb, Targets targets) {}

    /** One pack's limbs by type of claim. */
    record Regime(Pack pack, Targets targets, Map<ClaimType, List<Placed>> limbs, Map<ClaimType, List<Rule>> context) {}

    Limbs(Packs packs, Parties parties) {
        List<Regime> all = new ArrayList<>();
        for (Pack pack : packs.all()) {
            Regime regime = new Regime(
                    pack,
                    new Targets(pack.targets(), parties),
                    new EnumMap<>(ClaimType.class),
                    new EnumMap<>(ClaimType.class));
            for (Rule rule : pack.rules()) {
                add(regime, rule);
            }
            all.add(regime);
        }
        this.regimes = List.copyOf(all);
    }

    private static void add(Regime regime, Rule rule) {
        for (Limb limb : rule.limbs()) {
            Placed placed = new Placed(rule, limb, regime.targets());
            limb.claims().forEach(type -> regime.limbs()
                    .computeIfAbsent(type, one -> new ArrayList<>())
                    .add(placed));
        }
        rule.context().ifPresent(context -> context.claims().forEach(type -> regime.context()
                .computeIfAbsent(type, one -> new ArrayList<>())
                .add(rule)));
    }

    /** The first limb of each provision with a cap: its goods are those that the cap counts. */
    List<Placed> capped() {
        return regimes.stream()
                .flatMap(regime -> regime.pack().rules().stream()
                        .filter(rule -> rule.cap() != null && !rule.limbs().isEmpty())
                        .map(rule -> new Placed(rule, rule.limbs().get(0), regime.targets())))
                .toList();
    }

    /** The regimes that are about somebody at an end of a claim. */
    List<Regime> about(Telling telling) {
        List<Party> parties = telling.parties();
        return regimes.stream()
                .filter(regime -> parties.stream().anyMatch(regime.targets()::aimAt))
                .toList();
    }

    /** Every regime, in the order of the packs. */
    List<Regime> all() {
        return regimes;
    }
}
