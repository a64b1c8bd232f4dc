package org.waybill.cli;

import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Given;
import org.waybill.model.PartialDate;
import picocli.CommandLine.Option;

/** What the user says of the documents, which goes before what they say of themselves. */
final class SaidOptions {
    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            description = "Who published it, where the source does not say.")
    private String publisher = "";

    @Option(names = "--title", paramLabel = "TEXT", description = "Its title.")
    private String title = "";

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "When it was published: YYYY, YYYY-MM or YYYY-MM-DD. Relative dates count from it.")
    private String published = "";

    Given given() {
        return new Given(publisher, title, date());
    }

    /** Says of a command that it has no use for what was said. */
    void refuse(String where) {
        if (!given().equals(Given.NOTHING)) {
            throw new UserError(
                    "WB-240",
                    "--publisher, --title and --published are said of documents, and " + where + " is a case",
                    "Give them to \"waybill add\" when a document is read into it.");
        }
    }

    private @Nullable PartialDate date() {
        try {
            return published.isEmpty() ? null : PartialDate.parse(published);
        } catch (DateTimeException e) {
            throw new UserError(
                    "WB-202", "--published " + published + " is no date", "Write YYYY, YYYY-MM or YYYY-MM-DD.");
        }
    }
}
