package org.waybill.assessment.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waybill.model.InForce;
import org.waybill.model.Provision;

/** What must be so of the packs that come with the program, whatever their rules say. */
class BundledPacksTest {
    private static final Packs PACKS = Packs.bundled();

    private static Provision provision(String id) {
        return PACKS.provision(id).orElseThrow();
    }

    @Test
    void an_amendment_told_at_one_end_is_told_at_the_other() {
        List<String> oneSided = new ArrayList<>();
        for (Provision one : PACKS.provisions()) {
            missing(one, one.amends(), Provision::amendedBy)
                    .forEach(id -> oneSided.add(id + " does not say that " + one.id() + " amends it"));
            missing(one, one.amendedBy(), Provision::amends)
                    .forEach(id -> oneSided.add(id + " does not say that it amends " + one.id()));
        }
        assertThat(oneSided).isEmpty();
    }

    private static Stream<String> missing(Provision one, List<String> others, Function<Provision, List<String>> back) {
        return others.stream().filter(id -> !back.apply(provision(id)).contains(one.id()));
    }

    @Test
    void nothing_is_amended_by_what_is_older() {
        List<String> amiss = PACKS.provisions().stream()
                .flatMap(one -> one.amends().stream()
                        .filter(id -> provision(id).adopted().isAfter(one.adopted()))
                        .map(id -> one.id() + " amends the younger " + id))
                .toList();
        assertThat(amiss).isEmpty();
    }

    @Test
    void no_limb_begins_or_ends_while_its_provision_does_not_apply() {
        List<String> amiss = PACKS.rules().stream()
                .flatMap(rule -> rule.limbs().stream()
                        .filter(limb -> !isWithin(limb, rule.provision()))
                        .map(limb -> rule.provision().id() + ", " + limb.id()))
                .toList();
        assertThat(amiss).isEmpty();
    }

    private static boolean isWithin(Limb limb, Provision one) {
        boolean begins = limb.from() == null || one.appliedOn(limb.from());
        return begins && (limb.to() == null || one.appliedOn(limb.to()));
    }

    @Test
    void times_of_a_provision_follow_one_another() {
        for (Provision one : PACKS.provisions()) {
            List<InForce> times = one.inForce();
            for (int next = 1; next < times.size(); next++) {
                assertThat(times.get(next - 1).to())
                        .as(one.id())
                        .isNotNull()
                        .isBefore(times.get(next).from());
            }
        }
    }

    @Test
    void every_sort_of_conduct_is_there_because_a_provision_is_about_it() {
        Set<String> conducts = new TreeSet<>(PACKS.conducts().keySet());
        PACKS.provisions().forEach(one -> conducts.removeAll(one.conduct()));
        assertThat(conducts).isEmpty();
    }
}
