package org.waybill.extraction.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What must hold around a name for it to mean what a table says. */
interface Condition {
    Condition ALWAYS = site -> true;

    /** How far, in words to each side, a cue may stand. */
    int NEAR = 12;

    boolean holds(Site site);

    /**
     * Reads a cell: terms parted by spaces, of which all must hold.
     *
     * <p>{@code doc:KP|KR} the document names one of the states; {@code after:}, {@code before:} the next word;
     * {@code near:} a word within twelve; {@code not-after:} and so on the reverse; {@code alone} no other
     * capitalised word is attached; {@code calm} not in a line of capitals; {@code owned} a
     * state stands beside it as the owner.
     */
    static Condition parse(String cell, WordLists lists) {
        if (cell.isEmpty()) {
            return ALWAYS;
        }
        List<Condition> terms = new ArrayList<>();
        for (String term : Table.split(cell, ' ')) {
            terms.add(term(term, lists));
        }
        return site -> terms.stream().allMatch(term -> term.holds(site));
    }

    private static Condition term(String term, WordLists lists) {
        int colon = term.indexOf(':');
        String name = colon < 0 ? term : term.substring(0, colon);
        Set<String> words = colon < 0 ? Set.of() : Set.copyOf(Table.split(term.substring(colon + 1), '|'));
        return switch (name) {
            case "doc" -> site -> words.stream().anyMatch(site.story().states()::contains);
            case "not-doc" -> site -> words.stream().noneMatch(site.story().states()::contains);
            case "after" -> site -> words.contains(site.before());
            case "not-after" -> site -> !words.contains(site.before());
            case "before" -> site -> words.contains(site.after());
            case "not-before" -> site -> !words.contains(site.after());
            case "near" -> site -> isNear(site, words::contains);
            case "not-near" -> site -> !isNear(site, words::contains);
            case "alone" -> site -> isAlone(site, lists);
            case "owned" -> site -> Ownership.beside(site).isPresent();
            case "calm" -> site -> !site.words().isShouted(site.first());
            default -> throw new IllegalStateException("no such condition: " + term);
        };
    }

    private static boolean isNear(Site site, Predicate<String> cue) {
        int from = Math.max(0, site.first() - NEAR);
        int to = Math.min(site.words().count(), site.last() + NEAR + 1);
        for (int word = from; word < to; word++) {
            boolean own = word >= site.first() && word <= site.last();
            if (!own && cue.test(site.words().key(word))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAlone(Site site, WordLists lists) {
        Words words = site.words();
        int next = site.last() + 1;
        boolean led = words.gapBefore(site.first()) == Gap.SPACE && isForeign(words, site.first() - 1, lists);
        boolean followed = words.gapBefore(next) == Gap.SPACE && isForeign(words, next, lists);
        return words.isShouted(site.first()) || !(led || followed);
    }

    private static boolean isForeign(Words words, int word, WordLists lists) {
        return words.shape(word).isCapitalised() && !lists.has("beside", words.key(word));
    }
}
