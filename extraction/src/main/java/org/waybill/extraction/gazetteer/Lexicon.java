package org.waybill.extraction.gazetteer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every known name, word by word, as a tree.
 *
 * <p>Words are looked up folded; how they must be written is judged on the way out. A name that ends in {@code #}
 * stands for all that have digits there.
 */
final class Lexicon {
    private static final String NUMBER = "#";
    private static final Comparator<Match> LONGEST_FIRST = new LongestFirst();

    private final Node root = new Node();
    private int size;

    /**
     * A name as a table writes it.
     *
     * @param shapes how each word is written
     * @param dotted whether a full stop belongs to its end
     */
    record Entry(List<Shape> shapes, boolean dotted, boolean numbered, Meaning meaning) {
        boolean isWritten(Words words, int first) {
            for (int i = 0; i < shapes.size(); i++) {
                if (!words.shape(first + i).mayWrite(shapes.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Names found at one place that end at the same word. */
    record Match(int last, List<Entry> entries) {}

    private static final class LongestFirst implements Comparator<Match> {
        @Override
        public int compare(Match one, Match other) {
            return Integer.compare(other.last, one.last);
        }
    }

    private static final class Node {
        private Map<String, Node> next = Map.of();
        private List<Entry> entries = List.of();

        Node step(String word) {
            if (next.isEmpty()) {
                next = new HashMap<>(2);
            }
            Node below = next.get(word);
            if (below == null) {
                below = new Node();
                next.put(word, below);
            }
            return below;
        }

        void add(Entry entry) {
            if (entries.isEmpty()) {
                entries = new ArrayList<>(1);
            }
            entries.add(entry);
        }
    }

    void add(String name, Meaning meaning) {
        boolean numbered = name.endsWith(NUMBER);
        Words words = Words.of(name);
        Node node = root;
        for (int i = 0; i < words.count(); i++) {
            node = node.step(edge(words, i, 0));
        }
        if (node == root) {
            throw new IllegalArgumentException("a name without a word: " + name);
        }
        (numbered ? node.step(NUMBER) : node).add(new Entry(shapes(words), name.endsWith("."), numbered, meaning));
        size++;
    }

    int size() {
        return size;
    }

    /** The names that begin at a word, longest first; of two as long, the one that spells out its number. */
    List<Match> at(Words words, int first) {
        Node node = root.next.get(words.key(first));
        if (node == null) {
            return List.of();
        }
        List<Match> found = new ArrayList<>(2);
        for (int last = first; node != null; ) {
            offer(found, node, last);
            last++;
            if (last >= words.count()) {
                break;
            }
            numbered(found, node, words, last);
            node = node.next.get(edge(words, last, first));
        }
        Collections.reverse(found);
        found.sort(LONGEST_FIRST);
        return found;
    }

    private static void offer(List<Match> found, Node node, int last) {
        if (!node.entries.isEmpty()) {
            found.add(new Match(last, node.entries));
        }
    }

    private static void numbered(List<Match> found, Node node, Words words, int last) {
        Node digits = node.next.get(NUMBER);
        if (digits == null || !words.gapBefore(last).isLoose() || !words.isNumber(last)) {
            return;
        }
        int end = last;
        while (words.gapBefore(end + 1) == Gap.SLASH && words.isNumber(end + 1)) {
            end++;
        }
        found.add(new Match(end, digits.entries));
    }

    private static String edge(Words words, int word, int first) {
        if (word == first) {
            return words.key(word);
        }
        return switch (words.gapBefore(word)) {
            case JOINED, SPACE, HYPHEN -> words.key(word);
            case APOSTROPHE -> "'".concat(words.key(word));
            case DOT -> ".".concat(words.key(word));
            case SLASH -> "/".concat(words.key(word));
            case AMPERSAND -> "&".concat(words.key(word));
            case BREAK -> "";
        };
    }

    private static List<Shape> shapes(Words words) {
        List<Shape> shapes = new ArrayList<>(words.count());
        for (int word = 0; word < words.count(); word++) {
            shapes.add(words.shape(word));
        }
        return shapes;
    }
}
