package org.waybill.bench.screening;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.waybill.model.Listing;
import org.waybill.model.Subject;
import org.waybill.screening.IndexedScreener;
import org.waybill.screening.Screener;

/** From nothing to one answer, in a virtual machine of its own. Lists are read and indexed, and one name is screened. */
public final class FirstAnswer {
    /** Begins the line that holds the answer. */
    static final String ANSWER = "answer: ";

    private FirstAnswer() {}

    /** Takes the folder of the lists and a name. */
    public static void main(String[] args) {
        IndexedScreener screener = IndexedScreener.over(Snapshots.read(Path.of(args[0])));
        Subject subject = Subject.named(Listing.Kind.UNSTATED, args[1]);
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .println(ANSWER
                        + screener.screen(subject, Screener.Wish.DEFAULT)
                                .matches()
                                .size());
    }
}
