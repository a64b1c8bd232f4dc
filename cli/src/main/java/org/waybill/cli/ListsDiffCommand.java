package org.waybill.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Listing;
import org.waybill.model.PartialDate;
import org.waybill.screening.list.delta.Change;
import org.waybill.screening.list.delta.ChangedListing;
import org.waybill.screening.list.delta.DeltaJson;
import org.waybill.screening.list.delta.ListDelta;
import org.waybill.screening.list.trouble.ListFault;
import org.waybill.screening.shelf.Shelf;
import org.waybill.screening.shelf.ShelvedEdition;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what changed in a list between two editions. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Says which records came, went and changed between two editions, and what in them.")
final class ListsDiffCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final ListsOption lists = new ListsOption();

    @Parameters(arity = "1", paramLabel = "LIST", description = "The list's key, such as un_sc_sanctions.")
    private String list = "";

    @Option(
            names = "--from",
            paramLabel = "EDITION",
            description =
                    "The first digits of its sha256, or a day: what was current at its end. Default: the last but one.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "EDITION", description = "The same. Default: the newest.")
    private @Nullable String to;

    @Option(names = "--jsonl", description = "As data: one JSON object for each record.")
    private boolean jsonl;

    ListsDiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Shelf shelf = lists.shelf();
        List<ShelvedEdition> all = shelf.editions(list);
        if (all.isEmpty()) {
            throw ListFault.NOT_AT_HAND.met("no edition of " + list + " is in " + lists.folder());
        }
        ShelvedEdition later = to == null ? all.get(all.size() - 1) : named(shelf, to);
        ShelvedEdition earlier = from == null ? before(all, later) : named(shelf, from);
        ListDelta delta = ListDelta.between(shelf.load(earlier), shelf.load(later));
        if (jsonl) {
            DeltaJson.lines(delta).forEach(console::line);
        } else {
            tell(earlier, later, delta);
        }
        return ExitCode.OK;
    }

    private ShelvedEdition before(List<ShelvedEdition> all, ShelvedEdition later) {
        int place = all.indexOf(later);
        if (place < 1) {
            throw ListFault.NOT_AT_HAND.met(
                    "no edition of " + list + " before that of " + later.takenAt() + " is kept");
        }
        return all.get(place - 1);
    }

    private ShelvedEdition named(Shelf shelf, String name) {
        return endOf(name)
                .flatMap(end -> shelf.asOf(list, end))
                .or(() -> shelf.bySha256(list, name))
                .orElseThrow(() -> ListFault.NOT_AT_HAND.met("no edition of " + list + " is kept under " + name));
    }

    private static Optional<Instant> endOf(String day) {
        try {
            return Optional.of(LocalDate.parse(day)
                    .plusDays(1)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant()
                    .minusMillis(1));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private void tell(ShelvedEdition earlier, ShelvedEdition later, ListDelta delta) {
        console.line(list + " from " + shown(earlier) + " to " + shown(later) + ": " + delta.sentence());
        delta.added().forEach(one -> record("+ ", one));
        delta.removed().forEach(one -> record("- ", one));
        for (ChangedListing one : delta.changed()) {
            record("~ ", one.now());
            one.changes().stream().map(Change::toString).forEach(change -> console.line("    " + Plain.of(change)));
        }
    }

    private static String shown(ShelvedEdition one) {
        return one.edition()
                        .published()
                        .map(PartialDate::toString)
                        .orElse(one.takenAt().toString()) + " ("
                + one.edition().sha256().brief() + ")";
    }

    private void record(String sign, Listing listing) {
        console.line(
                sign + Plain.of(listing.id().entry() + " " + listing.primary().text()));
    }
}
