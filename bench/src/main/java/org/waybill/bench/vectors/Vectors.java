package org.waybill.bench.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.waybill.bench.board.Board;
import org.waybill.bench.board.Measure;
import org.waybill.bench.board.Outcome;
import org.waybill.bench.corpus.JsonFiles;
import org.waybill.bench.subject.Found;
import org.waybill.bench.subject.Subject;
import org.waybill.model.Period;

/**
 * The Recognizers specifications for English, as far as they are in scope.
 *
 * @param specs by file, in the order of the table
 */
public record Vectors(Map<String, List<Judged>> specs) {

    /**
     * A specification and what the table says of it.
     *
     * @param spec the specification
     * @param form how its values are read
     * @param leftOut why it does not count; empty where it does
     */
    record Judged(Spec spec, Scope.As form, String leftOut) {
        boolean counts() {
            return leftOut.isEmpty();
        }
    }

    /** Reads the folder the vectors were unpacked into. */
    public static Vectors read(Path folder) {
        Map<String, List<Judged>> all = new LinkedHashMap<>();
        for (Scope.SpecFile file : Scope.own().files()) {
            JsonNode whole = JsonFiles.whole(folder.resolve(file.file()));
            all.put(
                    file.file(),
                    Spec.read(file.file(), whole).stream()
                            .map(spec -> new Judged(spec, file.form(), file.reasonLeftOut(spec)))
                            .toList());
        }
        return new Vectors(all);
    }

    /** Asks for every specification in scope. */
    public Board board(Subject subject) {
        List<Measure> measures = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        specs.forEach((file, some) -> {
            List<Outcome> ofFile = some.stream()
                    .filter(Judged::counts)
                    .map(one -> outcome(one, subject))
                    .toList();
            int right = (int) ofFile.stream().filter(Outcome::right).count();
            measures.add(Measure.count(file + " specs", some.size()));
            measures.add(Measure.share(file + " right, of those in scope", right, ofFile.size()));
            outcomes.addAll(ofFile);
        });
        return new Board("vectors", measures, outcomes);
    }

    /** How many are left out for each reason, by file and reason. */
    public Map<String, Integer> leftOut() {
        Map<String, Integer> reasons = new LinkedHashMap<>();
        specs.forEach((file, some) -> some.stream()
                .filter(one -> !one.counts())
                .forEach(one -> reasons.merge(file + ": " + one.leftOut(), 1, Integer::sum)));
        return reasons;
    }

    private static Outcome outcome(Judged one, Subject subject) {
        Spec spec = one.spec();
        List<String> missing;
        boolean quiet;
        if (one.form() == Scope.As.DATES || one.form() == Scope.As.PERIODS) {
            List<Period> found = subject.times().periods(spec.input(), spec.reference());
            missing = missing(spec, found, one.form() == Scope.As.DATES ? Days::date : Days::period);
            quiet = found.isEmpty();
        } else {
            List<Found> found = subject.numbers().numbers(spec.input());
            missing = missing(spec, found, one.form() == Scope.As.NUMBERS ? Figures::number : Figures::range);
            quiet = found.isEmpty();
        }
        return outcome(spec, missing, quiet);
    }

    /** Where nothing is to be found, finding something is wrong; elsewhere finding more is not. */
    private static Outcome outcome(Spec spec, List<String> missing, boolean quiet) {
        if (spec.results().isEmpty() && !quiet) {
            return Outcome.wrong(spec.id(), "found something where nothing is", spec.input());
        }
        return missing.isEmpty()
                ? Outcome.right(spec.id(), "right", spec.input())
                : Outcome.wrong(spec.id(), "not found: " + String.join("; ", missing), spec.input());
    }

    private static <T> List<String> missing(Spec spec, List<T> found, BiPredicate<JsonNode, T> fits) {
        return spec.results().stream()
                .filter(result -> found.stream().noneMatch(one -> fits.test(result, one)))
                .map(result -> result.path("Text").asText())
                .toList();
    }
}
