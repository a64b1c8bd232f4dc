package org.waybill.corroboration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waybill.corroboration.telling.Sheet;
import org.waybill.corroboration.telling.Sheets.Hearing;
import org.waybill.model.Claim;
import org.waybill.model.Reading;

/**
 * A document laid open: what was read in it, who tells it, and where it belongs.
 *
 * <p>Who tells it is found out when it is first asked for, and for one entry no more than its own: most of those who open a
 * document want a single claim, or nothing but its text.
 */
final class Opened {
    /** Of an open document without text and claims: digest, address, titles, the lists. */
    private static final int FRAME = 1_500;
    /** Of a claim with its slots, spans and telling, its sentence apart. */
    private static final int CLAIM = 2_000;

    private final Reading reading;
    private final Function<Reading, Hearing> witness;
    private final List<Optional<String>> entries;
    private final Map<String, Sheet> sheets = new HashMap<>();
    private @Nullable Hearing hearing;
    private @Nullable Sheet whole;

    /**
     * @param witness hears it as a witness
     * @param entries for each claim the id of the entry that it counts in
     */
    Opened(Reading reading, Function<Reading, Hearing> witness, List<Optional<String>> entries) {
        this.reading = reading;
        this.witness = witness;
        this.entries = List.copyOf(entries);
    }

    /** What was read. */
    Reading reading() {
        return reading;
    }

    /** Who tells what. */
    Sheet sheet() {
        Sheet known = whole;
        if (known == null) {
            known = hearing().sheet(any -> true);
            whole = known;
        }
        return known;
    }

    /** Who tells those of its claims that count in an entry. */
    Sheet sheet(String entry) {
        return sheets.computeIfAbsent(entry, any -> hearing().sheet(at -> isIn(entry, at)));
    }

    private Hearing hearing() {
        Hearing known = hearing;
        if (known == null) {
            known = witness.apply(reading);
            hearing = known;
        }
        return known;
    }

    /** Its claims that count in an entry, in text order. */
    List<Claim> claims(String entry) {
        List<Claim> claims = new ArrayList<>();
        for (int at = 0; at < entries.size(); at++) {
            if (isIn(entry, at)) {
                claims.add(reading.claims().get(at));
            }
        }
        return claims;
    }

    private boolean isIn(String entry, int at) {
        return entries.get(at).filter(entry::equals).isPresent();
    }

    /** The entries that it has claims in. */
    Set<String> all() {
        Set<String> all = new HashSet<>();
        entries.forEach(entry -> entry.ifPresent(all::add));
        return all;
    }

    /** About how many bytes of heap it takes, who tells it included. */
    long bytes() {
        long sentences = reading.claims().stream()
                .mapToLong(claim -> claim.passage().text().length())
                .sum();
        return FRAME + reading.document().text().length() + sentences + (long) CLAIM * entries.size();
    }
}
