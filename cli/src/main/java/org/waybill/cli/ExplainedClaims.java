package org.waybill.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.waybill.extraction.explain.Explainer;
import org.waybill.model.Claim;
import org.waybill.model.Reading;

/** Claims with the reason for each part, numbered through all that is read. */
final class ExplainedClaims implements ClaimWriter {
    /** In place of a number: explain all. */
    static final int ALL = Integer.MIN_VALUE;

    private final Console console;
    private final int wanted;
    private int number;

    /** @param wanted the number of the one claim to explain, from 1, or {@link #ALL} */
    ExplainedClaims(Console console, int wanted) {
        if (wanted < 1 && wanted != ALL) {
            throw new UserError("WB-214", "--explain " + wanted + " is no claim's number", "Give 1 or more.");
        }
        this.console = console;
        this.wanted = wanted;
    }

    @Override
    public void write(List<Reading> readings) {
        readings.forEach(this::write);
    }

    private void write(Reading reading) {
        int first = number + 1;
        number += reading.claims().size();
        if (wanted == ALL || (wanted >= first && wanted <= number)) {
            print(reading, first);
        }
    }

    private void print(Reading reading, int first) {
        StringBuilder text = new StringBuilder(ClaimTable.head(reading.document())).append("\n\n");
        Explainer explainer = new Explainer(reading.document());
        int at = first;
        for (Claim claim : reading.claims()) {
            if (wanted == ALL || wanted == at) {
                text.append(new ExplainedClaim(at, claim, reading.document(), explainer.of(claim)))
                        .append('\n');
            }
            at++;
        }
        text.append(wanted == ALL && reading.claims().isEmpty() ? "no claim found\n\n" : "");
        console.bytes(text.toString().getBytes(StandardCharsets.UTF_8));
        console.flush();
    }

    @Override
    public void end() {
        console.flush();
        if (wanted > number) {
            throw new UserError(
                    "WB-214",
                    "there is no claim " + wanted + " among the " + number + " that were read",
                    "The table of \"waybill read\" gives the numbers.");
        }
    }
}
