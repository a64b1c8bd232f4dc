package org.waybill.extraction.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waybill.extraction.table.Table;

/** The row of the item table behind a noun phrase: of its longest end that stands there. */
final class ItemRows {
    private ItemRows() {}

    static Optional<Grounding> of(String item) {
        List<String> words = Table.split(item, ' ');
        return IntStream.range(0, words.size())
                .mapToObj(from -> String.join(" ", words.subList(from, words.size())))
                .flatMap(ItemRows::forms)
                .flatMap(form -> RuleTables.row("item/items.tsv", "phrase", form).stream())
                .findFirst();
    }

    /** As written, and as a singular; the few irregular ones are not worth a second table here. */
    private static Stream<String> forms(String end) {
        if (end.endsWith("ies")) {
            return Stream.of(end, end.substring(0, end.length() - 3) + "y");
        }
        return end.endsWith("s")
                ? Stream.of(end, end.substring(0, end.length() - 1), end.replaceFirst("es$", ""))
                : Stream.of(end);
    }
}
