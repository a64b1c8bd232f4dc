package org.waybill.corroboration;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.waybill.model.Sha256;

/** Which entries a document has claims in, and which documents have claims in an entry. */
final class Membership {
    private final Map<Sha256, Set<String>> entries = new HashMap<>();
    private final Map<String, Set<Sha256>> documents = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /** Puts a document into some entries, and out of all others. */
    void put(Sha256 document, Collection<String> into) {
        remove(document);
        Set<String> shared = new TreeSet<>();
        for (String entry : into) {
            String name = names.computeIfAbsent(entry, same -> same);
            shared.add(name);
            documents.computeIfAbsent(name, any -> new TreeSet<>()).add(document);
        }
        entries.put(document, shared);
    }

    void remove(Sha256 document) {
        Set<String> left = entries.remove(document);
        for (String entry : left == null ? Set.<String>of() : left) {
            Set<Sha256> members = documents(entry);
            if (members.size() == 1) {
                documents.remove(entry);
                names.remove(entry);
            } else {
                members.remove(document);
            }
        }
    }

    boolean holds(Sha256 document) {
        return entries.containsKey(document);
    }

    /** Every document, those without claims too, in order. */
    Set<Sha256> documents() {
        return new TreeSet<>(entries.keySet());
    }

    /** In order; none where no document has claims in it. */
    Set<Sha256> documents(String entry) {
        return documents.getOrDefault(entry, Collections.emptySet());
    }

    /** In order. */
    Set<String> entries() {
        return new TreeSet<>(documents.keySet());
    }

    /** In order; none where the document has no claims that count. */
    Set<String> entries(Sha256 document) {
        return entries.getOrDefault(document, Collections.emptySet());
    }
}
