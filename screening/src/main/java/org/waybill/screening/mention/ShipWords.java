package org.waybill.screening.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words that tell that a ship is meant, and those that are never its name, from {@code ships.tsv}. */
final class ShipWords {
    /** The longest name of a state in the table, in words. */
    private static final int MOST_WORDS = 4;

    private final Map<String, Set<String>> roles = new HashMap<>();
    private final Map<String, String> flags = new HashMap<>();

    static final ShipWords BUNDLED = new ShipWords();

    private ShipWords() {
        rows("ships.tsv").forEach(cells -> roles.computeIfAbsent(cells[0], role -> new HashSet<>())
                .add(cells[1]));
        rows("flags.tsv").forEach(cells -> flags.put(cells[0].toLowerCase(Locale.ROOT), cells[1]));
    }

    private static Iterable<String[]> rows(String name) {
        try (InputStream file = Objects.requireNonNull(ShipWords.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
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
