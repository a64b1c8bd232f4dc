package org.waybill.corroboration.drift.count;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The noun that a number counts.
 *
 * @param measure a row of {@code measures.tsv}; empty where none was found
 * @param end the token after the noun; the token after the number where none was found or another number lent it
 */
record CountedNoun(String measure, int end) {
    static final CountedNoun NONE = new CountedNoun("", 0);

    /** "1,000 brand-new North Korean artillery shells" has five words before its noun; more are no noun phrase. */
    private static final int WORDS = 6;

    private static final Set<String> DETERMINERS =
            Set.of("the", "its", "their", "these", "those", "his", "her", "such", "them");
    private static final Set<String> CURRENCY = Set.of("$", "€", "£", "¥", "₩");
    /** Closed classes of words that no noun phrase runs across. */
    private static final Set<String> ENDS = Set.copyOf(List.of(
            ("of in on at by for from to with without into onto over under above below between among across through"
                            + " during since until till after before about around near against toward towards via per within upon"
                            + " and or but nor so yet than as if whether that which who whom whose when where while because"
                            + " the a an this these those its their his her our your my it he she they we you i them him us"
                            + " is are was were be been being am has have had do does did will would can could may might must"
                            + " shall should not no went go goes came come comes said say says told made make carried carry"
                            + " holding held hold containing worth including alone there here then now also only both each"
                            + " every all some any more less up down out off away back again ago later earlier")
                    .split(" ", -1)));

    /** The noun after a number, past the words that describe it. */
    static CountedNoun after(List<Token> tokens, Numeral number) {
        int start = number.start();
        if (start > 0 && CURRENCY.contains(tokens.get(start - 1).word())) {
            return new CountedNoun("money", number.end());
        }
        int at = pastOf(tokens, number.end());
        int words = 0;
        while (at < tokens.size() && words <= WORDS) {
            Optional<String> measure = measure(tokens, at);
            if (measure.isPresent()) {
                return last(tokens, at, measure.orElseThrow());
            }
            int next = words > 0 && isJoint(tokens, at) ? at + 1 : past(tokens, at);
            if (next == at) {
                break;
            }
            words++;
            at = next;
        }
        return NONE.lent(number.end());
    }

    boolean isFound() {
        return !measure.isEmpty();
    }

    /** "Nine million artillery and rocket rounds": what describes may be two words. */
    private static boolean isJoint(List<Token> tokens, int at) {
        return (is(tokens, at, "and") || is(tokens, at, "or"))
                && at + 1 < tokens.size()
                && tokens.get(at + 1).isWord()
                && past(tokens, at + 1) > at + 1;
    }

    /** The same noun for a number that ends at a token. */
    CountedNoun lent(int number) {
        return new CountedNoun(measure, number);
    }

    private static int pastOf(List<Token> tokens, int at) {
        if (!is(tokens, at, "of")) {
            return at;
        }
        return at + 1 < tokens.size() && DETERMINERS.contains(tokens.get(at + 1).word()) ? at + 2 : at + 1;
    }

    /** "Tanker trips" are trips: of nouns side by side the last counts. */
    private static CountedNoun last(List<Token> tokens, int first, String measure) {
        int at = first;
        String found = measure;
        while (at + 1 < tokens.size() && measure(tokens, at + 1).isPresent() && !isParticiple(tokens.get(at + 1))) {
            at++;
            found = measure(tokens, at).orElseThrow();
        }
        boolean perCent = is(tokens, at, "per");
        return new CountedNoun(found, perCent ? at + 2 : at + 1);
    }

    /** "1,000 soldiers killed" counts soldiers. */
    private static boolean isParticiple(Token token) {
        return token.word().endsWith("ed") || token.word().equals("hurt");
    }

    private static Optional<String> measure(List<Token> tokens, int at) {
        if (is(tokens, at, "per") && is(tokens, at + 1, "cent")) {
            return Optional.of("share");
        }
        return Measures.of(tokens.get(at).word());
    }

    /** Steps over a describing word, a dash or a calibre; stays where the noun phrase ends. */
    private static int past(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.isDigits()) {
            return pastCalibre(tokens, at);
        }
        boolean describes = token.isDash()
                || (token.isWord() && !ENDS.contains(token.word()) && !Numeral.isNumberWord(token.word()));
        // "More" describes what is counted on top: "2,000 more troops".
        return describes || token.word().equals("more") || token.word().equals("other") ? at + 1 : at;
    }

    /** The token after a calibre that begins here; the same token where none does. */
    static int pastCalibre(List<Token> tokens, int at) {
        int unit = at + 1 < tokens.size() && tokens.get(at + 1).isDash() ? at + 2 : at + 1;
        boolean calibre = unit < tokens.size()
                && Measures.of(tokens.get(unit).word())
                        .filter("calibre"::equals)
                        .isPresent();
        return calibre ? unit + 1 : at;
    }

    private static boolean is(List<Token> tokens, int at, String word) {
        return at < tokens.size() && tokens.get(at).word().equals(word);
    }
}
