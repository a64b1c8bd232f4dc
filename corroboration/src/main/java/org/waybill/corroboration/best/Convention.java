package org.waybill.corroboration.best;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waybill.corroboration.table.Table;
import org.waybill.model.Quantity;

/** How a figure is chosen and shown, and what vague words stand for: the table {@code conventions.tsv}. */
public enum Convention {
    /** Most independent origins, then better documented, then later; the words' own bands. */
    WAYBILL,
    /** Low, best and high, as the Uppsala Conflict Data Program shows events. */
    UCDP,
    /** The most conservative figure, as the Armed Conflict Location & Event Data project takes it. */
    ACLED,
    /** The best figure, in brackets where uncertain, as SIPRI's arms transfers show it. */
    SIPRI;

    /** The name on the wire: {@code ucdp}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a vague word stands for; empty where the band that the text was read as stands. */
    Optional<BigDecimal> fixed(Quantity quantity) {
        String vague = quantity.vague().toLowerCase(Locale.ROOT);
        return Rows.WORDS.getOrDefault(key(), Map.of()).entrySet().stream()
                .filter(word -> vague.equals(word.getKey()) || vague.startsWith(word.getKey() + " of"))
                .filter(word -> !vague.contains("thousand") && !vague.contains("million"))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The rows of the table, by convention and word. */
    private static final class Rows {
        static final Map<String, Map<String, BigDecimal>> WORDS = read();

        private static Map<String, Map<String, BigDecimal>> read() {
            Map<String, Map<String, BigDecimal>> words = new HashMap<>();
            for (Table.Row row : Table.bundled(Convention.class, "conventions.tsv", "convention", "word", "value")
                    .rows()) {
                words.computeIfAbsent(row.get("convention"), any -> new HashMap<>())
                        .put(row.get("word"), new BigDecimal(row.get("value")));
            }
            return words;
        }
    }
}
