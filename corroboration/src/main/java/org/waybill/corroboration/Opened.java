package org.waybill.corroboration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.corroboration.telling.Sheet;
import org.waybill.model.Claim;
import org.waybill.model.Reading;

/**
 * A document laid open: what was read in it, who tells it, and where it belongs.
 *
 * @param reading what was read
 * @param sheet who tells what
 * @param entries for each claim the id of the entry that it counts in
 */
record Opened(Reading reading, Sheet sheet, List<Optional<String>> entries) {
    Opened {
        entries = List.copyOf(entries);
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
}
