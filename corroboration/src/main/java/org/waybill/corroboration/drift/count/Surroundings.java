package org.waybill.corroboration.drift.count;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.waybill.corroboration.table.Table;

/** Tells counts from years, dates, names of models, clauses of papers and times of day. */
final class Surroundings {
    private static final Table DESIGNATORS = Table.bundled(Surroundings.class, "designators.tsv", "word", "place");
    private static final Set<String> NAMED =
            new TreeSet<>(DESIGNATORS.where("place", "before").column("word"));
    private static final Set<String> MONTHS =
            new TreeSet<>(DESIGNATORS.where("place", "beside").column("word"));
    private static final Set<String> VAGUE = Set.of("several", "few", "many", "multiple");
    private static final Set<String> MARKS = Set.of(":", "/", ".");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final BigDecimal LONGEST_MONTH = BigDecimal.valueOf(31);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Token> tokens;
    private final Numeral number;

    Surroundings(List<Token> tokens, Numeral number) {
        this.tokens = tokens;
        this.number = number;
    }

    boolean isCount() {
        return !isPartOfName() && !isCalibre() && !isDescribing() && !isDate() && !isYear() && !isVague();
    }

    /** KN-23, Resolution 1874, No. 3, 10:30. */
    private boolean isPartOfName() {
        int before = number.start() - 1;
        if (before < 0) {
            return false;
        }
        if (tokens.get(before).touches(tokens.get(number.start())) && isGlued(before)) {
            return true;
        }
        return NAMED.contains(wordBefore()) || (isTouched(number.end()) && MARKS.contains(word(number.end())));
    }

    /** "152 mm", "152-millimeter". */
    private boolean isCalibre() {
        String next = word(number.end());
        String unit = next.equals("-") ? word(number.end() + 1) : next;
        return Measures.of(unit).filter("calibre"::equals).isPresent();
    }

    private boolean isGlued(int mark) {
        boolean digits = mark > 0 && tokens.get(mark - 1).isDigits();
        if (tokens.get(mark).isDash()) {
            return mark > 0 && tokens.get(mark - 1).isWord() && !Numeral.isNumberWord(word(mark - 1));
        }
        return digits && MARKS.contains(word(mark));
    }

    /** Whether a digit touches the mark after the number: the full stop of a sentence touches none. */
    private boolean isTouched(int mark) {
        return mark + 1 < tokens.size()
                && tokens.get(mark - 1).touches(tokens.get(mark))
                && tokens.get(mark).touches(tokens.get(mark + 1))
                && tokens.get(mark + 1).isDigits();
    }

    /** "A 29-page report": the number describes, it does not count. */
    private boolean isDescribing() {
        int dash = number.end();
        return dash + 1 < tokens.size()
                && tokens.get(dash).isDash()
                && tokens.get(dash - 1).touches(tokens.get(dash))
                && tokens.get(dash).touches(tokens.get(dash + 1))
                && tokens.get(dash + 1).isWord()
                && !Numeral.isNumberWord(word(dash + 1));
    }

    static boolean isMonth(String word) {
        return MONTHS.contains(word);
    }

    private boolean isDate() {
        boolean fits = number.value().compareTo(LONGEST_MONTH) <= 0 || isYearShaped();
        return fits && (MONTHS.contains(wordBefore()) || MONTHS.contains(word(number.end())));
    }

    /** A year, unless a round number stands right before what it counts. */
    private boolean isYear() {
        boolean round = number.value().remainder(HUNDRED).signum() == 0;
        return isYearShaped() && !(round && CountedNoun.after(tokens, number).isFound() && !isTimeWord(wordBefore()));
    }

    private boolean isYearShaped() {
        return number.end() == number.start() + 1
                && YEAR.matcher(word(number.start())).matches();
    }

    private static boolean isTimeWord(String word) {
        return Set.of("in", "of", "since", "by", "from", "until", "during", "early", "late", "mid", "after", "before")
                .contains(word);
    }

    /** "Several thousand" is a band, not a number. */
    private boolean isVague() {
        return VAGUE.contains(word(number.start() - 1));
    }

    /** The word before the number, past a full stop: "Jan. 2". */
    private String wordBefore() {
        String before = word(number.start() - 1);
        return before.equals(".") ? word(number.start() - 2) : before;
    }

    private String word(int at) {
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at).word();
    }
}
