package org.waybill.assessment.pack;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waybill.assessment.Goods;
import org.waybill.assessment.pack.trouble.PackFault;

/** Whether what packs name in one place is there in another, and nothing is there twice. */
final class Crossings {
    private static final Set<String> REGISTER = Set.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII");

    private final Packs packs;

    Crossings(Packs packs) {
        this.packs = packs;
    }

    void check() {
        once(packs.all().stream().map(Pack::regime), "regime");
        once(
                packs.all().stream().flatMap(pack -> pack.rules().stream()).map(rule -> rule.provision()
                        .id()),
                "provision");
        packs.all().forEach(this::check);
    }

    private static void once(Stream<String> ids, String sort) {
        Set<String> seen = new HashSet<>();
        ids.filter(id -> !seen.add(id)).findFirst().ifPresent(id -> {
            throw PackFault.TWICE.met(id, "there are two of this " + sort);
        });
    }

    private void check(Pack pack) {
        pack.targets().forEach(target -> check(pack, target));
        pack.rules().forEach(rule -> check(pack, rule));
        for (Pack.Held held : pack.positions()) {
            String where = pack.regime() + ", position of " + held.position().holder();
            held.position().provisions().forEach(id -> provision(where, id));
            held.position()
                    .sources()
                    .forEach(key -> there(where, "source", key, packs.sources().keySet()));
        }
    }

    private static void check(Pack pack, Target target) {
        target.states().stream()
                .filter(state -> !state.matches("[A-Z]{2}"))
                .findFirst()
                .ifPresent(state -> {
                    throw PackFault.BAD_VALUE.met(
                            pack.regime() + ", " + target.id(),
                            "\"" + state + "\" is no ISO 3166-1 code of two letters");
                });
    }

    private void check(Pack pack, Rule rule) {
        String where = rule.provision().id();
        rule.provision().amends().forEach(id -> provision(where, id));
        rule.provision().amendedBy().forEach(id -> provision(where, id));
        rule.provision()
                .conduct()
                .forEach(key -> there(where, "conduct", key, packs.conducts().keySet()));
        rule.provision()
                .sources()
                .forEach(key -> there(where, "source", key, packs.sources().keySet()));
        once(rule.limbs().stream().map(limb -> where + "/" + limb.id()), "limb");
        rule.limbs().forEach(limb -> {
            check(where + ", limb " + limb.id(), rule, limb);
            rows(where + ", limb " + limb.id(), pack, limb);
        });
    }

    private void check(String where, Rule rule, Limb limb) {
        if (!limb.isAimed() && limb.sign().isEmpty()) {
            throw PackFault.BAD_VALUE.met(
                    where,
                    "neither giver nor taker is target and its first further element asks for no words, so nothing"
                            + " tells that the regime is in it");
        }
        once(limb.further().stream().map(further -> where + "/" + further.id()), "element");
        scopes(limb)
                .flatMap(scope -> scope.registers().stream())
                .forEach(one -> there(where, "category", one, REGISTER));
        limb.further().forEach(further -> check(where + ", " + further.id(), rule, further));
    }

    private static void rows(String where, Pack pack, Limb limb) {
        List<String> ids = pack.targets().stream().map(Target::id).toList();
        limb.further().stream()
                .map(Further::test)
                .filter(Further.Test.Listed.class::isInstance)
                .flatMap(test -> ((Further.Test.Listed) test).rows().stream())
                .forEach(row -> there(where, "row of targets", row, ids));
    }

    private void check(String where, Rule rule, Further further) {
        String cues = cues(further.test());
        if (!cues.isEmpty()) {
            there(where, "list of cues", cues, packs.cues().keySet());
        }
        if (further.test() instanceof Further.Test.OverCap && rule.cap() == null) {
            throw PackFault.MISSING.met(where, "the provision has no cap");
        }
    }

    /** The list of phrases that a test looks for; empty for none. */
    private static String cues(Further.Test test) {
        if (test instanceof Further.Test.Words words) {
            return words.cues();
        }
        if (test instanceof Further.Test.Listed listed) {
            return listed.freeBy();
        }
        return test instanceof Further.Test.GoodsTold told ? told.cues() : "";
    }

    /** Whether each class is known. */
    void check(Goods goods) {
        for (Rule rule : packs.rules()) {
            String where = rule.provision().id();
            rule.limbs().forEach(limb -> known(where + ", limb " + limb.id(), scopes(limb), goods));
            known(where, rule.context().stream().flatMap(context -> Stream.ofNullable(context.goods())), goods);
        }
        packs.units().forEach(unit -> unit.goods().forEach(id -> known("units.yaml", id, goods)));
    }

    private static void known(String where, Stream<Scope> scopes, Goods goods) {
        scopes.flatMap(scope -> Stream.of(scope.classes(), scope.except(), scope.maybe()))
                .flatMap(List::stream)
                .forEach(id -> known(where, id, goods));
    }

    private static void known(String where, String id, Goods goods) {
        if (goods.above(id).isEmpty()) {
            throw PackFault.NOT_THERE.met(where, "there is no class \"" + id + "\"");
        }
    }

    private static Stream<Scope> scopes(Limb limb) {
        List<Scope> further = limb.further().stream()
                .map(Further::test)
                .filter(Further.Test.GoodsTold.class::isInstance)
                .map(test -> ((Further.Test.GoodsTold) test).goods())
                .toList();
        return Stream.concat(Stream.ofNullable(limb.goods()), further.stream());
    }

    private void provision(String where, String id) {
        if (packs.rule(id).isEmpty()) {
            throw PackFault.NOT_THERE.met(where, "there is no provision \"" + id + "\"");
        }
    }

    private static void there(String where, String sort, String key, Collection<String> all) {
        if (!all.contains(key)) {
            throw PackFault.NOT_THERE.met(where, "there is no " + sort + " \"" + key + "\"");
        }
    }
}
