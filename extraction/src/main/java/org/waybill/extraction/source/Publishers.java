package org.waybill.extraction.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.extraction.gazetteer.Context;
import org.waybill.extraction.gazetteer.Gazetteer;
import org.waybill.extraction.gazetteer.Mention;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.table.WordLists;
import org.waybill.model.Span;

/** Tells a body that publishes its own findings from an outlet that reports what others say. */
final class Publishers {
    private static final WordLists WORDS = WordLists.read(Publishers.class, "words.tsv");
    private static final Set<String> HOUSES = WORDS.of("house");
    private static final Set<String> NEWS = WORDS.of("news");
    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^)]*\\)\\s*$");

    private static final Pattern NUMBERED = Pattern.compile("(?:^|\\n)\\s*\\d{1,3}\\.\\s+$");
    /** Characters before a sentence in which the number of its paragraph may stand. */
    private static final int NUMBER_REACH = 12;

    private static final Pattern PANEL = Pattern.compile(
            "\\b[Tt]he ((?:Panel|Group|Team|Committee|Commission|Mission|Mechanism)(?: of Experts)?) \\p{Ll}");

    private Publishers() {}

    /** The publisher as a speaker, where the document is its own word. */
    static Optional<Speaker> house(String publisher) {
        String name = ASIDE.matcher(publisher).replaceFirst("").strip();
        if (name.isEmpty() || has(name, NEWS)) {
            return Optional.empty();
        }
        List<Mention> mentions = Gazetteer.standard().mentions(name, Context.none());
        boolean outlet = mentions.stream().anyMatch(mention -> mention.kind() == Mention.Kind.MEDIA);
        boolean body = has(name, HOUSES) || mentions.stream().anyMatch(Publishers::findsOut);
        return body && !outlet ? Optional.of(named(name)) : Optional.empty();
    }

    /** "42. On 14 March the Panel observed": a report in numbered paragraphs is by whom it calls the Panel. */
    static Optional<Speaker> panel(List<Sentence> sentences) {
        return sentences.stream().anyMatch(Publishers::isNumbered)
                ? sentences.stream()
                        .map(Sentence::quote)
                        .map(PANEL::matcher)
                        .filter(Matcher::find)
                        .map(match -> match.group(1))
                        .findFirst()
                        .map(Publishers::named)
                : Optional.empty();
    }

    private static Speaker named(String name) {
        return new Speaker(name, new Span(0, name.length()), Speaker.Sort.BODY, "", Speaker.How.NAMED);
    }

    /** The number itself is no part of the sentence. */
    private static boolean isNumbered(Sentence sentence) {
        int start = sentence.span().start();
        return NUMBERED.matcher(sentence.text().substring(Math.max(0, start - NUMBER_REACH), start))
                .find();
    }

    private static boolean findsOut(Mention mention) {
        return switch (mention.kind()) {
            case RESEARCH, BODY, INTERNATIONAL -> true;
            default -> false;
        };
    }

    private static boolean has(String name, Set<String> words) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).anyMatch(words::contains);
    }
}
