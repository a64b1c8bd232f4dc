package org.waybill.screening.list.ofac;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waybill.screening.table.TableRows;

/** OFAC's words for numbers and facts, and what each becomes: {@code labels.tsv}. */
final class OfacLabels {
    private static final List<Label> LABELS = read();

    private OfacLabels() {}

    /**
     * One label.
     *
     * @param text as OFAC prints it
     * @param becomes {@code number:KIND}, {@code fact:KIND}, or a word for what needs more care
     */
    record Label(String text, String becomes) {
        private boolean begins(String item) {
            return item.startsWith(text)
                    && (item.length() == text.length() || !Character.isLetterOrDigit(item.charAt(text.length())));
        }
    }

    /** The longest label with which an item begins. */
    static Optional<Label> of(String item) {
        return LABELS.stream().filter(label -> label.begins(item)).findFirst();
    }

    private static List<Label> read() {
        TableRows table = TableRows.beside(OfacLabels.class, "labels.tsv");
        int label = table.column("label");
        int becomes = table.column("becomes");
        return table.rows().stream()
                .map(row -> new Label(row.get(label), row.get(becomes)))
                .sorted(Comparator.comparingInt((Label one) -> -one.text().length()))
                .toList();
    }

    /** The word after the colon of {@code number:TAX}. */
    static String kind(Label label) {
        return label.becomes().substring(label.becomes().indexOf(':') + 1).toUpperCase(Locale.ROOT);
    }
}
