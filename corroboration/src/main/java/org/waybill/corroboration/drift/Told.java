package org.waybill.corroboration.drift;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waybill.corroboration.drift.count.Count;
import org.waybill.corroboration.drift.count.Measures;
import org.waybill.corroboration.drift.count.Sentence;
import org.waybill.corroboration.drift.count.Token;
import org.waybill.model.Claim;
import org.waybill.model.Document;
import org.waybill.model.Passage;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;
import org.waybill.model.Span;

/**
 * An account with the counts of its text.
 *
 * @param sentences those that belong to the account, in text order
 * @param counts those of the sentences, in text order
 */
record Told(Account account, List<Sentence> sentences, List<Count> counts) {
    private static final int SHORTEST_CONTENT_WORD = 4;
    private static final Set<String> EMPTY_WORDS = Set.of(
            "about",
            "after",
            "also",
            "been",
            "before",
            "could",
            "from",
            "have",
            "here",
            "into",
            "last",
            "more",
            "most",
            "much",
            "only",
            "over",
            "said",
            "says",
            "since",
            "some",
            "such",
            "than",
            "that",
            "their",
            "them",
            "then",
            "there",
            "these",
            "they",
            "this",
            "those",
            "through",
            "under",
            "until",
            "were",
            "what",
            "when",
            "where",
            "which",
            "while",
            "will",
            "with",
            "would",
            "year",
            "years",
            "other",
            "according",
            "reported",
            "north",
            "south");

    static Told of(Account account) {
        List<Sentence> own = account.same()
                ? Sentence.all(account.document().text())
                : Sentence.overlapping(
                        account.document().text(),
                        account.claims().stream()
                                .map(claim -> claim.passage().span())
                                .toList());
        return new Told(
                account,
                own,
                own.stream().flatMap(sentence -> sentence.counts().stream()).toList());
    }

    Document document() {
        return account.document();
    }

    /** The counts of one measure that stand for themselves. */
    List<Count> totals(String measure) {
        return counts.stream()
                .filter(count -> count.isTotal() && count.measure().equals(measure))
                .toList();
    }

    /** The figures of its claims. */
    List<Quantity> figures() {
        return account.claims().stream()
                .flatMap(claim -> claim.slots().quantity().value().stream())
                .toList();
    }

    /** The count in the text that a claim's figure was read from. */
    Optional<Count> count(Claim claim) {
        List<Span> spans = claim.slots().quantity().spans();
        return counts.stream()
                .filter(count -> spans.stream().anyMatch(count.span()::overlaps))
                .filter(count -> matches(count, claim.slots().quantity().value()))
                .findFirst();
    }

    private static boolean matches(Count count, Optional<Quantity> figure) {
        return figure.filter(quantity -> quantity.low() != null && count.low().compareTo(quantity.low()) == 0)
                .isPresent();
    }

    Passage quote(Span span) {
        return document().quote(span);
    }

    String words(Count count) {
        return count.span().of(document().text());
    }

    /** Publisher and date, as a sentence begins. */
    String name() {
        return name(document());
    }

    static String name(Document document) {
        String publisher = document.about().publisherOrUnknown();
        return Optional.ofNullable(document.about().published())
                .map(date -> publisher + " on " + date)
                .orElse(publisher + ", undated,");
    }

    /** The words that tell what the sentence of a count is about, names and the measure's own nouns left out. */
    Set<String> about(Count count) {
        return sentences.stream()
                .filter(sentence -> sentence.span().equals(count.setting().sentence()))
                .flatMap(sentence -> content(sentence.tokens()).stream())
                .filter(word -> !Measures.of(word).equals(Optional.of(count.measure())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Lower-case words of some weight, plurals as singulars. */
    static Set<String> content(List<Token> tokens) {
        return tokens.stream()
                .filter(token ->
                        token.isWord() && !token.capital() && token.word().length() >= SHORTEST_CONTENT_WORD)
                .map(Token::word)
                .filter(word -> !EMPTY_WORDS.contains(word))
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static boolean share(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    /** Whether the bound says on which side of the figure the number lies. */
    static boolean isBound(Qualifier qualifier) {
        return switch (qualifier) {
            case MORE_THAN, AT_LEAST, UP_TO, LESS_THAN, NEARLY -> true;
            case APPROX, EXACT, RANGE -> false;
        };
    }

    /** Whether a count stands inside quotation marks. */
    boolean isQuoted(Count count) {
        String before = document()
                .text()
                .substring(count.setting().sentence().start(), count.span().start());
        long straight = before.chars().filter(mark -> mark == '"').count();
        return straight % 2 == 1 || before.lastIndexOf('“') > before.lastIndexOf('”');
    }

    boolean is(Told other) {
        return Objects.equals(document().sha256(), other.document().sha256());
    }
}
