package org.waybill.pipeline.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.waybill.model.Assessment;
import org.waybill.model.CaseAssessment;
import org.waybill.model.PartialDate;
import org.waybill.model.Position;
import org.waybill.model.Provision;
import org.waybill.model.Tally;
import org.waybill.pipeline.rules.Wanted.Meant;

/** Claims with a date, what each element of a rule comes to, and why: one test for each case. */
class LabelledCasesTest {
    @TestFactory
    Stream<DynamicContainer> the_rules_come_to_what_a_lawyer_would_say() {
        Map<String, List<DynamicNode>> families = new LinkedHashMap<>();
        for (LabelledCase one : CaseFiles.all()) {
            families.computeIfAbsent(one.family(), key -> new ArrayList<>())
                    .add(dynamicTest(one.id() + ": " + one.why(), () -> check(one)));
        }
        return families.entrySet().stream().map(family -> dynamicContainer(family.getKey(), family.getValue()));
    }

    private static void check(LabelledCase one) {
        Answers answers = Answers.of(one);
        List<String> amiss = new ArrayList<>();
        each(one, "expect", amiss, (key, wanted) -> new Wanted(Meant.of(key), wanted).check(answers));
        each(one, "tally", amiss, (key, wanted) -> tally(answers, key, wanted.asText()));
        each(one, "cites", amiss, LabelledCasesTest::cites);
        each(one, "notes", amiss, (key, wanted) -> notes(answers, Meant.of(key), wanted.asText()));
        each(one, "marks", amiss, (key, wanted) -> assertThat(
                        Answers.provision(key).certainty().words())
                .as("mark of " + key)
                .isEqualTo(wanted.asText()));
        each(one, "in-force", amiss, LabelledCasesTest::applied);
        note(amiss, () -> background(answers, one.node()));
        note(amiss, () -> positions(answers, one.node()));
        assertThat(amiss).as(one.why()).isEmpty();
    }

    private static void each(LabelledCase one, String part, List<String> amiss, BiConsumer<String, JsonNode> check) {
        one.node()
                .path(part)
                .properties()
                .forEach(field -> note(amiss, () -> check.accept(field.getKey(), field.getValue())));
    }

    /** A reader who mends a case wants to see everything that is amiss. */
    private static void note(List<String> amiss, Runnable check) {
        try {
            check.run();
        } catch (AssertionError failed) {
            amiss.add(failed.getMessage());
        }
    }

    private static void tally(Answers answers, String key, String wanted) {
        List<Tally> all = answers.assessment().tallies().stream()
                .filter(tally ->
                        key.equals(tally.provision().id() + "/" + tally.from().getYear())
                                || key.equals(tally.provision().id() + "/" + tally.from()))
                .toList();
        String got = all.isEmpty() ? "none" : all.get(0).outcome().words();
        assertThat(wanted.split("\\|"))
                .as("tally %s: got %s of %s", key, got, answers.assessment().tallies())
                .contains(got);
    }

    private static void cites(String id, JsonNode wanted) {
        Provision rule = Answers.provision(id);
        String told = String.join(" ", rule.items(), rule.rule(), rule.exemptions(), rule.notes());
        CaseFiles.elements(wanted).forEach(words -> assertThat(
                        Pattern.compile(words.asText()).matcher(told).find())
                .as("%s tells \"%s\": %s", id, words.asText(), told)
                .isTrue());
    }

    private static void notes(Answers answers, Meant key, String wanted) {
        List<Assessment> furthest = answers.furthest(key);
        assertThat(furthest)
                .as("%s tells %s", key, wanted)
                .anyMatch(one -> Pattern.compile(wanted).matcher(one.note()).find());
    }

    private static void applied(String id, JsonNode days) {
        days.properties().forEach(day -> assertThat(Answers.provision(id).appliedOn(LocalDate.parse(day.getKey())))
                .as("%s applied on %s", id, day.getKey())
                .isEqualTo(day.getValue().asBoolean()));
    }

    private static void background(Answers answers, JsonNode node) {
        List<CaseAssessment.OfEntry> entries = answers.assessment().entries();
        List<String> context = entries.stream()
                .flatMap(entry -> entry.context().stream())
                .map(note -> note.provision().id())
                .toList();
        List<String> assessed = entries.stream()
                .flatMap(entry -> entry.assessments().stream())
                .map(one -> one.provision().id())
                .toList();
        CaseFiles.elements(node.path("context")).map(JsonNode::asText).forEach(id -> {
            assertThat(context).as("shown as context").contains(id);
            assertThat(assessed).as("what is context has no elements").doesNotContain(id);
        });
        CaseFiles.elements(node.path("absent"))
                .map(JsonNode::asText)
                .forEach(id -> assertThat(assessed).as("considered").doesNotContain(id));
        CaseFiles.elements(node.path("not-engaged")).map(JsonNode::asText).forEach(id -> assertThat(
                        answers.furthest(Meant.of(id)))
                .as("not engaged or not considered: %s", answers.told(id))
                .allMatch(one -> one.result() == Assessment.Result.NOT_ENGAGED));
    }

    private static void positions(Answers answers, JsonNode node) {
        List<Position> all = answers.assessment().entries().stream()
                .flatMap(entry -> entry.positions().stream())
                .toList();
        CaseFiles.elements(node.path("positions"))
                .forEach(one -> assertThat(all).as("position %s", one).anyMatch(position -> fits(position, one)));
        CaseFiles.elements(node.path("no-positions")).forEach(one -> assertThat(all)
                .as("no position %s", one)
                .noneMatch(position -> isNamed(position, one) && isWithin(position, one)));
    }

    private static boolean fits(Position position, JsonNode wanted) {
        boolean isStance = position.stance().key().equals(wanted.path("stance").asText());
        boolean isHeld = !wanted.has("held")
                || held(position)
                        .map(Object::toString)
                        .filter(wanted.path("held").asText()::equals)
                        .isPresent();
        return isNamed(position, wanted) && isStance && isHeld;
    }

    private static boolean isNamed(Position position, JsonNode wanted) {
        return Pattern.compile(wanted.path("holder").asText())
                .matcher(position.holder())
                .find();
    }

    /** Whether it was put between the days that a case rules out; one that rules none out rules out all. */
    private static boolean isWithin(Position position, JsonNode wanted) {
        if (!wanted.has("held-before") && !wanted.has("held-after")) {
            return true;
        }
        LocalDate before = LocalDate.parse(wanted.path("held-before").asText("9999-12-31"));
        LocalDate after = LocalDate.parse(wanted.path("held-after").asText("0001-01-01"));
        return held(position)
                .filter(held -> held.first().isBefore(before) && held.last().isAfter(after))
                .isPresent();
    }

    private static Optional<PartialDate> held(Position position) {
        return position instanceof Position.OnRecord record ? Optional.ofNullable(record.held()) : Optional.empty();
    }
}
