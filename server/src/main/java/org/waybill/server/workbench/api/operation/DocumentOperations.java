package org.waybill.server.workbench.api.operation;

import java.util.List;
import org.waybill.desk.document.DocumentWish;
import org.waybill.desk.sheet.DocumentRow;
import org.waybill.desk.sheet.DocumentSheet;
import org.waybill.server.workbench.api.declared.Asked;
import org.waybill.server.workbench.api.declared.Form;
import org.waybill.server.workbench.api.declared.Operation;
import org.waybill.server.workbench.api.declared.Parameter;
import org.waybill.server.workbench.view.Site;

/** Documents, and what was read in them. */
final class DocumentOperations {
    private static final int MOST_PARTS = 1_000_000;
    private static final Parameter DIGEST = Parameter.digest("sha256", "SHA-256 of the document's bytes.");
    private static final Parameter PART = Parameter.query(
            "part", new Form.Whole(1, MOST_PARTS, 1), "Which part of a long text, from 1; the first as a rule.");

    private final Site site;

    private DocumentOperations(Site site) {
        this.site = site;
    }

    static List<Operation> of(Site site) {
        DocumentOperations all = new DocumentOperations(site);
        return List.of(all.documents(), all.document());
    }

    private Operation documents() {
        return Operation.page(
                "documents",
                "/documents",
                "Documents of the case, filtered and sorted as their page does.",
                DocumentRow.class,
                List.of(
                        Choice.words("q", "Part of a title, publisher or source, in any case."),
                        Choice.words("publisher", "Only those of this publisher, as the rows name it."),
                        Parameter.query("since", new Form.Day(), "Only those published on this day or later."),
                        Parameter.query("until", new Form.Day(), "Only those published on this day or earlier."),
                        Choice.among("sort", DocumentWish.Sort.class, "What comes first; the newest as a rule.")),
                asked -> site.desk().documents().page(wish(asked)));
    }

    private Operation document() {
        return Operation.sheet(
                "document",
                "/documents/{sha256}",
                "One document: its text, its claims, and what argues in it. Long texts come in parts.",
                DocumentSheet.class,
                List.of(DIGEST, PART),
                asked -> Choice.found(
                        site.desk()
                                .documents()
                                .sheet(
                                        asked.part("sha256"),
                                        asked.text("part")
                                                .map(Integer::parseInt)
                                                .orElse(1)),
                        () -> "document " + asked.part("sha256")));
    }

    private static DocumentWish wish(Asked asked) {
        return new DocumentWish(
                Choice.words(asked, "q"),
                Choice.words(asked, "publisher"),
                Choice.words(asked, "since"),
                Choice.words(asked, "until"),
                Choice.of(asked, "sort", DocumentWish.Sort.PUBLISHED),
                asked.from(),
                asked.most());
    }
}
