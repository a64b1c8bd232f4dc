package org.waybill.extraction.commentary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.source.SourceReader;
import org.waybill.model.Commentary;
import org.waybill.model.Commentary.Stance;
import org.waybill.model.Passage;
import org.waybill.model.Span;

/** Weighs the cues of a sentence, and says what it argues, whose view that is and which way it leans. */
public final class CommentaryReader {
    private static final List<Cue> CUES = Cue.words();
    private static final Comparator<Found> STRONGEST_FIRST = Comparator.comparingInt((Found one) -> -one.weight())
            .thenComparing(one -> one.cue().lean() == Stance.NEITHER)
            .thenComparing(one -> one.cue().name());

    /** The sentence as commentary, if it argues; or as somebody's position, if it reports one. */
    public Optional<Commentary> read(Sentence sentence, SourceReader sources) {
        List<Found> words = words(sentence);
        List<Found> argues = words.stream()
                .filter(one -> one.weight() > 0)
                .sorted(STRONGEST_FIRST)
                .toList();
        Optional<Holder> holder = argues.stream()
                .findFirst()
                .flatMap(one -> sentence.words(one.at()).stream().findFirst())
                .flatMap(word -> Holder.of(sentence, word, sources));
        List<Cue> facts = Facts.of(sentence, holder.isPresent() || Holder.isTold(sentence, sources))
                .toList();
        if (weight(words) + facts.stream().mapToInt(Cue::weight).sum() >= Facts.threshold()) {
            return Optional.of(commentary(sentence, withMoods(sentence, argues, facts), Holder.author()));
        }
        return holder.flatMap(whose -> position(sentence, argues, whose));
    }

    /** The words and whatever else argues, strongest first. */
    private static List<Found> withMoods(Sentence sentence, List<Found> argues, List<Cue> facts) {
        Stream<Found> moods =
                facts.stream().filter(cue -> cue.weight() > 0).map(cue -> new Found(cue, sentence.span()));
        return Stream.concat(argues.stream(), moods).sorted(STRONGEST_FIRST).toList();
    }

    /** "Critics argue that it should": who reports a call does not make it, but somebody does. */
    private static Optional<Commentary> position(Sentence sentence, List<Found> argues, Holder holder) {
        List<Found> calls = argues.stream()
                .filter(one -> one.cue().lean() != Stance.NEITHER)
                .toList();
        return weight(calls) < Facts.threshold() ? Optional.empty() : Optional.of(commentary(sentence, calls, holder));
    }

    private static Commentary commentary(Sentence sentence, List<Found> cues, Holder holder) {
        Proposition argued = Proposition.of(sentence, cues.get(0), holder.content());
        Stance stance = stance(argued, cues);
        return new Commentary(
                new Passage(sentence.document(), sentence.span(), sentence.quote()),
                new Passage(sentence.document(), argued.span(), argued.span().of(sentence.text())),
                holder.name(),
                holder.against() ? opposite(stance) : stance,
                cues.stream().map(one -> one.cue().name()).toList());
    }

    private static List<Found> words(Sentence sentence) {
        String text = folded(sentence.quote());
        return CUES.stream().flatMap(cue -> first(cue, text, sentence).stream()).toList();
    }

    /** The first phrase of a cue that stands in the text; several of one kind count once. */
    private static Optional<Found> first(Cue cue, String text, Sentence sentence) {
        for (String phrase : cue.phrases()) {
            int at = Cue.place(phrase, text).orElse(-1);
            if (at >= 0) {
                int start = sentence.span().start() + at;
                return Optional.of(new Found(cue.met(phrase), new Span(start, start + phrase.length())));
            }
        }
        return Optional.empty();
    }

    private static int weight(List<Found> found) {
        return found.stream().mapToInt(Found::weight).sum();
    }

    /** Lower case letter by letter, so that places in it are places in the text. */
    private static String folded(String quote) {
        StringBuilder folded = new StringBuilder(quote.length());
        for (int at = 0; at < quote.length(); at++) {
            char c = quote.charAt(at);
            folded.append(c == '\u2019' ? '\'' : Character.toLowerCase(c));
        }
        return folded.toString();
    }

    private static Stance stance(Proposition argued, List<Found> cues) {
        return switch (argued.manner()) {
            case PLAIN -> stance(cues);
            case TURNED -> opposite(stance(cues));
            case WEIGHED -> {
                List<Found> outside = cues.stream()
                        .filter(one -> !argued.span().covers(one.at()))
                        .toList();
                yield stance(outside);
            }
        };
    }

    private static Stance opposite(Stance stance) {
        return switch (stance) {
            case FOR -> Stance.AGAINST;
            case AGAINST -> Stance.FOR;
            case NEITHER -> Stance.NEITHER;
        };
    }

    private static Stance stance(List<Found> cues) {
        int lean = weight(cues, Stance.FOR) - weight(cues, Stance.AGAINST);
        if (lean == 0) {
            return Stance.NEITHER;
        }
        return lean > 0 ? Stance.FOR : Stance.AGAINST;
    }

    private static int weight(List<Found> cues, Stance lean) {
        return cues.stream()
                .filter(one -> one.cue().lean() == lean)
                .mapToInt(Found::weight)
                .sum();
    }
}
