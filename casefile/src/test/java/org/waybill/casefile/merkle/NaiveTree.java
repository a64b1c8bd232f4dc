package org.waybill.casefile.merkle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** RFC 9162, 2.1, word for word: lists are cut in two and hashed again each time. */
final class NaiveTree {
    private NaiveTree() {}

    static List<byte[]> entries(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> ("entry " + number).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    static NodeHash mth(List<byte[]> d) {
        if (d.isEmpty()) {
            return NodeHash.EMPTY;
        }
        if (d.size() == 1) {
            return NodeHash.leaf(d.get(0));
        }
        int k = k(d.size());
        return NodeHash.node(mth(d.subList(0, k)), mth(d.subList(k, d.size())));
    }

    static List<NodeHash> path(int m, List<byte[]> d) {
        if (d.size() == 1) {
            return List.of();
        }
        int k = k(d.size());
        return m < k
                ? with(path(m, d.subList(0, k)), mth(d.subList(k, d.size())))
                : with(path(m - k, d.subList(k, d.size())), mth(d.subList(0, k)));
    }

    static List<NodeHash> proof(int m, List<byte[]> d) {
        return m == 0 ? List.of() : subproof(m, d, true);
    }

    private static List<NodeHash> subproof(int m, List<byte[]> d, boolean b) {
        if (m == d.size()) {
            return b ? List.of() : List.of(mth(d));
        }
        int k = k(d.size());
        return m <= k
                ? with(subproof(m, d.subList(0, k), b), mth(d.subList(k, d.size())))
                : with(subproof(m - k, d.subList(k, d.size()), false), mth(d.subList(0, k)));
    }

    /** The turns from the root to an entry: what a path's shape depends on. */
    static String turns(long m, long n) {
        if (n == 1) {
            return "";
        }
        long k = Long.highestOneBit(n - 1);
        return m < k ? "l" + turns(m, k) : "r" + turns(m - k, n - k);
    }

    private static int k(int n) {
        int k = 1;
        while (2 * k < n) {
            k *= 2;
        }
        return k;
    }

    private static List<NodeHash> with(List<NodeHash> start, NodeHash last) {
        List<NodeHash> all = new ArrayList<>(start);
        all.add(last);
        return all;
    }
}
