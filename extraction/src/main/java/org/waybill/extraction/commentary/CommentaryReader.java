package org.waybill.extraction.commentary;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.table.Table;
import org.waybill.model.Attribution;
import org.waybill.model.Commentary;
import org.waybill.model.Commentary.Stance;
import org.waybill.model.Passage;

/** Weighs the cues of a sentence; from two points on it argues. */
public final class CommentaryReader {
    private static final int ARGUES = 2;
    /** A sentence that names its source or gives a counted figure reports, unless much speaks against it. */
    private static final Cue SOURCED = new Cue("a source is named", "", -3, Stance.NEITHER);

    private static final Cue FIGURE = new Cue("a figure is given", "", -2, Stance.NEITHER);
    private static final Cue QUESTION = new Cue("a question", "", 2, Stance.NEITHER);

    private record Cue(String name, String phrase, int weight, Stance lean) {
        private static Cue of(Table.Row row) {
            return new Cue(
                    row.get("phrase"),
                    row.get("phrase"),
                    Integer.parseInt(row.get("weight")),
                    Stance.valueOf(row.get("lean")));
        }

        /** Whole words only; by hand, because a pattern's word boundary is quadratic on combining marks. */
        private boolean standsIn(String text) {
            int at = text.indexOf(phrase);
            while (at >= 0 && !(isEdge(text, at - 1) && isEdge(text, at + phrase.length()))) {
                at = text.indexOf(phrase, at + 1);
            }
            return at >= 0;
        }

        private static boolean isEdge(String text, int at) {
            return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
        }
    }

    private static final List<Cue> CUES = Table.read(CommentaryReader.class, "cues.tsv").rows().stream()
            .map(Cue::of)
            .toList();

    /**
     * The sentence as commentary, if it argues.
     *
     * @param sourced whether the sentence itself names who says so
     */
    public Optional<Commentary> read(Sentence sentence, boolean sourced) {
        List<Cue> met = met(sentence, sourced);
        if (met.stream().mapToInt(Cue::weight).sum() < ARGUES) {
            return Optional.empty();
        }
        List<Cue> argues = met.stream()
                .filter(cue -> cue.weight > 0)
                .sorted(Comparator.comparingInt((Cue cue) -> -cue.weight).thenComparing(Cue::name))
                .toList();
        return Optional.of(new Commentary(
                new Passage(sentence.document(), sentence.span(), sentence.quote()),
                Attribution.AUTHOR,
                stance(argues),
                argues.stream().map(Cue::name).toList()));
    }

    private static List<Cue> met(Sentence sentence, boolean sourced) {
        String text = sentence.quote().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        Stream<Cue> words = CUES.stream().filter(cue -> cue.standsIn(text));
        Stream<Cue> facts = Stream.of(
                        sourced ? SOURCED : null,
                        sentence.hasCount() ? FIGURE : null,
                        text.strip().endsWith("?") ? QUESTION : null)
                .flatMap(Stream::ofNullable);
        return Stream.concat(words, facts).toList();
    }

    private static Stance stance(List<Cue> cues) {
        int forIt = weight(cues, Stance.FOR);
        int against = weight(cues, Stance.AGAINST);
        if (forIt == against) {
            return Stance.NEITHER;
        }
        return forIt > against ? Stance.FOR : Stance.AGAINST;
    }

    private static int weight(List<Cue> cues, Stance lean) {
        return cues.stream()
                .filter(cue -> cue.lean == lean)
                .mapToInt(Cue::weight)
                .sum();
    }
}
