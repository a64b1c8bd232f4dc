package org.waybill.corroboration.reuse;

/** Hashes of 64 bits that are the same in every run. */
final class Hash {
    /** Start and multiplier of FNV-1a for 64 bits (Fowler, Noll, Vo; RFC 9923). */
    private static final long OFFSET = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private Hash() {}

    static long of(String word) {
        long hash = OFFSET;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * PRIME;
        }
        return mix(hash);
    }

    /** Of a row of hashes, one after the other. */
    static long with(long row, long next) {
        return mix(row * PRIME ^ next);
    }

    /** Spreads every bit over all others: the finaliser of SplitMix64 (Steele, Lea, Flood 2014). */
    static long mix(long hash) {
        long mixed = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
