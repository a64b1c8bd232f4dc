package org.waybill.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waybill.model.PartialDate;
import org.waybill.screening.list.ListFiles;
import org.waybill.screening.list.Unread;
import org.waybill.screening.list.delta.ListDelta;
import org.waybill.screening.list.record.ListPart;
import org.waybill.screening.list.trouble.ListFault;
import org.waybill.screening.list.trouble.ListTrouble;
import org.waybill.screening.shelf.Shelf;
import org.waybill.screening.shelf.Taking;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes new editions of lists in: from their publishers, or from files. */
@Command(
        name = "update",
        mixinStandardHelpOptions = true,
        description = {
            "Fetches each list from the addresses in DIR/addresses.tsv and keeps it if it is whole.",
            "With FILES it takes these and asks nobody. One list that fails does not stop the others."
        },
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:every list was taken in or is unchanged", "2:at least one was not; the last good one is kept"
        })
final class ListsUpdateCommand implements Callable<Integer> {
    private static final int MOST_NAMED = 5;

    private final Console console;

    @Mixin
    private final ListsOption lists = new ListsOption();

    @Option(names = "--list", paramLabel = "KEY", description = "Only this list, such as un_sc_sanctions.")
    private @Nullable String only;

    @Option(
            names = "--accept",
            paramLabel = "WHY",
            description = "Take a list in although it lost more than a tenth; the reason is kept with it.")
    private @Nullable String accept;

    @Parameters(paramLabel = "FILES", description = "Files of lists, or folders of them, instead of fetching.")
    private List<Path> files = List.of();

    ListsUpdateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int failed = files.isEmpty() ? fetched() : taken();
        if (failed > 0) {
            console.note(Summary.counted(failed, "list") + " not taken in; what was there before stays in use.");
        }
        return failed > 0 ? ExitCode.USAGE : ExitCode.OK;
    }

    private int taken() {
        List<ListPart> parts = ListFiles.parts(files);
        if (parts.isEmpty()) {
            throw ListFault.NOT_READ.met(
                    "no file lies in " + files.stream().map(Path::toString).collect(Collectors.joining(", ")));
        }
        int failed = 0;
        for (List<ListPart> group : ListFiles.sorted(parts)) {
            failed += take(group, Optional.ofNullable(only)) ? 0 : 1;
        }
        return failed;
    }

    private int fetched() {
        ListAddresses addresses = ListAddresses.written(lists.folder());
        List<String> wanted = wanted(addresses);
        ProgressBar progress = new ProgressBar(console, "Fetching");
        int failed = 0;
        for (int i = 0; i < wanted.size(); i++) {
            progress.done(i, wanted.size(), wanted.get(i));
            failed += fetched(wanted.get(i), addresses) ? 0 : 1;
        }
        progress.done(wanted.size(), wanted.size(), "");
        return failed;
    }

    private List<String> wanted(ListAddresses addresses) {
        if (only == null) {
            return addresses.lists();
        }
        if (!addresses.lists().contains(only)) {
            throw ListFault.SETTINGS.met(lists.folder().resolve(ListAddresses.NAME) + " has no address for " + only);
        }
        return List.of(only);
    }

    private boolean fetched(String list, ListAddresses addresses) {
        try (ListDownload download = ListDownload.into(lists.folder())) {
            List<ListPart> parts = new ArrayList<>();
            for (String address : addresses.of(list)) {
                parts.add(download.fetch(address));
            }
            return take(parts, Optional.of(list));
        } catch (ListTrouble e) {
            console.note(list + ": " + e.getMessage());
            return false;
        }
    }

    private boolean take(List<ListPart> parts, Optional<String> list) {
        try {
            Shelf shelf = lists.shelf();
            Taking taking = shelf.take(parts, new Shelf.Wish(Instant.now(), list, Optional.ofNullable(accept)));
            console.line(Plain.of(said(shelf, taking)));
            tellUnread(taking);
            return true;
        } catch (ListTrouble e) {
            console.note(String.valueOf(e.getMessage()));
            return false;
        }
    }

    private static String said(Shelf shelf, Taking taking) {
        var edition = taking.shelved().edition();
        String name = edition.list()
                + edition.published()
                        .map(PartialDate::toString)
                        .map(date -> " of " + date)
                        .orElse("")
                + ", " + Summary.counted(edition.entries(), "record") + ", sha256 "
                + edition.sha256().brief();
        if (!taking.isNew()) {
            return name + ": unchanged since " + taking.shelved().takenAt() + ".";
        }
        return name + ": "
                + taking.before()
                        .map(before -> ListDelta.between(shelf.load(before), taking.loaded())
                                .sentence())
                        .orElse("the first edition at hand.");
    }

    private void tellUnread(Taking taking) {
        List<Unread> unread = taking.loaded().unread();
        String list = taking.shelved().edition().list();
        for (Unread one : unread.subList(0, Math.min(MOST_NAMED, unread.size()))) {
            console.note("WB-311 " + list + ", " + one.place() + ": " + one.why()
                    + (one.count() > 1 ? " (" + one.count() + " rows)" : "")
                    + ". The rest was read; look there if it matters.");
        }
        if (unread.size() > MOST_NAMED) {
            console.note("WB-311 " + list + ": " + (unread.size() - MOST_NAMED)
                    + " more places could not be read. The rest was read; \"waybill lists status\" counts them.");
        }
    }
}
