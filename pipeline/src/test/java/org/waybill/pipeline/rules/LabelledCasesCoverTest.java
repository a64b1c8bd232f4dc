package org.waybill.pipeline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waybill.assessment.pack.Packs;
import org.waybill.assessment.pack.Rule;
import org.waybill.pipeline.rules.Wanted.Meant;

/** The labelled cases leave no regime, no provision with elements, no sort of duty and no known trap without a case. */
class LabelledCasesCoverTest {
    /** How few cases would not carry the product. */
    private static final int FEWEST = 150;

    /** The traps of secondary sources that the fact sheet of provisions lists, each by a word or two. */
    private static final Set<String> TRAPS = Set.of(
            "teaching is not weapons training",
            "S/2006/814",
            "small-arms exception",
            "SIPRI dates",
            "MSMT",
            "14,000 soldiers",
            "Panel ended",
            "2397 set the deadline",
            "OP27",
            "Darfur",
            "2664",
            "Panel and MSMT assess",
            "catch-all",
            "Rajin",
            "national listing");

    /** The examples that the design of assessments says must come out right, and what it must refuse. */
    private static final Set<String> EXAMPLES = Set.of(
            "arms from the DPRK",
            "Iran gap",
            "refined petroleum cap",
            "jet fuel barred separately",
            "troop deployments",
            "satellite help",
            "S/2006/814",
            "refusals",
            "attacks on civilians");

    private final List<LabelledCase> cases = CaseFiles.all();
    private final Packs packs = Answers.packs();

    @Test
    void there_are_enough_and_each_has_a_name_in_its_family() {
        assertThat(cases).hasSizeGreaterThan(FEWEST);
        assertThat(cases).extracting(one -> one.family() + "/" + one.id()).doesNotHaveDuplicates();
    }

    @Test
    void every_trap_and_every_example_has_a_case() {
        assertThat(named(LabelledCase::trap)).isEqualTo(TRAPS);
        assertThat(named(LabelledCase::example)).isEqualTo(EXAMPLES);
    }

    private Set<String> named(Function<LabelledCase, String> what) {
        return cases.stream().map(what).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }

    @Test
    void every_regime_with_duties_has_cases_both_ways() {
        Set<String> wanted = packs.rules().stream()
                .filter(rule -> !rule.limbs().isEmpty())
                .map(rule -> rule.provision().regime())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(regimes("engaged")).as("engaged").isEqualTo(wanted);
        assertThat(regimes("cannot say")).as("cannot say").isEqualTo(wanted);
        assertThat(regimes("not engaged")).as("not engaged").isEqualTo(wanted);
    }

    private Set<String> regimes(String result) {
        Stream<String> said = cases.stream()
                .flatMap(one -> fields(one.node().path("expect")).filter(key -> one.node()
                        .path("expect")
                        .path(key)
                        .path("result")
                        .asText()
                        .equals(result)));
        Stream<String> named = result.equals("not engaged")
                ? cases.stream()
                        .flatMap(one -> CaseFiles.elements(one.node().path("not-engaged")))
                        .map(JsonNode::asText)
                : Stream.empty();
        return Stream.concat(said, named)
                .map(key -> Meant.of(key).provision())
                .map(id -> Answers.provision(id).regime())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_provision_with_elements_is_expected_of_in_some_case() {
        Set<String> asked = keys().map(Meant::provision).collect(Collectors.toSet());
        Set<String> missed = packs.rules().stream()
                .filter(rule -> !rule.limbs().isEmpty())
                .map(rule -> rule.provision().id())
                .filter(id -> !asked.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missed).isEmpty();
    }

    @Test
    void every_sort_of_duty_has_a_case() {
        Set<String> asked = keys().flatMap(this::limbs).collect(Collectors.toSet());
        Set<String> missed = packs.rules().stream()
                .map(Rule::limbs)
                .flatMap(List::stream)
                .map(limb -> limb.id())
                .filter(id -> !asked.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missed).isEmpty();
    }

    /** A limb that is named, with its editions; without one, the only limb that a provision has. */
    private Stream<String> limbs(Meant key) {
        List<String> all = packs.rule(key.provision()).stream()
                .flatMap(rule -> rule.limbs().stream())
                .map(limb -> limb.id())
                .toList();
        return all.stream().filter(id -> key.limb().isEmpty() ? all.size() == 1 : key.means(id));
    }

    private Stream<Meant> keys() {
        return cases.stream().flatMap(one -> fields(one.node().path("expect"))).map(Meant::of);
    }

    private static Stream<String> fields(JsonNode node) {
        Stream.Builder<String> all = Stream.builder();
        node.fieldNames().forEachRemaining(all::add);
        return all.build();
    }
}
