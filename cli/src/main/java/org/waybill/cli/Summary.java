package org.waybill.cli;

import java.util.List;
import org.waybill.model.Case;
import org.waybill.model.Commentary;
import org.waybill.model.Reading;

/** What a run came to, in one line. */
final class Summary {
    private Summary() {}

    static String of(Case made) {
        int claims = (int) made.readings().stream()
                .flatMap(reading -> reading.claims().stream())
                .filter(claim -> made.docket().state(claim).counts())
                .count();
        int argued = (int) made.readings().stream()
                .map(Reading::commentary)
                .flatMap(List::stream)
                .filter(Commentary::isAuthors)
                .count();
        return counted(made.readings().size(), "document") + " read, " + counted(claims, "claim") + " in "
                + counted(made.entries().size(), "entry", "entries") + ", "
                + counted(argued, "sentence") + " of commentary set apart, "
                + made.gaps().size() + " not read.";
    }

    static String counted(int number, String one) {
        return counted(number, one, one + "s");
    }

    static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
