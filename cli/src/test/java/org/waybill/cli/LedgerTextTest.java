package org.waybill.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waybill.model.Case;
import org.waybill.report.words.Profile;

class LedgerTextTest {
    private final BackedPair pair = new BackedPair();
    private final Case made = pair.made();

    @Test
    void an_entry_is_one_line_with_figure_origins_grade_documents_and_matter() {
        List<String> lines = new String(LedgerTable.print(made, Profile.WAYBILL), UTF_8)
                .lines()
                .toList();
        assertThat(lines.subList(3, lines.size()))
                .as("a suspicion stands below the table, where no count is")
                .containsExactly("", "Suspected, not counted: They agree on 1 of 9 figures.");
        assertThat(lines.get(2))
                .matches("1 +300 – 300 – open containers +\\[1, 2] +single origin +2 +transfer KP → RU .+");
    }

    @Test
    void another_convention_tells_another_figure() {
        assertThat(new String(LedgerTable.print(made, Profile.ACLED), UTF_8)).contains("[open – 300 – 300] containers");
    }

    @Test
    void an_opened_entry_leads_from_its_figure_to_words_and_characters() {
        String text = opened(Profile.WAYBILL);
        assertThat(text)
                .contains("Entry 1: transfer KP → RU")
                .contains("grade         single origin: One body counted.")
                .contains("origins       [1, 2] 1–2 independent origins, first-hand")
                .contains("300 – 300 – open: The only one. [claim 2]")
                .contains("Navy staff (armed forces, a party to the matter, first-hand, said to rest on observation)")
                .contains("2024-02-29: more than 300 containers (counts)")
                .contains("claim 1 states 300 containers:")
                .contains("“Harbour Wire reported” 26–47")
                .containsPattern("300\\s+containers,\\s+2\\s+days\\s+later")
                .contains("a suspicion: shown, not counted")
                .contains("They agree on 1 of 9 figures. [claims 2, 1]")
                .contains("Changed on the way", "A qualifier was lost. [claims 1, 2]")
                .contains("Quay Post, 2024-03-03 (" + pair.post.sha256().brief() + "): Qualifier lost.");
    }

    @Test
    void claims_have_the_numbers_that_read_explain_gives_them() {
        assertThat(opened(Profile.WAYBILL))
                .as("the later paper was named first, so its claim is number 1 there")
                .contains("claim 2 states more than 300 containers: “Navy staff counted");
    }

    @Test
    void the_convention_asked_for_comes_first_and_the_others_follow() {
        String text = opened(Profile.ACLED);
        assertThat(text.indexOf("acled")).isPositive().isLessThan(text.indexOf("waybill"));
    }

    @Test
    void no_line_is_wider_than_a_terminal() {
        assertThat(opened(Profile.WAYBILL).lines())
                .allMatch(line -> line.codePointCount(0, line.length()) <= Wrapped.WIDTH);
    }

    @Test
    void the_table_of_a_report_tells_the_figure_and_its_origins() {
        assertThat(new String(EntryTable.print(made), UTF_8))
                .containsPattern("transfer +KP → RU +.+ +2 +\\[1, 2] +300 – 300 – open containers");
    }

    private String opened(Profile profile) {
        return new String(new ExplainedLedger(ExplainedClaims.ALL, profile).of(made, pair.read()), UTF_8);
    }
}
