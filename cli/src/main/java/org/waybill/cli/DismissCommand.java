package org.waybill.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.waybill.casefile.CaseWriter;
import org.waybill.casefile.Casefile;
import org.waybill.model.Decision;
import org.waybill.model.Listing;
import org.waybill.model.ListingId;
import org.waybill.model.Party;
import org.waybill.model.Review;
import org.waybill.model.Sought;
import org.waybill.pipeline.Pipeline;
import org.waybill.pipeline.lookup.CaseParties;
import org.waybill.screening.list.trouble.ListFault;
import org.waybill.screening.shelf.Shelf;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says that a listing, as it reads now, is not a party of the case. */
@Command(
        name = "dismiss",
        mixinStandardHelpOptions = true,
        description = {
            "Says that a record of a sanctions list, as it reads now, is not a party or ship of the case.",
            "When the list changes the record, the match comes back."
        })
final class DismissCommand implements Callable<Integer> {
    private static final int ENOUGH = 12;

    private final Console console;

    @Mixin
    private Reviewing reviewing = new Reviewing();

    @Mixin
    private ListsOption lists = new ListsOption();

    @Parameters(index = "1", paramLabel = "SUBJECT", description = "The party or ship, as the report names it.")
    private String subject = "";

    @Parameters(index = "2", paramLabel = "LIST/ENTRY", description = "The record: us_ofac_sdn/37059.")
    private String record = "";

    DismissCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String reviewer = reviewing.author.name();
        String reason = reviewing.reason();
        Listing listing = listing();
        try (CaseWriter writer = new Cases(console).write(reviewing.folder, reviewer)) {
            Party party = party(writer.asWritten());
            Decision decision = new Decision.Dismiss(party, listing.id(), listing.version());
            long place = writer.deciding().review(new Review(decision, reviewer, reason));
            DecisionWords.tell(console, place, decision);
            return ExitCode.OK;
        }
    }

    private Party party(Casefile file) {
        List<Party> all = CaseParties.of(Pipeline.compile(file, file.size())).stream()
                .map(Sought::party)
                .toList();
        List<Party> found = all.stream()
                .filter(party -> party.id().equalsIgnoreCase(subject.strip()))
                .toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        String named =
                String.join("; ", all.stream().map(Party::id).limit(ENOUGH).toList());
        throw new UserError(
                "WB-251",
                (found.isEmpty() ? "nobody" : "more than one") + " in the case is called " + Plain.of(subject),
                all.isEmpty()
                        ? "The case names nobody who is looked up in lists."
                        : "Copy the name from the report. It names " + Plain.of(named)
                                + (all.size() > ENOUGH ? "; and others." : "."));
    }

    private Listing listing() {
        ListingId id = id();
        Shelf shelf = lists.shelf();
        return shelf
                .newest(id.list())
                .map(shelf::load)
                .orElseThrow(() -> ListFault.NOT_AT_HAND.met("the list " + id.list() + " is not at hand"))
                .listings()
                .stream()
                .filter(listing -> listing.id().equals(id))
                .findFirst()
                .orElseThrow(() -> noRecord("the list " + id.list() + " has no record " + Plain.of(id.entry())));
    }

    private ListingId id() {
        return Optional.of(record.strip())
                .filter(text -> text.indexOf('/') > 0)
                .flatMap(DismissCommand::parsed)
                .orElseThrow(() -> noRecord(Plain.of(record) + " is not the name of a record"));
    }

    private static Optional<ListingId> parsed(String text) {
        try {
            return Optional.of(ListingId.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static UserError noRecord(String what) {
        return new UserError("WB-252", what, "Copy it from the report, as in us_ofac_sdn/37059.");
    }
}
