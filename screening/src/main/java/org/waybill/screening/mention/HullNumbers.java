package org.waybill.screening.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.waybill.model.ImoDigits;
import org.waybill.model.Span;

/** Finds ships' numbers in a text and gives each to the ship it stands behind. */
final class HullNumbers {
    /** Between a name and its number: "Angara, a cargo ship (IMO number: 9179842)". */
    private static final int NEAR_CHARACTERS = 48;

    private static final Pattern JOINED = Pattern.compile("IMO[-/]?[0-9]{7}");
    private static final Pattern SEVEN = Pattern.compile("[0-9]{7}");
    private static final ShipWords TABLE = ShipWords.BUNDLED;

    private final Words words;

    HullNumbers(Words words) {
        this.words = words;
    }

    /** The mentions with their numbers, and the numbers that belong to none. */
    List<ShipMention> given(List<ShipMention> mentions) {
        List<ShipMention> all = new ArrayList<>(mentions);
        int before = -1;
        for (Span number : numbers()) {
            before = last(mentions, before, number);
            String digits = words.text(number);
            if (before >= 0 && all.get(before).imo().isEmpty() && isNear(mentions.get(before), number)) {
                all.set(before, all.get(before).withImo(digits));
            } else {
                all.add(new ShipMention(number, "", "", digits, "number"));
            }
        }
        all.sort(Comparator.comparing(ShipMention::span));
        return all;
    }

    private static int last(List<ShipMention> mentions, int from, Span number) {
        int last = from;
        while (last + 1 < mentions.size() && mentions.get(last + 1).span().end() <= number.start()) {
            last++;
        }
        return last;
    }

    private boolean isNear(ShipMention mention, Span number) {
        int gap = number.start() - mention.span().end();
        return gap <= NEAR_CHARACTERS
                && words.text(new Span(mention.span().end(), number.start()))
                        .chars()
                        .noneMatch(c -> ".;\n".indexOf(c) >= 0);
    }

    /** Seven digits that fit, behind "IMO", also as one of several. */
    private List<Span> numbers() {
        List<Span> found = new ArrayList<>();
        boolean expected = false;
        for (int word = 0; word < words.count(); word++) {
            String written = words.word(word);
            Span span = words.span(word);
            if (JOINED.matcher(written).matches()) {
                keep(found, new Span(span.end() - 7, span.end()));
                expected = true;
            } else if (expected && SEVEN.matcher(written).matches()) {
                keep(found, span);
            } else {
                expected = written.equals("IMO") || (expected && TABLE.is("number", words.lower(word)));
            }
        }
        return found;
    }

    /** Whether a ship's number stands right behind "IMO" and a word or two. */
    static boolean follows(Words words, int imo) {
        int at = imo + 1;
        while (at < imo + 3 && TABLE.is("number", words.lower(at))) {
            at++;
        }
        return ImoDigits.fit(words.lower(at));
    }

    private void keep(List<Span> found, Span span) {
        if (ImoDigits.fit(words.text(span))) {
            found.add(span);
        }
    }
}
