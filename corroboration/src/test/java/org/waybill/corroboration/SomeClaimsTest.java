package org.waybill.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.corroboration.telling.Sheet;
import org.waybill.corroboration.telling.Sheets;
import org.waybill.model.Claim;
import org.waybill.model.Reading;

/** An entry asks who tells its own claims; who speaks in them may stand in the sentences of others. */
class SomeClaimsTest {
    private final Sheets sheets =
            new Sheets(Tables.bundled().registry(), Tables.bundled().taxonomy());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-26 South Korea's Defense Ministry = approx 6700; the report = approx 6700",
                "2024-02-26 National Intelligence Service; a South Korean lawmaker = approx 10000",
                "2024-02-26 [Reuters] White House ~ Satellite imagery shows it.; US officials ~ They have separate evidence.",
                "2024-02-26 article author = more_than 20000; South Korea's Defense Ministry = exact 20000",
            })
    void a_claim_is_told_the_same_whether_or_not_the_others_are_asked_for(String page) {
        Reading reading = Pile.of(page).readings().get(0);
        Sheet whole = sheets.of(reading).sheet(any -> true);
        List<Claim> claims = reading.claims();
        assertThat(claims).hasSizeGreaterThan(1).allSatisfy(claim -> assertThat(sheets.of(reading)
                        .sheet(at -> claims.get(at).equals(claim))
                        .tellings())
                .isNotEmpty()
                .isEqualTo(of(whole, claim)));
    }

    private static List<org.waybill.corroboration.telling.Telling> of(Sheet sheet, Claim claim) {
        return sheet.tellings().stream()
                .filter(telling -> telling.claim().equals(claim))
                .toList();
    }
}
