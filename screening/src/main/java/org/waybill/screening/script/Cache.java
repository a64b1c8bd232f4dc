package org.waybill.screening.script;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** A scheme that remembers the words it read: the same few thousand make up most names. */
final class Cache implements Scheme {
    /** About a megabyte; when it is full it begins anew, which costs less than keeping count. */
    private static final int MOST = 8192;

    private static final int LONGEST_KEPT = 32;

    private final Scheme scheme;
    private final ConcurrentMap<String, List<Reading>> kept = new ConcurrentHashMap<>();

    Cache(Scheme scheme) {
        this.scheme = scheme;
    }

    @Override
    public List<Reading> read(String word) {
        List<Reading> known = kept.get(word);
        if (known != null) {
            return known;
        }
        List<Reading> read = scheme.read(word);
        if (word.length() <= LONGEST_KEPT) {
            keep(word, read);
        }
        return read;
    }

    private void keep(String word, List<Reading> read) {
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.put(word, read);
    }
}
