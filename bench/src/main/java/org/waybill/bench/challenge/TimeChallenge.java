package org.waybill.bench.challenge;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waybill.bench.board.Board;
import org.waybill.bench.board.Measure;
import org.waybill.bench.board.Outcome;
import org.waybill.bench.corpus.JsonFiles;
import org.waybill.bench.subject.Times;
import org.waybill.model.PartialDate;
import org.waybill.model.Period;

/**
 * Sentences with time expressions, and the days each one means.
 *
 * @param sentences in the order of their file
 */
public record TimeChallenge(List<Sentence> sentences) {

    /**
     * A sentence and the periods it speaks of.
     *
     * @param id its number in the file
     * @param published the day that relative words count from
     * @param text the sentence
     * @param intervals what it speaks of, in text order
     */
    public record Sentence(
            @JsonProperty("id") int id,
            @JsonProperty("doc_date") String published,
            @JsonProperty("text") String text,
            @JsonProperty("intervals") List<Days> intervals) {}

    /**
     * A period to the day.
     *
     * @param relation the word that bounds the event, in lower case
     * @param start first day, inclusive; null where open
     * @param end last day, inclusive; null where open
     */
    public record Days(
            @JsonProperty("relation") String relation,
            @JsonProperty("start") @Nullable String start,
            @JsonProperty("end") @Nullable String end) {

        static Days of(Period period) {
            String relation = period.relation().name().toLowerCase(Locale.ROOT);
            return new Days(relation, day(period.start(), PartialDate::first), day(period.end(), PartialDate::last));
        }

        private static @Nullable String day(@Nullable PartialDate date, Function<PartialDate, LocalDate> which) {
            return date == null ? null : which.apply(date).toString();
        }

        boolean sameDays(Days other) {
            return String.valueOf(start).equals(String.valueOf(other.start))
                    && String.valueOf(end).equals(String.valueOf(other.end));
        }

        @Override
        public String toString() {
            return relation + " " + (start == null ? "" : start) + ".." + (end == null ? "" : end);
        }
    }

    public TimeChallenge {
        sentences = List.copyOf(sentences);
    }

    public static TimeChallenge read(Path file) {
        ObjectMapper json = new ObjectMapper();
        return new TimeChallenge(JsonFiles.lines(file).stream()
                .map(line -> json.convertValue(line, Sentence.class))
                .toList());
    }

    /** Asks for each sentence. A sentence with more periods than expected is not right as a whole. */
    public Board board(Times times) {
        List<Outcome> outcomes = new ArrayList<>();
        int days = 0;
        int both = 0;
        for (Sentence sentence : sentences) {
            List<Days> read = read(times, sentence);
            for (Days wanted : sentence.intervals()) {
                days += read.stream().anyMatch(wanted::sameDays) ? 1 : 0;
                both += read.contains(wanted) ? 1 : 0;
            }
            outcomes.add(outcome(sentence, read));
        }
        int all = sentences.stream().mapToInt(one -> one.intervals().size()).sum();
        return new Board("time challenge", measures(outcomes, days, both, all), outcomes);
    }

    private List<Measure> measures(List<Outcome> outcomes, int days, int both, int all) {
        int whole = (int) outcomes.stream().filter(Outcome::right).count();
        return List.of(
                Measure.share("time intervals right", both, all),
                Measure.share("time intervals, days right", days, all),
                Measure.share("time sentences right", whole, sentences.size()));
    }

    private static List<Days> read(Times times, Sentence sentence) {
        return times.periods(sentence.text(), LocalDate.parse(sentence.published())).stream()
                .map(Days::of)
                .toList();
    }

    private static Outcome outcome(Sentence sentence, List<Days> read) {
        String key = "time " + sentence.id() + ": " + said(sentence.intervals());
        boolean right = read.size() == sentence.intervals().size() && read.containsAll(sentence.intervals());
        return new Outcome(key, right, right ? "right" : "read: " + said(read), sentence.text());
    }

    private static String said(List<Days> days) {
        return days.isEmpty() ? "nothing" : days.stream().map(Days::toString).collect(Collectors.joining(", "));
    }
}
