package org.waybill.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.waybill.extraction.frame.Event.Filled;
import org.waybill.extraction.party.Named;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.table.Table;
import org.waybill.model.Party;
import org.waybill.model.Span;
import org.waybill.parsing.Word;

/**
 * Drops parties that only point: "him", "those", "such reports".
 *
 * <p>Two texts that say "him" mean two people, so the word may not become anybody's name. What it points at is not guessed
 * here: readers that resolve references came before.
 */
public final class Pointers {
    /** The path of a role that holds nothing but a word that points. */
    public static final String PATH = "pointer";

    private static final Set<String> WORDS = Table.read(Pointers.class, "pointers.tsv")
            .index(row -> row.get("word"), row -> row.get("sort"))
            .keySet();

    private Pointers() {}

    /** The event without parties that no word of their own tells apart. */
    public static Event dropped(Event event) {
        return event.withActor(told(event.sentence(), event.actor()))
                .withTarget(told(event.sentence(), event.target()));
    }

    /** Whether a role was left empty because its words only point. */
    public static boolean isLeft(Filled<Named> role) {
        return role.value().isEmpty() && role.path().equals(PATH);
    }

    private static Filled<Named> told(Sentence sentence, Filled<Named> role) {
        Named named = role.value().orElse(null);
        if (named == null) {
            return role;
        }
        List<Party> parties = new ArrayList<>(named.parties());
        List<Span> spans = new ArrayList<>(named.spans());
        for (Span span : named.spans()) {
            String words = span.of(sentence.text());
            if (onlyPoints(sentence, span)
                    && parties.removeIf(party -> isWording(party) && party.id().equals(words))) {
                spans.remove(span);
            }
        }
        if (parties.isEmpty()) {
            return Filled.none(PATH);
        }
        return parties.size() == named.parties().size()
                ? role
                : Filled.of(new Named(parties, spans, named.how()), role.path());
    }

    /** A name that a list knows is nobody's pronoun, whatever its letters: "US". */
    private static boolean isWording(Party party) {
        return party.kind() == Party.Kind.DESCRIBED || party.kind() == Party.Kind.PERSON;
    }

    private static boolean onlyPoints(Sentence sentence, Span span) {
        List<Word> words = sentence.tree().words().stream()
                .filter(word -> span.covers(Sentence.span(word)))
                .filter(word -> Character.isLetterOrDigit(word.form().codePointAt(0)))
                .toList();
        return !words.isEmpty() && words.stream().allMatch(Pointers::points);
    }

    private static boolean points(Word word) {
        boolean name = word.tag().startsWith("NNP");
        return !name
                && (WORDS.contains(word.form().toLowerCase(Locale.ROOT))
                        || WORDS.contains(word.lemma())
                        || Deniable.of(word) == Deniable.When.ALWAYS);
    }
}
