package org.waybill.server.workbench.view.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waybill.desk.entry.LedgerReading;
import org.waybill.desk.sheet.Choice;
import org.waybill.report.words.Shown;
import org.waybill.server.workbench.view.Keys;
import org.waybill.server.workbench.view.PageLink;

/**
 * One filter that is on.
 *
 * @param words what it keeps
 * @param without address of the list without it
 */
public record Chip(String words, String without) {
    private static final Map<String, String> NAMES = Map.of(
            "dated_from", "from",
            "dated_to", "until",
            "origins_from", "at least origins",
            "origins_to", "at most origins",
            "since", "changed since place");
    private static final List<String> ORDER = List.of(
            "q",
            "kind",
            "party",
            "standing",
            "grade",
            "rules",
            "regime",
            "dated_from",
            "dated_to",
            "origins_from",
            "origins_to",
            "conflicts",
            "unreviewed",
            "since");

    /** The filters of an address, in one order. */
    static List<Chip> of(PageLink here, LedgerReading reading, Map<String, List<Choice>> choices) {
        List<Chip> chips = new ArrayList<>();
        for (String name : ORDER) {
            boolean read = reading.faults().stream()
                    .noneMatch(fault -> fault.parameter().equals(name));
            here.values().getOrDefault(name, List.of()).stream()
                    .filter(value -> read)
                    .map(value -> new Chip(words(name, value, choices), here.without(name, "from")))
                    .forEach(chips::add);
        }
        return chips;
    }

    private static String words(String name, String value, Map<String, List<Choice>> choices) {
        return switch (name) {
            case "q" -> "“" + Shown.text(value) + "”";
            case "kind", "standing", "grade" -> Keys.words(value);
            case "party" -> party(value, choices);
            case "rules" -> value.equals("none") ? "no rule about it" : Keys.words(value);
            case "conflicts" -> "sources in conflict";
            case "unreviewed" -> "nothing reviewed";
            default -> NAMES.getOrDefault(name, Keys.words(name)) + " " + Shown.text(value);
        };
    }

    private static String party(String code, Map<String, List<Choice>> choices) {
        return Stream.ofNullable(choices.get("party"))
                .flatMap(List::stream)
                .filter(choice -> choice.value().equals(code))
                .map(Choice::words)
                .findFirst()
                .orElse("party " + code);
    }
}
