package org.waybill.extraction.party;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.extraction.gazetteer.Mention;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.model.Party;
import org.waybill.model.Span;

/** What a text's own abbreviations stand for: "the Joint Relief Company (JRC)". One reading's own. */
final class Abbreviations {
    private static final Pattern BRACKETED = Pattern.compile("\\(([A-Z][A-Za-z0-9-]{1,8})\\)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]*");

    private final Map<String, Party> meant = new HashMap<>();

    /** Takes note of every abbreviation a sentence introduces. */
    void enter(Sentence sentence) {
        Matcher bracket = BRACKETED
                .matcher(sentence.text())
                .region(sentence.span().start(), sentence.span().end());
        while (bracket.find()) {
            String letters = bracket.group(1);
            Span before = new Span(sentence.span().start(), bracket.start());
            spelled(sentence.text(), before, letters)
                    .ifPresent(name -> meant.putIfAbsent(letters, party(sentence, name)));
        }
    }

    /** Whom an abbreviation stands for, if the text has said. */
    Optional<Party> of(String letters) {
        return Optional.ofNullable(meant.get(letters));
    }

    /** The shortest run of words before the bracket whose first letters spell it. */
    private static Optional<Span> spelled(String text, Span before, String letters) {
        Optional<Span> found = Optional.empty();
        Matcher word = WORD.matcher(text).region(before.start(), before.end());
        while (word.find()) {
            boolean starts = text.charAt(word.start()) == letters.charAt(0);
            String name = text.substring(word.start(), before.end()).strip();
            if (starts && spells(name, letters)) {
                found = Optional.of(new Span(word.start(), word.start() + name.length()));
            }
        }
        return found;
    }

    private static boolean spells(String name, String letters) {
        int at = 0;
        int words = 0;
        Matcher word = WORD.matcher(name);
        while (word.find()) {
            words++;
            boolean next = at < letters.length()
                    && Character.toUpperCase(word.group().charAt(0)) == Character.toUpperCase(letters.charAt(at));
            at += next ? 1 : 0;
        }
        return at == letters.length() && words >= 2 && words <= 2 * letters.length();
    }

    private static Party party(Sentence sentence, Span name) {
        return sentence.mentions().stream()
                .filter(mention -> mention.span().overlaps(name))
                .filter(mention -> mention.span().end() == name.end())
                .flatMap(mention -> known(mention).stream())
                .findFirst()
                .orElseGet(() -> new Party(name.of(sentence.text()), Party.Kind.ORGANISATION));
    }

    private static Optional<Party> known(Mention mention) {
        return Discourse.canAct(mention) ? PartyReader.party(mention) : Optional.empty();
    }
}
