package org.waybill.extraction.gazetteer;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waybill.model.PartialDate;

/** What a text has said up to the word being read. */
final class Story {
    /** Stands for two owners or two people: then neither is recalled. */
    private static final String SEVERAL = "";

    private final Lexicon lexicon;
    private final WordLists lists;
    private final Set<String> states;
    private final @Nullable PartialDate published;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();
    private @Nullable Mention previous;
    private int previousWord = -1;

    Story(Lexicon lexicon, WordLists lists, Set<String> states, @Nullable PartialDate published) {
        this.lexicon = lexicon;
        this.lists = lists;
        this.states = states;
        this.published = published;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    WordLists lists() {
        return lists;
    }

    /** ISO codes the document names outright. */
    Set<String> states() {
        return states;
    }

    boolean namesAny(Set<String> codes) {
        for (String code : codes) {
            if (states.contains(code)) {
                return true;
            }
        }
        return false;
    }

    Optional<PartialDate> published() {
        return Optional.ofNullable(published);
    }

    /** The mention before, and its last word. */
    Optional<Mention> previous() {
        return Optional.ofNullable(previous);
    }

    int previousWord() {
        return previousWord;
    }

    void tell(Mention mention, int lastWord) {
        previous = mention;
        previousWord = lastWord;
        if (!mention.state().isEmpty()) {
            seen.add(mention.state());
        }
    }

    /** The one of these states that the document names, if it names one only. */
    Optional<String> only(List<String> among) {
        return sole(among, states);
    }

    /** The one of these states that the text has brought up before this word, if one only. */
    Optional<String> onlySoFar(List<String> among) {
        return sole(among, seen);
    }

    void resolve(String label, String state) {
        owners.merge(label, state, (old, now) -> old.equals(now) ? old : SEVERAL);
    }

    Optional<String> owner(String label) {
        return Optional.ofNullable(owners.get(label)).filter(state -> !state.equals(SEVERAL));
    }

    void introduce(String surname, String person) {
        people.merge(surname, person, (old, now) -> old.equals(now) ? old : SEVERAL);
    }

    boolean recalls(String surname, String person) {
        return person.equals(people.get(surname));
    }

    private static Optional<String> sole(List<String> among, Collection<String> named) {
        List<String> both = among.stream().filter(named::contains).toList();
        return both.size() == 1 ? Optional.of(both.get(0)) : Optional.empty();
    }
}
