package org.waybill.extraction.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waybill.extraction.sentence.Dated;
import org.waybill.extraction.sentence.Hanging;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.table.WordLists;
import org.waybill.model.Span;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Finds when a statement was made: the time that hangs on the saying and not on what is said. */
final class Occasions {
    private static final WordLists WORDS = WordLists.read(Occasions.class, "words.tsv");
    private static final Set<String> MEETINGS = WORDS.of("occasion");
    private static final Set<String> MADE = WORDS.of("makes papers");
    private static final Set<String> COMING = WORDS.of("still to come");

    private final Sentence sentence;
    private final Tree tree;
    private final Word saying;
    private final boolean tells;

    private Occasions(Sentence sentence, Word saying, boolean tells) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.saying = saying;
        this.tells = tells;
    }

    /** The time of one verb or noun of saying; null where none hangs on it, or the saying is still to come. */
    static @Nullable Dated of(Sentence sentence, Word saying) {
        return of(
                sentence,
                saying,
                Speech.of(saying).filter(Speech::datesTheSaying).isPresent());
    }

    /** The same for a verb that is only here known to say something: "gave a like figure on Friday". */
    static @Nullable Dated ofTelling(Sentence sentence, Word verb) {
        return of(sentence, verb, true);
    }

    private static @Nullable Dated of(Sentence sentence, Word saying, boolean tells) {
        if (sentence.times().isEmpty()) {
            return null;
        }
        Occasions occasions = new Occasions(sentence, saying, tells);
        return occasions.isStillToCome()
                ? null
                : sentence.times().stream()
                        .filter(time -> time.datesAStatement() && occasions.dates(time))
                        .findFirst()
                        .orElse(null);
    }

    private boolean isStillToCome() {
        return Links.children(tree, saying, "aux").stream().anyMatch(aux -> COMING.contains(aux.lemma()));
    }

    private boolean dates(Dated time) {
        Optional<Word> holder = Hanging.governor(sentence, time);
        return holder.isEmpty()
                ? isBehindAuxiliary(time)
                : isFree(time) && (hangsHere(time, holder.get()) || isBeside(time) || isInfront(time, holder.get()));
    }

    private boolean hangsHere(Dated time, Word holder) {
        return holder.index() == saying.index() ? isOwn(time) : isOccasion(holder);
    }

    /** "recorded the voyage in March" dates what was seen; before a noun a date is its name: "the ministry's 2024 count". */
    private boolean isOwn(Dated time) {
        return Links.isVerb(saying) ? tells && !time.attributive() : isPaper(saying);
    }

    /** "had on Friday said": the parser is not shown such a time. */
    private boolean isBehindAuxiliary(Dated time) {
        return tree.words().stream()
                .filter(word -> word.end() <= time.span().start())
                .reduce((one, two) -> two)
                .filter(word -> word.relation().startsWith("aux") && word.head() == saying.index() && tells)
                .isPresent();
    }

    /** No verb of what is said stands in between, and the saying is no mere aside behind the event's time. */
    private boolean isFree(Dated time) {
        if (time.span().end() <= saying.start()) {
            return !(Links.isVerb(saying) && isAsideBehind(time));
        }
        return sentence.words(new Span(saying.end(), Math.max(saying.end(), time.span().start()))).stream()
                .filter(Links::isVerb)
                .allMatch(verb -> MADE.contains(verb.lemma()) || !tree.isAbove(saying.index(), verb.index()));
    }

    /** "In 2023, the panel found, the UAE delivered": the speaker is only put in. */
    private boolean isAsideBehind(Dated time) {
        int next = saying.index() + 1;
        boolean closed = next < tree.size() && tree.word(next).form().equals(",");
        String between = sentence.text().substring(time.span().end(), saying.start());
        return closed && between.stripLeading().startsWith(",");
    }

    /** "in a report of April 29", "at a briefing on Friday", "told reporters in Geneva on Friday". */
    private boolean isOccasion(Word holder) {
        boolean paper = isPaper(holder) || MADE.contains(holder.lemma());
        return paper ? leadsHere(holder) : isAudience(holder);
    }

    private static boolean isPaper(Word noun) {
        return MEETINGS.contains(noun.lemma())
                || SpeakingNoun.of(noun)
                        .filter(one -> one.sort() == Speaker.Sort.PAPER)
                        .isPresent();
    }

    /** Whether the way up to the saying passes only nouns of saying and verbs of putting out. */
    private boolean leadsHere(Word holder) {
        for (Word at = holder; at.index() != saying.index(); at = tree.word(at.head())) {
            boolean passes = at.relation().equals("prep") || isPaper(at) || MADE.contains(at.lemma());
            if (at.isRoot() || !passes) {
                return false;
            }
        }
        return true;
    }

    /** Who listens, or where: a name or a person right under the saying or under its preposition. */
    private boolean isAudience(Word holder) {
        Optional<Word> above = Links.head(tree, holder);
        boolean under = List.of("dobj", "dative").contains(holder.relation())
                || above.filter(head -> head.relation().equals("prep")).isPresent();
        Optional<Word> verb = above.filter(head -> head.relation().equals("prep"))
                .flatMap(head -> Links.head(tree, head))
                .or(() -> above);
        boolean somebody = sentence.mentionAt(holder).isPresent()
                || SpeakingNoun.of(holder)
                        .filter(one -> one.sort() == Speaker.Sort.PERSON || one.sort() == Speaker.Sort.OUTLET)
                        .isPresent();
        return Links.isVerb(saying)
                && under
                && somebody
                && verb.filter(one -> one.index() == saying.index()).isPresent();
    }

    /** "the Pentagon on Tuesday spoke of": right before the verb, which the parser may hang on the speaker. */
    private boolean isInfront(Dated time, Word holder) {
        return tells
                && !Links.isVerb(holder)
                && !time.attributive()
                && time.span().end() < saying.start()
                && sentence.text()
                        .substring(time.span().end(), saying.start())
                        .isBlank();
    }

    /** Where the parser hung it elsewhere: the words beside it say that it dates a saying, and this is the nearest. */
    private boolean isBeside(Dated time) {
        if (!time.ofSpeech() || !tells) {
            return false;
        }
        boolean before = saying.end() <= time.span().start();
        Optional<Word> nearest = tree.words().stream()
                .filter(word -> Links.isVerb(word) && !word.relation().startsWith("aux"))
                .filter(word -> before
                        ? word.end() <= time.span().start()
                        : word.start() >= time.span().end())
                .reduce((one, two) -> before ? two : one);
        return nearest.filter(word -> word.index() == saying.index()).isPresent();
    }
}
