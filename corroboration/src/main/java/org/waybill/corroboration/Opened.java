package org.waybill.corroboration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waybill.corroboration.telling.Sheet;
import org.waybill.model.Claim;
import org.waybill.model.Reading;

/**
 * A document laid open: what was read in it, who tells it, and where it belongs.
 *
 * <p>Who tells it is found out when it is first asked for: most of those who open a document want nothing but its text.
 */
final class Opened {
    /** Of an open document without text and claims: digest, address, titles, the lists. */
    private static final int FRAME = 1_500;
    /** Of a claim with its slots, spans and telling, its sentence apart. */
    private static final int CLAIM = 2_500;

    private final Reading reading;
    private final Function<Reading, Sheet> teller;
    private final List<Optional<String>> entries;
    private @Nullable Sheet sheet;

    /**
     * @param teller finds out who tells what
     * @param entries for each claim the id of the entry that it counts in
     */
    Opened(Reading reading, Function<Reading, Sheet> teller, List<Optional<String>> entries) {
        this.reading = reading;
        this.teller = teller;
        this.entries = List.copyOf(entries);
    }

    /** What was read. */
    Reading reading() {
        return reading;
    }

    /** Who tells what. */
    Sheet sheet() {
        Sheet known = sheet;
        if (known == null) {
            known = teller.apply(reading);
            sheet = known;
        }
        return known;
    }

    /** The same without what belongs elsewhere, so that an entry holds no more than its own. */
    Sheet sheet(String entry) {
        Sheet whole = sheet();
        List<Claim> here = claims(entry);
        return new Sheet(
                whole.document(),
                whole.about(),
                whole.carriers(),
                whole.tellings().stream()
                        .filter(telling -> here.contains(telling.claim()))
                        .toList());
    }

    /** Its claims that count in an entry, in text order. */
    List<Claim> claims(String entry) {
        List<Claim> claims = new ArrayList<>();
        for (int at = 0; at < entries.size(); at++) {
            if (entries.get(at).filter(entry::equals).isPresent()) {
                claims.add(reading.claims().get(at));
            }
        }
        return claims;
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
