package org.waybill.server.workbench.api.operation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waybill.desk.claim.ClaimWish;
import org.waybill.desk.sheet.ClaimRow;
import org.waybill.desk.sheet.EntryRow;
import org.waybill.desk.sheet.EntrySheet;
import org.waybill.desk.sheet.LinkSheet;
import org.waybill.desk.sheet.OriginSheet;
import org.waybill.model.ReviewState;
import org.waybill.model.Tier;
import org.waybill.report.outline.Standing;
import org.waybill.server.workbench.api.declared.Asked;
import org.waybill.server.workbench.api.declared.Form;
import org.waybill.server.workbench.api.declared.Operation;
import org.waybill.server.workbench.api.declared.Parameter;
import org.waybill.server.workbench.view.Site;

/** Entries and their claims. */
final class EntryOperations {
    private static final Parameter ID = Parameter.path("id", new Form.Words(100), "The entry's id.");
    private static final Parameter CLAIM = Parameter.digest("id", "The claim's id.");

    private final Site site;

    private EntryOperations(Site site) {
        this.site = site;
    }

    static List<Operation> of(Site site) {
        EntryOperations all = new EntryOperations(site);
        return List.of(all.entries(), all.entry(), all.claims(), all.links(), all.origins(), all.claim());
    }

    private Operation entries() {
        return Operation.page(
                "entries",
                "/entries",
                "Entries of the ledger, filtered and sorted as its page does.",
                EntryRow.class,
                LedgerParameters.ALL,
                asked -> site.desk().entries().page(LedgerParameters.wish(asked), asked.from(), asked.most()));
    }

    private Operation entry() {
        return Operation.sheet(
                "entry",
                "/entries/{id}",
                "One entry: figures, series, origins and how they hang together, rules.",
                EntrySheet.class,
                List.of(ID),
                asked -> sheet(asked));
    }

    private Operation claims() {
        return Operation.page(
                "entryClaims",
                "/entries/{id}/claims",
                "Claims of one entry, each with its slots and the characters behind them.",
                ClaimRow.class,
                List.of(
                        ID,
                        Choice.among("standing", Standing.class, "Only claims that stand so."),
                        Choice.among("state", ReviewState.class, "Only claims of which analysts decided so."),
                        Choice.among(
                                "tier",
                                Arrays.stream(Tier.values()).map(Tier::name).toList(),
                                "Only claims of this tier."),
                        Choice.words("speaker", "Only on the word of this speaker, as the claims name it."),
                        Choice.words("origin", "Only led back to this body, by its id."),
                        Choice.among(
                                "sort", ClaimWish.Order.class, "By what they are ordered; by publication as a rule.")),
                asked -> site.desk().claims().page(wish(asked, entry(asked)), asked.from(), asked.most()));
    }

    private Operation links() {
        return Operation.page(
                "entryLinks",
                "/entries/{id}/links",
                "What documents of one entry took from one another, and what shows it.",
                LinkSheet.class,
                List.of(ID),
                asked -> site.desk().sheets().links(entry(asked), asked.from(), asked.most()));
    }

    private Operation origins() {
        return Operation.page(
                "entryOrigins",
                "/entries/{id}/origins",
                "Who got one entry for themselves, or may have; those that count come first.",
                OriginSheet.class,
                List.of(ID),
                asked -> site.desk().sheets().origins(entry(asked), asked.from(), asked.most()));
    }

    /** The name in the address, where the case has such an entry. */
    private String entry(Asked asked) {
        String id = asked.part("id");
        return Choice.found(Optional.of(id).filter(site.desk().sheets()::has), () -> "entry " + id);
    }

    private Operation claim() {
        return Operation.sheet(
                "claim",
                "/claims/{id}",
                "One claim, with its slots and the characters behind them.",
                ClaimRow.class,
                List.of(CLAIM),
                asked -> Choice.found(site.desk().claims().claim(asked.part("id")), () -> "claim " + asked.part("id")));
    }

    private EntrySheet sheet(Asked asked) {
        return Choice.found(site.desk().sheets().sheet(asked.part("id")), () -> "entry " + asked.part("id"));
    }

    private static ClaimWish wish(Asked asked, String entry) {
        return new ClaimWish(
                entry,
                Choice.words(asked, "standing"),
                Choice.words(asked, "state"),
                Choice.words(asked, "tier"),
                Choice.words(asked, "speaker"),
                Choice.words(asked, "origin"),
                Choice.of(asked, "sort", ClaimWish.Order.PUBLISHED));
    }
}
