package org.waybill.corroboration.drift.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.corroboration.drift.count.Qualifiers.Bound;
import org.waybill.model.Qualifier;
import org.waybill.model.Span;

/** Reads the counts of one sentence. */
final class Counts {
    /** How far the second of two joined numbers may stand from the first and still count the same things. */
    private static final int REACH = 10;

    private static final Set<String> DEFINITE = Set.of("the", "these", "those", "all");
    private static final Set<String> FURTHER =
            Set.of("another", "further", "additional", "extra", "more", "other", "new", "remaining");
    private static final Set<String> FROM_A_POINT =
            Set.of("after", "ago", "later", "earlier", "before", "old", "since", "away");
    private static final Set<String> TO_A_POINT =
            Set.of("last", "past", "next", "first", "coming", "previous", "recent", "every", "within");
    private static final Set<String> RANGING = Set.of(
            "run", "runs", "ran", "running", "range", "ranges", "ranged", "ranging", "vary", "varies", "anywhere");
    private static final Set<String> EACH = Set.of("a", "an", "per", "each", "every");

    private final List<Token> tokens;
    private final Span sentence;

    Counts(List<Token> tokens, Span sentence) {
        this.tokens = tokens;
        this.sentence = sentence;
    }

    /** A number with its noun; a range has two numbers. */
    private record Raw(BigDecimal low, BigDecimal high, Numeral first, Numeral last, CountedNoun noun) {
        Raw of(CountedNoun other) {
            return new Raw(low, high, first, last, other);
        }
    }

    /** The counts in text order. */
    List<Count> all() {
        List<Raw> raws = ranges(raws());
        List<Count> counts = new ArrayList<>();
        for (int i = 0; i < raws.size(); i++) {
            counts.add(count(shared(raws, i)));
        }
        return List.copyOf(counts.stream()
                .filter(count -> !count.measure().equals("calibre"))
                .toList());
    }

    private List<Raw> raws() {
        List<Raw> raws = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Numeral> numeral = Numeral.at(tokens, at);
            numeral.filter(number -> new Surroundings(tokens, number).isCount())
                    .ifPresent(number -> raws.add(raw(number)));
            at = numeral.map(Numeral::end).orElse(at + 1);
        }
        return raws;
    }

    private Raw raw(Numeral numeral) {
        return new Raw(numeral.value(), numeral.value(), numeral, numeral, CountedNoun.after(tokens, numeral));
    }

    /** Joins "4 to 6 million", "25,000-30,000" and "between 800 and 1,200" into one. */
    private List<Raw> ranges(List<Raw> raws) {
        List<Raw> joined = new ArrayList<>();
        for (Raw raw : raws) {
            Optional<Raw> range = joined.isEmpty() ? Optional.empty() : range(joined.get(joined.size() - 1), raw);
            range.ifPresent(found -> joined.remove(joined.size() - 1));
            joined.add(range.orElse(raw));
        }
        return joined;
    }

    private Optional<Raw> range(Raw one, Raw two) {
        if (one.noun.isFound() || two.first.start() != one.last.end() + 1 || !isRange(one.first, one.last.end())) {
            return Optional.empty();
        }
        BigDecimal low = one.low.multiply(two.first.scale());
        boolean shares = one.first.scale().compareTo(BigDecimal.ONE) == 0 && low.compareTo(two.high) < 0;
        BigDecimal least = shares ? low : one.low;
        return least.compareTo(two.high) < 0
                ? Optional.of(new Raw(least, two.high, one.first, two.last, two.noun))
                : Optional.empty();
    }

    private boolean isRange(Numeral first, int joint) {
        String before = word(first.start() - 1);
        return switch (tokens.get(joint).word()) {
            case "-", "–", "‑" -> true;
            // "Rose from 300 to 7,000" tells two counts, "runs from 300 to 7,000" tells one.
            case "to" -> !before.equals("from") || RANGING.contains(word(first.start() - 2));
            case "and" -> before.equals("between");
            default -> false;
        };
    }

    /** The number with the noun it shares with a neighbour: "11,000 or 12,000 men", "3 million shells and 500,000". */
    private Raw shared(List<Raw> raws, int at) {
        Raw raw = raws.get(at);
        if (raw.noun.isFound()) {
            return raw;
        }
        if (at + 1 < raws.size() && isJoint(raw.last.end()) && bareStart(raws.get(at + 1)) == raw.last.end() + 1) {
            return raw.of(shared(raws, at + 1).noun.lent(raw.last.end()));
        }
        if (at > 0
                && isJoint(bareStart(raw) - 1)
                && raw.first.start() - raws.get(at - 1).last.end() <= REACH) {
            return raw.of(shared(raws, at - 1, raw).lent(raw.last.end()));
        }
        return raw;
    }

    private CountedNoun shared(List<Raw> raws, int at, Raw asking) {
        // Only backwards, or two bare numbers would ask one another for ever.
        CountedNoun own = raws.get(at).noun;
        return own.isFound() && own.end() <= asking.first.start() ? own : CountedNoun.NONE.lent(asking.last.end());
    }

    private boolean isJoint(int at) {
        String word = word(at);
        return word.equals("or") || word.equals("and") || word.equals("to");
    }

    private int bareStart(Raw raw) {
        return Qualifiers.before(tokens, raw.first.start(), false)
                .map(Bound::start)
                .orElse(raw.first.start());
    }

    private Count count(Raw raw) {
        boolean time = Measures.isTime(raw.noun.measure());
        int number = raw.first.start();
        Optional<Bound> before = Qualifiers.before(tokens, number, time);
        int behind = Math.max(raw.last.end(), raw.noun.end());
        Optional<Bound> after = Qualifiers.after(tokens, raw.last.end())
                .or(() -> Qualifiers.after(tokens, behind))
                .or(() -> word(behind).equals("of") ? Qualifiers.after(tokens, behind + 2) : Optional.empty());
        Qualifier bound = before.or(() -> after)
                .map(Bound::qualifier)
                .orElse(raw.low.compareTo(raw.high) == 0 ? Qualifier.EXACT : Qualifier.RANGE);
        int start = before.map(Bound::start).orElse(number);
        int end = before.isPresent()
                ? behind
                : Math.max(behind, after.map(Bound::end).orElse(behind));
        return new Count(
                raw.low,
                raw.high,
                bound,
                raw.noun.measure(),
                describing(raw, behind),
                stretch(start, end),
                setting(raw, start, behind));
    }

    private Count.Setting setting(Raw raw, int start, int end) {
        String before = word(start - 1);
        boolean time = Measures.isTime(raw.noun.measure());
        return new Count.Setting(
                sentence,
                before,
                DEFINITE.contains(before),
                FURTHER.contains(before) || FURTHER.contains(word(start - 2)) || isFurther(raw),
                time && (FROM_A_POINT.contains(word(end)) || TO_A_POINT.contains(before)),
                EACH.contains(word(end))
                        && Measures.of(word(end + 1)).filter(Measures::isTime).isPresent(),
                Qualifiers.isEstimate(tokens, start));
    }

    private boolean isFurther(Raw raw) {
        for (int at = raw.last.end(); at < raw.noun.end(); at++) {
            if (FURTHER.contains(word(at))) {
                return true;
            }
        }
        return false;
    }

    private List<String> describing(Raw raw, int behind) {
        List<String> words = new ArrayList<>();
        int calibre = behind + 1;
        boolean follows = word(behind).equals("of") && isCalibre(calibre);
        for (int at = raw.last.end(); at < (follows ? calibre + 1 : raw.noun.end() - 1); at++) {
            Token token = tokens.get(at);
            boolean tells = token.isWord() && !token.capital() && token.word().length() > 2;
            if ((tells && Measures.of(token.word()).isEmpty()) || isCalibre(at)) {
                words.add(token.word());
            }
        }
        return words;
    }

    private boolean isCalibre(int at) {
        return at < tokens.size() && tokens.get(at).isDigits() && CountedNoun.pastCalibre(tokens, at) > at;
    }

    private Span stretch(int start, int end) {
        return tokens.get(start).span().union(tokens.get(end - 1).span());
    }

    private String word(int at) {
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at).word();
    }
}
