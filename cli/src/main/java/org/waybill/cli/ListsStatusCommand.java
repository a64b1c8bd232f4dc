package org.waybill.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.waybill.model.PartialDate;
import org.waybill.screening.list.KnownList;
import org.waybill.screening.list.trouble.ListTrouble;
import org.waybill.screening.shelf.Shelf;
import org.waybill.screening.shelf.ShelvedEdition;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows which lists are at hand, how old they are, and which are missing. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Shows which lists are at hand, of when, and which are missing.")
final class ListsStatusCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final ListsOption lists = new ListsOption();

    @Option(names = "--all", description = "Every edition that is kept, not only the newest.")
    private boolean all;

    ListsStatusCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Shelf shelf = lists.shelf();
        TextTable table = new TextTable(
                new TextTable.Column("list", 40),
                new TextTable.Column("edition of", 10),
                new TextTable.Column("taken in", 20),
                new TextTable.Column("checked", 12),
                new TextTable.Column("records", 9),
                new TextTable.Column("not read", 8),
                new TextTable.Column("sha256", 12));
        List<String> have = shelf.lists();
        for (String list : have) {
            rows(shelf, list, table);
        }
        console.line((have.isEmpty() ? "No list is in " + lists.folder() + "." : table.toString()).stripTrailing());
        missing(have);
        return ExitCode.OK;
    }

    private void rows(Shelf shelf, String list, TextTable table) {
        try {
            List<ShelvedEdition> editions = shelf.editions(list);
            int from = all ? 0 : Math.max(0, editions.size() - 1);
            for (ShelvedEdition one : editions.subList(from, editions.size())) {
                boolean newest = one.equals(editions.get(editions.size() - 1));
                row(one, newest ? shelf.checkedAt(list) : Optional.empty(), table);
            }
        } catch (ListTrouble e) {
            console.note(String.valueOf(e.getMessage()));
        }
    }

    private static void row(ShelvedEdition one, Optional<Instant> checked, TextTable table) {
        table.row(
                one.edition().list(),
                one.edition().published().map(PartialDate::toString).orElse("not said"),
                one.takenAt().toString().substring(0, "2026-01-28T00:00:00".length()) + "Z",
                checked.map(ListsStatusCommand::ago).orElse(""),
                String.valueOf(one.edition().entries()),
                String.valueOf(one.unread()),
                one.edition().sha256().brief());
    }

    private static String ago(Instant then) {
        long days = Math.max(0, Duration.between(then, Instant.now()).toDays());
        return days == 0 ? "today" : days == 1 ? "1 day ago" : days + " days ago";
    }

    private void missing(List<String> have) {
        List<String> missing = ListAddresses.of(lists.folder()).lists().stream()
                .filter(list -> !have.contains(list))
                .toList();
        for (String list : missing) {
            console.line("Missing: " + list
                    + KnownList.of(list).map(known -> ", " + known.title()).orElse(""));
        }
        if (!missing.isEmpty()) {
            console.line("Nothing is screened against what is missing. \"waybill lists update\" fetches it.");
        }
    }
}
