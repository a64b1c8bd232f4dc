package org.waybill.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Document;
import org.waybill.model.Modality;
import org.waybill.model.PartialDate;
import org.waybill.model.Sha256;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Span;
import org.waybill.model.Status;
import org.waybill.model.Tier;

class FlatClaimTest {
    private static final Document DOCUMENT = new Document(
            "d1",
            Sha256.of("Drones came."),
            "d1.txt",
            new Document.About("", "", "", PartialDate.ofYear(2024), "en", "text"),
            "Drones came.");

    @ParameterizedTest
    @EnumSource(ClaimType.class)
    void a_party_no_rule_found_is_scored_as_the_claim_line_writes_it(ClaimType type) {
        FlatClaim flat = FlatClaim.of(claimOfNobody(type), DOCUMENT.text());
        String written = type.hasTwoSides() ? "unknown" : "";
        assertThat(List.of(flat.actor(), flat.target())).containsOnly(written);
        assertThat(flat.isUnresolved()).isTrue();
    }

    private static Claim claimOfNobody(ClaimType type) {
        Span drones = new Span(0, 6);
        return new Claim(
                type,
                new Slots(
                        Slot.unstated("no rule reached it"),
                        Slot.unstated("no rule reached it"),
                        Slot.of(List.of("drones"), drones, "test"),
                        Slot.unstated("none"),
                        Slot.unstated("none"),
                        Slot.unstated("none")),
                Slot.unstated("none"),
                new Status(Modality.ASSERTED, false, "test"),
                Tier.B,
                "test@1",
                DOCUMENT.quote(new Span(0, 12)));
    }
}
