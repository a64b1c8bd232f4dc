package org.waybill.pipeline.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waybill.model.Assessment;

/** The table of what covers what from which day to which, against every pack, on both sides of each change. */
class CoverageTest {
    @TestFactory
    Stream<DynamicTest> on_its_first_and_last_day_a_flow_is_covered_as_the_table_has_it() {
        return CoverageRow.all().stream().flatMap(row -> Stream.of(row.first(), row.last())
                .distinct()
                .map(day -> dynamicTest(day + " " + row, () -> check(row, day))));
    }

    private static void check(CoverageRow row, LocalDate day) {
        Answers answers = Answers.of(bare(row, day));
        Set<String> engaged = limbs(answers, Assessment.Result.ENGAGED);
        Set<String> open = provisions(limbs(answers, Assessment.Result.CANNOT_SAY));
        open.removeAll(provisions(engaged));
        boolean isAtLeast = row.get("open").startsWith("+");
        Set<String> shown = isAtLeast ? kept(open, row.named("open")) : open;
        assertThat("engaged " + engaged + ", open " + shown)
                .as("line %d, on %s: %s", row.line(), day, row.get("why"))
                .isEqualTo("engaged " + row.named("engaged") + ", open " + row.named("open"));
    }

    private static Set<String> kept(Set<String> all, Set<String> wanted) {
        Set<String> kept = new TreeSet<>(all);
        kept.retainAll(wanted);
        return kept;
    }

    private static Set<String> limbs(Answers answers, Assessment.Result result) {
        return answers.assessment().entries().stream()
                .flatMap(entry -> entry.assessments().stream())
                .filter(one -> one.result() == result)
                .flatMap(one ->
                        Answers.limbs(one).stream().map(limb -> one.provision().id() + "/" + limb))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> provisions(Set<String> limbs) {
        return limbs.stream()
                .map(limb -> limb.substring(0, limb.indexOf('/')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A claim that says no more than that it was done on that day. */
    private static LabelledCase bare(CoverageRow row, LocalDate day) {
        ObjectNode claim = JsonNodeFactory.instance.objectNode();
        claim.put("type", row.get("type")).put("actor", row.get("giver")).put("target", row.get("taker"));
        claim.putArray("items").add(row.get("item"));
        if (!row.get("place").isEmpty()) {
            claim.put("place", row.get("place"));
        }
        claim.put("period", day.toString()).put("text", text(row));
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", "line " + row.line()).put("why", row.get("why"));
        node.put("published", day.plusDays(40).toString());
        node.putArray("claims").add(claim);
        return LabelledCase.of("coverage", node);
    }

    private static String text(CoverageRow row) {
        String said = String.join(" ", "That day", row.get("item"), "went there", row.get("says"));
        return said.strip() + ".";
    }

    @Test
    void no_day_of_a_flow_is_left_out_between_two_of_its_rows() {
        Map<String, List<CoverageRow>> flows = CoverageRow.all().stream()
                .collect(Collectors.groupingBy(CoverageRow::flow, LinkedHashMap::new, Collectors.toList()));
        flows.forEach((flow, rows) -> {
            for (int at = 1; at < rows.size(); at++) {
                assertThat(rows.get(at).first())
                        .as("the row of %s after %s", flow, rows.get(at - 1))
                        .isEqualTo(rows.get(at - 1).last().plusDays(1));
                assertThat(rows.get(at).cells().subList(0, 7))
                        .as("a flow is the same in each of its rows")
                        .isEqualTo(rows.get(0).cells().subList(0, 7));
            }
        });
    }
}
