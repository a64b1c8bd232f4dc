package org.waybill.extraction.gazetteer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waybill.extraction.table.Table;

/**
 * What must hold around a name for it to mean what a table says.
 *
 * @param terms of which all must hold
 */
record Condition(List<Term> terms) {
    static final Condition ALWAYS = new Condition(List.of());

    /** How far, in words to each side, a cue may stand. */
    static final int NEAR = 12;

    /** What a term asks, as conditions.tsv explains it. */
    enum Question {
        DOC,
        AFTER,
        BEFORE,
        AHEAD,
        NEAR,
        ALONE,
        CALM,
        OWNED
    }

    /**
     * One demand on the surroundings.
     *
     * @param expected false where the term begins with "not"
     * @param words folded words, or ISO codes of states
     * @param neighbours common words that may stand beside a name that is alone
     */
    record Term(Question question, boolean expected, Set<String> words, Set<String> neighbours) {
        boolean holds(Site site) {
            return expected == isSo(site);
        }

        private boolean isSo(Site site) {
            return switch (question) {
                case DOC -> site.story().namesAny(words);
                case AFTER -> words.contains(site.before());
                case BEFORE -> words.contains(site.after());
                case AHEAD -> isAhead(site);
                case NEAR -> isNear(site);
                case ALONE -> isAlone(site);
                case CALM -> !site.words().isShouted(site.first());
                case OWNED -> Ownership.beside(site).isPresent();
            };
        }

        private boolean isAhead(Site site) {
            for (String phrase : words) {
                int word = site.last() + 1;
                for (String part : Table.split(phrase, '_')) {
                    word = site.words().gapBefore(word) == Gap.SPACE
                                    && part.equals(site.words().key(word))
                            ? word + 1
                            : 0;
                }
                if (word > site.last()) {
                    return true;
                }
            }
            return false;
        }

        private boolean isNear(Site site) {
            int from = Math.max(0, site.first() - NEAR);
            int to = Math.min(site.words().count(), site.last() + NEAR + 1);
            for (int word = from; word < to; word++) {
                boolean own = word >= site.first() && word <= site.last();
                if (!own && words.contains(site.words().key(word))) {
                    return true;
                }
            }
            return false;
        }

        private boolean isAlone(Site site) {
            Words words = site.words();
            int next = site.last() + 1;
            boolean led = words.gapBefore(site.first()) == Gap.SPACE && isForeign(words, site.first() - 1);
            boolean followed = words.gapBefore(next) == Gap.SPACE && isForeign(words, next);
            return words.isShouted(site.first()) || !(led || followed);
        }

        private boolean isForeign(Words words, int word) {
            return words.shape(word).isCapitalised() && !neighbours.contains(words.key(word));
        }
    }

    boolean holds(Site site) {
        for (Term term : terms) {
            if (!term.holds(site)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads a cell: terms parted by spaces, of which all must hold.
     *
     * <p>{@code doc:KP|KR} the document names one of the states; {@code after:}, {@code before:} the next word;
     * {@code ahead:} words, parted by {@code _}, that
     * follow; {@code near:} a word within twelve; {@code not-after:} and so on the reverse; {@code alone} no other
     * capitalised word is attached; {@code calm} not in a line of capitals; {@code owned} a state stands beside it as
     * the owner.
     */
    static Condition parse(String cell, WordLists lists) {
        if (cell.isEmpty()) {
            return ALWAYS;
        }
        List<Term> terms = new ArrayList<>(2);
        for (String term : Table.split(cell, ' ')) {
            terms.add(term(term, lists));
        }
        return new Condition(terms);
    }

    private static Term term(String term, WordLists lists) {
        int colon = term.indexOf(':');
        String name = colon < 0 ? term : term.substring(0, colon);
        Set<String> words = colon < 0 ? Set.of() : new HashSet<>(Table.split(term.substring(colon + 1), '|'));
        boolean expected = !name.startsWith("not-");
        Question question = question(expected ? name : name.substring("not-".length()));
        return new Term(question, expected, words, lists.words("beside"));
    }

    private static Question question(String name) {
        return switch (name) {
            case "doc" -> Question.DOC;
            case "after" -> Question.AFTER;
            case "before" -> Question.BEFORE;
            case "ahead" -> Question.AHEAD;
            case "near" -> Question.NEAR;
            case "alone" -> Question.ALONE;
            case "calm" -> Question.CALM;
            case "owned" -> Question.OWNED;
            default -> throw new IllegalStateException("no such condition: ".concat(name));
        };
    }
}
