package org.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.corroboration.Ledger;
import org.waybill.model.Attribution;
import org.waybill.model.Basis;
import org.waybill.model.Case;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Document;
import org.waybill.model.Modality;
import org.waybill.model.Party;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Span;
import org.waybill.model.Status;
import org.waybill.model.Tier;

class EntryTableTest {
    private static final String TEXT = "They sent 6,700 containers. They could hold 500,000 rounds.";
    private static final Document DOCUMENT =
            new Document("1", Sha256.of(TEXT), "a.txt", new Document.About("", "", "", null, "en", "text"), TEXT);

    @ParameterizedTest(name = "{0}, negated {1}: shown {2}, because {3}")
    @CsvSource({
        "ASSERTED,     false, true,  a source counted them",
        "REPORTED,     false, true,  somebody unnamed counted them",
        "ALLEGED,      false, true,  the accusation is of a number that was sent",
        "ASSERTED,     true,  false, none were sent",
        "PLANNED,      false, false, none were sent yet",
        "HYPOTHETICAL, false, false, what containers could hold was not counted",
        "DENIED,       false, false, the number is what is denied",
    })
    void only_a_figure_of_what_happened_stands_in_the_table(
            Modality modality, boolean negated, boolean shown, String why) {
        assertThat(table(modality, negated).contains("500,000 rounds")).as(why).isEqualTo(shown);
    }

    @Test
    void an_entry_of_which_no_figure_is_shown_is_shown_itself() {
        assertThat(table(Modality.HYPOTHETICAL, false)).containsPattern("transfer +KP → RU +arms and ammunition +1");
    }

    private static String table(Modality modality, boolean negated) {
        Reading reading = new Reading(DOCUMENT, List.of(claim(modality, negated)), List.of());
        Case made = new Case(List.of(reading), Ledger.entries(List.of(reading)), List.of());
        return new String(EntryTable.print(made), StandardCharsets.UTF_8);
    }

    private static Claim claim(Modality modality, boolean negated) {
        Span span = new Span(0, TEXT.length());
        Quantity rounds = Quantity.of(BigDecimal.valueOf(500_000), "rounds", Qualifier.EXACT, Basis.TOTAL);
        Slots slots = new Slots(
                Slot.of(List.of(Party.state("KP")), span, "test"),
                Slot.of(List.of(Party.state("RU")), span, "test"),
                Slot.of(List.of("rounds"), span, "test"),
                Slot.of(rounds, span, "test"),
                Slot.unstated("no time"),
                Slot.unstated("no place"));
        return new Claim(
                ClaimType.TRANSFER,
                slots,
                Slot.of(Attribution.author(), span, "test"),
                new Status(modality, negated, "test"),
                Tier.A,
                "test@1",
                DOCUMENT.quote(span));
    }
}
