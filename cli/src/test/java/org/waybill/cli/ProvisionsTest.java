package org.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the list of provisions shows and refuses. */
class ProvisionsTest {
    private static List<String> rows(Terminal.Ran ran, String id) {
        return ran.lines().stream().filter(line -> line.startsWith(id + " ")).toList();
    }

    private static List<String> ids(Object... words) {
        JsonNode data = ClaimLine.json(Terminal.run(words).out());
        return data.path("provisions").findValuesAsText("id").stream()
                .filter(id -> id.matches("[A-Z].*"))
                .toList();
    }

    @Test
    void the_bare_command_begins_with_the_regimes_and_lists_every_provision_with_its_mark() {
        Terminal.Ran ran = Terminal.run("provisions");
        assertThat(ran.status()).isZero();
        assertThat(ran.lines().get(0)).startsWith("Regime").contains("Provisions", "Version", "Sources read up to");
        assertThat(rows(ran, "DPRK-1718")).singleElement().asString().contains("101");
        assertThat(rows(ran, "DPRK-1718-8b")).singleElement().asString().endsWith("verified");
        assertThat(rows(ran, "DPRK-1695-4")).singleElement().asString().endsWith("cited from memory");
        assertThat(ran.out()).contains("148 provisions, 15 cited from memory.");
    }

    @Test
    void the_regimes_can_be_had_alone() {
        assertThat(Terminal.run("provisions", "--regimes").out())
                .contains("DPRK-1718")
                .doesNotContain("DPRK-1874-9", "cited from memory");
    }

    @ParameterizedTest(name = "on {1}, {2} {3}: {4}")
    @CsvSource({
        "DPRK, 2009-06-11, DPRK-1874-9, , the day before it was adopted",
        "DPRK, 2009-06-12, DPRK-1874-9, applied, the first day counts",
        "DPRK, 2024-10-13, DPRK-1718-8b, applied, widened since and never ended",
        "IRAN, 2024-06-01, IR-1747-5, , no arms rule of the regime applied between October 2023 and September 2025",
        "IRAN, 2025-10-05, IR-1747-5, contested, whether the resolutions came back is held both ways"
    })
    void a_day_tells_what_applied_on_it(String regime, String day, String id, String stood, String why) {
        List<String> rows = rows(Terminal.run("provisions", "--regime", regime, "--on", day), id);
        if (stood == null) {
            assertThat(rows).as(why).isEmpty();
        } else {
            assertThat(rows).as(why).singleElement().asString().contains("  " + stood + "  ");
        }
    }

    @Test
    void who_contests_a_time_is_said_once_for_all_that_it_is_about() {
        String out = Terminal.run("provisions", "--regime", "IRAN", "--on", "2025-10-05")
                .out();
        assertThat(out.split("28 August 2025", -1)).as("one sentence").hasSize(2);
        assertThat(out).contains("IR-1747-5, IR-1747-6, ");
    }

    @Test
    void what_ended_and_may_have_been_renewed_is_listed_to_be_checked() {
        JsonNode data = ClaimLine.json(Terminal.run("provisions", "--on", "2026-11-01", "--format", "json")
                .out());
        List<String> checked = IntStream.range(0, data.path("provisions").size())
                .mapToObj(data.path("provisions")::path)
                .filter(one -> one.path("on_day").asText().equals("to check"))
                .map(one -> one.path("in_force").findValuesAsText("check").toString())
                .toList();
        assertThat(checked).isNotEmpty().allSatisfy(check -> assertThat(check).containsPattern("[a-z]{4}"));
    }

    @Test
    void what_runs_both_ways_is_among_either() {
        List<String> to = ids("provisions", "--regime", "DPRK", "--direction", "to_target", "--format", "json");
        List<String> from = ids("provisions", "--regime", "DPRK", "--direction", "from_target", "--format", "json");
        assertThat(to).contains("DPRK-1718-8a-i", "DPRK-1718-8c").doesNotContain("DPRK-1874-9");
        assertThat(from).contains("DPRK-1874-9", "DPRK-1718-8c").doesNotContain("DPRK-1718-8a-i");
    }

    @Test
    void a_conduct_narrows_the_list() {
        assertThat(ids("provisions", "--conduct", "refined_petroleum_cap", "--format", "json"))
                .contains("DPRK-2397-5")
                .doesNotContain("DPRK-1874-9");
    }

    @Test
    void a_provision_is_shown_whole_with_what_was_not_there_yet_on_the_day() {
        String out =
                Terminal.run("provisions", "dprk-1874-9", "--on", "2012-01-01").out();
        assertThat(out)
                .startsWith("DPRK-1874-9  S/RES/1874 (2009), para 9  [content verified, paragraph number from memory]")
                .contains("  On 2012-01-01  applied")
                .contains("Changes        DPRK-1718-8b, S/RES/1718 (2006), para 8(b) [verified]")
                .contains("Duty procurement: ")
                .contains("Duty export: ");
        assertThat(out.replaceAll("\\s+", " "))
                .contains("DPRK-2270-7, S/RES/2270 (2016), para 7 [content verified, paragraph number from memory],"
                        + " adopted 2016-03-02, after 2012-01-01");
    }

    @Test
    void what_is_not_assessed_says_why() {
        assertThat(Terminal.run("provisions", "DPRK-1718-11-12").out()).contains("  Not tested     ");
        assertThat(Terminal.run("provisions", "GEN-API-51").out())
                .contains("  Background     shown beside entries, never asked")
                .doesNotContain("Duty ");
    }

    @Test
    void a_provision_from_memory_asks_to_be_checked() {
        assertThat(Terminal.run("provisions", "DPRK-1695-4").out())
                .contains("[cited from memory]")
                .contains("none; cited from memory, so check it before relying on it");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "DPRK-1874-99, '', WB-246 there is no provision DPRK-1874-99. Did you mean DPRK-1874-9 or ",
        "quite-another, '', 'WB-246 there is no provision quite-another. \"waybill provisions\" lists them.'",
        "--regime, YEMEN-2141, WB-247 there is no one regime YEMEN-2141. Did you mean YEMEN-2140? ",
        "--regime, S, WB-247 there is no one regime S. ",
        "--conduct, arms_suply_to, WB-248 there is no conduct arms_suply_to. Did you mean arms_supply_to? ",
        "--on, 2024-02-30, 'WB-249 \"2024-02-30\" is no day. Write it as 2024-10-13.'",
    })
    void what_is_not_there_is_named_with_what_is_near(String one, String two, String note) {
        Terminal.Ran ran = two.isEmpty() ? Terminal.run("provisions", one) : Terminal.run("provisions", one, two);
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.notes()).singleElement().asString().startsWith(note);
    }

    @Test
    void the_data_has_the_duties_with_what_must_be_shown_and_the_sources_with_their_addresses() {
        JsonNode data = ClaimLine.json(
                Terminal.run("provisions", "DPRK-2397-5", "--format", "json").out());
        JsonNode oil = data.path("provisions").path(0);
        assertThat(oil.path("cap").path("limit").asInt()).isEqualTo(500_000);
        assertThat(oil.path("cap").path("year").asText()).isEqualTo("01-01");
        assertThat(oil.path("limbs").findValuesAsText("bound")).contains("giver", "taker");
        assertThat(oil.path("limbs")
                        .path(0)
                        .path("further")
                        .path(0)
                        .path("test")
                        .asText())
                .isEqualTo("cap");
        assertThat(oil.path("certainty").asText()).isEqualTo("paragraph verified, content partly verified");
        assertThat(data.path("sources").path("USUN2397").path("title").asText()).isNotBlank();
        assertThat(data.path("regimes")).hasSize(14);
    }

    @Test
    void every_provision_can_be_shown_whole() {
        List<String> ids = ids("provisions", "--format", "json");
        Object[] words = IntStream.range(0, ids.size() + 1)
                .mapToObj(at -> at == 0 ? "provisions" : ids.get(at - 1))
                .toArray();
        Terminal.Ran ran = Terminal.run(words);
        assertThat(ran.status()).isZero();
        assertThat(ran.lines().stream()
                        .filter(line -> line.matches("[A-Z][A-Za-z0-9-]+  .*\\[.+]"))
                        .count())
                .isEqualTo(ids.size());
    }
}
