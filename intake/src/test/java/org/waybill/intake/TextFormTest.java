package org.waybill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.waybill.intake.prose.Characters;
import org.waybill.intake.prose.GivenText;
import org.waybill.intake.prose.HardWraps;
import org.waybill.intake.reading.Budget;
import org.waybill.model.Admission;
import org.waybill.model.Document;
import org.waybill.model.Given;
import org.waybill.model.PartialDate;

class TextFormTest {
    @Test
    void line_ends_of_every_kind_become_one() {
        assertThat(Admissions.read("a.txt", "One ship.\r\n\r\nTwo ships.\r\rThree ships.\u2029\u2029Four.")
                        .text())
                .isEqualTo("One ship.\n\nTwo ships.\n\nThree ships.\n\nFour.");
    }

    @Test
    void hard_wrapped_lines_are_joined_and_short_ones_stand_alone() {
        String text = """
                Ships and trains
                between two ports

                The ship took on containers at the northern port on the seventh of
                the month and sailed to the eastern port, where trains took over what
                it had carried.
                """;
        assertThat(Admissions.read("a.txt", text).text())
                .isEqualTo(
                        "Ships and trains\n\nbetween two ports\n\nThe ship took on containers at the northern port on the seventh of"
                                + " the month and sailed to the eastern port, where trains took over what it had carried.");
    }

    @Test
    void marks_that_turn_the_writing_direction_are_dropped() {
        assertThat(Admissions.read("a.txt", "Ten \u202Eslles\u202C were\u00AD sent\u200B.")
                        .text())
                .isEqualTo("Ten slles were sent.");
    }

    @Test
    void markdown_loses_its_marks_and_keeps_its_words() {
        Document document = Admissions.read("a.md", """
                ---
                title: "A ship"
                date: 2024-05-06
                source: Harbour News
                ---
                # Ten *ships*

                They carried **20,000** shells, [the ministry](https://example.org/x) said.

                - one list line
                - another

                | port | ships |
                |------|-------|
                | Najin | 4 |

                > A quotation
                """);
        assertThat(document.text())
                .isEqualTo("Ten ships\n\nThey carried 20,000 shells, the ministry said.\n\none list line\n\nanother"
                        + "\n\nport | ships\n\nNajin | 4\n\nA quotation");
        assertThat(document.about().title()).isEqualTo("A ship");
        assertThat(document.about().publisher()).isEqualTo("Harbour News");
        assertThat(document.about().published()).hasToString("2024-05-06");
        assertThat(document.about().format()).isEqualTo("markdown");
    }

    @Test
    void the_given_goes_before_the_found() {
        var given = new Given("Agency", "", PartialDate.parse("2024-01"));
        var admission = Intake.with(Limits.usual())
                .admit(
                        new Source.Bytes(
                                "a.md",
                                HostileDocuments.bytes("---\ntitle: A\ndate: 2020\nsource: B\n---\nTen shells.")),
                        given)
                .get(0)
                .admission();
        Document.About about = ((Admission.Admitted) admission).document().about();
        assertThat(about.publisher()).isEqualTo("Agency");
        assertThat(about.title()).isEqualTo("A");
        assertThat(about.published()).hasToString("2024-01");
    }

    @Property(tries = 300)
    void a_text_holds_no_control_characters_and_no_double_blank_lines(@ForAll String text) {
        String form = HardWraps.paragraphs(text, Budget.of(Duration.ofMinutes(1)));
        assertThat(form)
                .doesNotContain("\n\n\n", "\r", "\t")
                .doesNotStartWith("\n")
                .doesNotEndWith("\n");
        assertThat(form.chars()).noneMatch(next -> next != '\n' && Character.isISOControl(next));
    }

    @Property(tries = 300)
    void cleaning_twice_changes_nothing_more(@ForAll String text) {
        String once = Characters.clean(text);
        assertThat(Characters.clean(once)).isEqualTo(once);
        Budget budget = Budget.of(Duration.ofMinutes(1));
        String form = GivenText.form(text, budget);
        assertThat(GivenText.form(form, budget)).isEqualTo(form);
    }
}
