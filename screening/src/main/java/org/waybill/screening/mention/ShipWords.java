package org.waybill.screening.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.waybill.screening.table.TableRows;

/** The words that tell that a ship is meant, and those that are never its name, from {@code ships.tsv}. */
final class ShipWords {
    /** The longest name of a state in the table, in words. */
    private static final int MOST_WORDS = 4;

    private final Map<String, Set<String>> roles = new HashMap<>();
    private final Map<String, String> flags = new HashMap<>();

    static final ShipWords BUNDLED = new ShipWords();

    private ShipWords() {
        TableRows ships = TableRows.beside(ShipWords.class, "ships.tsv");
        for (List<String> row : ships.rows()) {
            roles.computeIfAbsent(row.get(ships.column("role")), role -> new HashSet<>())
                    .add(row.get(ships.column("word")));
        }
        TableRows states = TableRows.beside(ShipWords.class, "flags.tsv");
        for (List<String> row : states.rows()) {
            flags.put(row.get(states.column("name")).toLowerCase(Locale.ROOT), row.get(states.column("code")));
        }
    }

    boolean is(String role, String word) {
        return roles.getOrDefault(role, Set.of()).contains(word);
    }

    /** The state of a flag by its name or adjective; empty where it is none. */
    String flag(String word) {
        return flags.getOrDefault(word.toLowerCase(Locale.ROOT), "");
    }

    /** Whether the words from here on are the name of a state, or one that no ship bears. */
    boolean refuses(Words words, int from) {
        if (is("never", words.lower(from)) || words.lower(from).endsWith("-flagged")) {
            return true;
        }
        StringBuilder name = new StringBuilder();
        for (int at = from; at < Math.min(words.count(), from + MOST_WORDS); at++) {
            name.append(at == from ? "" : " ").append(words.lower(at));
            if (!flag(name.toString()).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
