package org.waybill.cli;

import java.util.ArrayList;
import java.util.List;
import org.waybill.model.ListEdition;
import org.waybill.screening.IndexedScreener;
import org.waybill.screening.Screener;
import org.waybill.screening.list.LoadedList;
import org.waybill.screening.list.trouble.ListFault;
import org.waybill.screening.ofac.OfacScreener;
import org.waybill.screening.shelf.Stock;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which lists are asked, how, and how much of the answer is shown. */
final class ScreeningOptions {
    @Mixin
    private ListsOption lists = new ListsOption();

    @Option(
            names = "--list",
            paramLabel = "KEY",
            description = "Asks this list only; may be given again. \"waybill lists status\" names them.")
    private List<String> keys = new ArrayList<>();

    @Option(
            names = "--threshold",
            paramLabel = "SCORE",
            defaultValue = "" + Screener.Wish.THRESHOLD,
            description = "The score from which a match is shown, 0 to 1. Default: ${DEFAULT-VALUE}.")
    private double threshold = Screener.Wish.THRESHOLD;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many matches are shown at most. Default: ${DEFAULT-VALUE}.")
    private int limit = 10;

    @Option(
            names = "--ofac",
            description = "Scores as OFAC's own search page would show it: names only, no dates and no numbers.")
    private boolean ofac;

    /**
     * The lists asked and what is missing of those that should be.
     *
     * @param lists the lists that answer
     * @param missing keys of lists that should have been asked
     */
    record AtHand(List<LoadedList> lists, List<String> missing) {
        List<ListEdition> editions() {
            return lists.stream().map(LoadedList::edition).sorted().toList();
        }
    }

    /** The lists to ask; whatever of them is missing is said at once. */
    AtHand atHand(Console console) {
        Stock stock = lists.current();
        stock.troubles().forEach(console::note);
        List<LoadedList> asked = stock.lists().stream()
                .filter(list -> keys.isEmpty() || keys.contains(list.edition().list()))
                .toList();
        List<String> have = asked.stream().map(list -> list.edition().list()).toList();
        List<String> missing = (keys.isEmpty() ? stock.missing() : keys)
                .stream().filter(key -> !have.contains(key)).distinct().toList();
        if (asked.isEmpty()) {
            throw ListFault.NOT_AT_HAND.met(
                    "nobody was looked up: " + (keys.isEmpty() ? "no sanctions list" : String.join(", ", keys) + " not")
                            + " in " + lists.folder());
        }
        if (!missing.isEmpty()) {
            console.note(ListFault.NOT_AT_HAND.code() + " not asked, since not at hand: " + String.join(", ", missing)
                    + ". " + ListFault.NOT_AT_HAND.action());
        }
        return new AtHand(asked, missing);
    }

    Screener screener(AtHand atHand) {
        return ofac ? new OfacScreener(atHand.lists()) : IndexedScreener.over(atHand.lists());
    }

    Screener.Wish wish() {
        if (!(threshold >= 0 && threshold <= 1) || limit < 1) {
            throw new UserError(
                    "WB-653",
                    "no such threshold or limit: " + threshold + ", " + limit,
                    "A threshold lies between 0 and 1, a limit at 1 or more.");
        }
        return new Screener.Wish(threshold, limit, List.of());
    }

    /** Everything that changes an answer, as text: a run that goes on must have begun with the same. */
    String fingerprint(AtHand atHand) {
        StringBuilder text = new StringBuilder("threshold " + threshold + " limit " + limit + " ofac " + ofac);
        atHand.editions().forEach(edition -> text.append('\n')
                .append(edition.list())
                .append(' ')
                .append(edition.sha256().hex()));
        return text.append("\nmissing ").append(atHand.missing()).append('\n').toString();
    }
}
