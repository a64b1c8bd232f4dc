package org.waybill.extraction.claim;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waybill.extraction.frame.Event;
import org.waybill.extraction.quantity.Cue;
import org.waybill.extraction.quantity.Figure;
import org.waybill.extraction.sentence.Dated;
import org.waybill.extraction.sentence.Hanging;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.source.SourceReader;
import org.waybill.extraction.table.Table;
import org.waybill.model.ClaimType;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** How closely a time is bound to an event: by the word that it hangs on, and by what stands between. */
final class Binding {
    /** It dates something else. */
    static final int FAR = 9;

    private static final int OWN = 0;
    private static final int BELOW = 1;
    private static final int ABOVE = 2;
    private static final int CAUGHT = 3;
    private static final int LOOSE = 4;
    /** Verbs that lend their time to what stands below them, from {@code dating.tsv}. */
    private static final Map<String, Kind> DATING = Table.read(Binding.class, "dating.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get("verb"), row -> Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT))));

    private static final Set<String> MODIFYING = Set.of("relcl", "acl");
    private static final Set<String> APART = Set.of("after", "before", "since", "because", "although", "though", "if");

    /** A breach or a treaty is told by a noun, whatever verb it comes with: "in violation of", "put their names to". */
    private static final Set<ClaimType> TOLD_BY_NOUN = Set.of(ClaimType.VIOLATION, ClaimType.AGREEMENT);

    private enum Kind {
        COURSE,
        CATCH
    }

    private final Event event;
    private final Sentence sentence;
    private final Tree tree;
    private final Word predicate;

    Binding(Event event) {
        this.event = event;
        this.sentence = event.sentence();
        this.tree = sentence.tree();
        this.predicate = event.predicate();
    }

    /** From 0, bound to the event's own word, to {@link #FAR}. */
    int distance(Dated time) {
        boolean spoken = Saying.SPOKEN.contains(event.type());
        if ((time.ofSpeech() && !spoken) || compares(time)) {
            return FAR;
        }
        Optional<Word> governor = Hanging.governor(sentence, time);
        if (time.attributive()) {
            return governor.filter(this::isOwnNoun).isPresent() ? OWN : FAR;
        }
        return governor.map(holder -> distance(time, holder)).orElse(LOOSE);
    }

    private int distance(Dated time, Word holder) {
        if (holder.index() == predicate.index()) {
            return OWN;
        }
        if (tree.isAbove(predicate.index(), holder.index())) {
            return isOtherClause(holder) ? caughtBelow(holder) : hangsByOf(time) ? FAR : BELOW;
        }
        if (!tree.isAbove(holder.index(), predicate.index())) {
            return aside(time, holder);
        }
        boolean says = Links.isVerb(holder) && SourceReader.isSpeech(holder) && !isSigning(holder);
        return says ? spoken(time, holder) : above(time, holder);
    }

    /** "put their names to": that verb says nothing there. */
    private boolean isSigning(Word verb) {
        return Links.children(tree, verb, "dobj").stream()
                .anyMatch(thing -> Set.of("name", "signature", "seal").contains(thing.lemma()));
    }

    /** The date of a noun dates the event it tells of: "its 2024 treaty". */
    private boolean isOwnNoun(Word holder) {
        return holder.index() == predicate.index() && !Links.isVerb(holder);
    }

    /** "up from 1,500 in October": the time of the figure compared with. */
    private boolean compares(Dated time) {
        return sentence.figures().stream()
                .filter(figure -> figure.has(Cue.Kind.CHANGE)
                        && figure.span().end() <= time.span().start())
                .anyMatch(figure -> isOnly(figure, time));
    }

    private boolean isOnly(Figure figure, Dated time) {
        String between = sentence.text()
                .substring(figure.span().end(), time.span().start())
                .strip();
        return between.indexOf(' ') < 0 && !between.endsWith(",");
    }

    /** Under a verb of saying a time dates the saying, but for an aside and for what stands behind the event. */
    private int spoken(Dated time, Word speech) {
        if (time.runs() || isParenthesis(time, speech) || event.type() == ClaimType.DESIGNATION) {
            return LOOSE;
        }
        boolean behind = speech.index() < predicate.index()
                && predicate.end() <= time.span().start();
        return behind
                        && !sentence.text()
                                .substring(predicate.end(), time.span().start())
                                .contains(",")
                ? LOOSE
                : FAR;
    }

    /** "In 2023, the panel found, the UAE delivered": the speaker only put in between. */
    private boolean isParenthesis(Dated time, Word speech) {
        boolean closed = speech.index() + 1 < tree.size()
                && tree.word(speech.index() + 1).form().equals(",");
        return closed && time.span().end() <= speech.start() && speech.index() < predicate.index();
    }

    private int above(Dated time, Word holder) {
        Kind kind = DATING.get(holder.lemma());
        if (leadsThrough(holder, MODIFYING)) {
            return kind == Kind.CATCH ? CAUGHT : FAR;
        }
        if (isApart(holder) || isOfDecision(time, holder, kind)) {
            return FAR;
        }
        boolean reported = leadsThrough(holder, Set.of("ccomp")) && !time.runs();
        boolean noun = !Links.isVerb(predicate) && Links.isVerb(holder) && !TOLD_BY_NOUN.contains(event.type());
        return kind == null && (reported || noun) ? FAR : ABOVE;
    }

    /** Whether the way from the event up to a word leaves a clause of one of these kinds. */
    private boolean leadsThrough(Word holder, Set<String> relations) {
        for (Word at = predicate; at.index() != holder.index() && !at.isRoot(); at = tree.word(at.head())) {
            if (relations.contains(at.relation())) {
                return true;
            }
        }
        return false;
    }

    /** "Ukraine was hit in May after Iran delivered missiles": the clause has a time of its own. */
    private boolean isApart(Word holder) {
        for (Word at = predicate; at.index() != holder.index() && !at.isRoot(); at = tree.word(at.head())) {
            boolean marked = Links.children(tree, at, "mark").stream().anyMatch(mark -> APART.contains(mark.lemma()));
            boolean behind = tree.word(at.head()).relation().equals("prep")
                    && APART.contains(tree.word(at.head()).lemma());
            if (marked || behind) {
                return true;
            }
        }
        return false;
    }

    /** "agreed in June to supply": the time between the two verbs is that of the decision. */
    private boolean isOfDecision(Dated time, Word holder, @Nullable Kind kind) {
        return kind == null
                && leadsThrough(holder, Set.of("xcomp"))
                && holder.end() <= time.span().start()
                && time.span().end() <= predicate.start();
    }

    /** A time elsewhere in the sentence: only one that runs on, in a clause around the event. */
    private int aside(Dated time, Word holder) {
        boolean around = Links.governingVerb(tree, holder)
                .filter(verb -> tree.isAbove(verb.index(), predicate.index()) || verb.index() == predicate.index())
                .isPresent();
        return time.runs() && around && !MODIFYING.contains(holder.relation()) ? LOOSE : FAR;
    }

    /** "the dhow, which was intercepted in January, carried"; of goods only counted also "13,000 boxes leaving since May". */
    private int caughtBelow(Word holder) {
        Kind kind = Links.isVerb(holder) ? DATING.get(holder.lemma()) : null;
        return kind == Kind.CATCH || (kind != null && !Links.isVerb(predicate)) ? CAUGHT : FAR;
    }

    /** Whether the holder sits in a clause of its own below the event. */
    private boolean isOtherClause(Word holder) {
        Word at = holder;
        while (at.index() != predicate.index() && !at.isRoot()) {
            if (Links.isVerb(at) && !at.relation().equals("acl")) {
                return true;
            }
            at = tree.word(at.head());
        }
        return false;
    }

    /** "under an agreement of 2018": the date of that noun alone. */
    private boolean hangsByOf(Dated time) {
        return Hanging.top(sentence, time)
                .flatMap(word -> Links.head(tree, word))
                .filter(head -> head.lemma().equals("of"))
                .isPresent();
    }
}
