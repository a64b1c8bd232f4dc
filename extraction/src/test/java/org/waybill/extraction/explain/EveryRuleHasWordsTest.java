package org.waybill.extraction.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waybill.extraction.Readings;
import org.waybill.extraction.frame.Frame;
import org.waybill.extraction.frame.Frames;
import org.waybill.extraction.party.Named;
import org.waybill.extraction.quantity.Figure;
import org.waybill.extraction.quantity.QuantityGrammar;
import org.waybill.extraction.table.Table;
import org.waybill.extraction.time.TimeExpression;
import org.waybill.extraction.time.TimeGrammar;
import org.waybill.model.PartialDate;
import org.waybill.model.Reading;

/** Whatever key a rule can leave in a claim, the table of words knows it. */
class EveryRuleHasWordsTest {
    private static final Path ROOT = Path.of(System.getProperty("waybill.root"));
    /** The calls by which code names a path, with the name as their last argument. */
    private static final Pattern NAMED = Pattern.compile("(?:Filled\\s*\\.of|new Subject|new Argument|\\.by|\\badd"
            + "|\\bpreposition|\\bprepositionArgument|\\bprepositions)"
            + "\\((?:[^();]|\\((?:[^();]|\\([^();]*\\))*\\))*?\"([^\"]+)\"\\)");
    /** Names of functions that frames ask for and whose paths are called otherwise, or that stand for none. */
    private static final Set<String> FUNCTIONS =
            Set.of("help", "goods", "denied", "none", "being", "content", "heed", "speaker", "there", "scene");

    @Test
    void every_path_that_the_code_names() throws IOException {
        Set<String> paths = new TreeSet<>();
        for (Path source : sources("frame")) {
            NAMED.matcher(Files.readString(source))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .forEach(paths::add);
        }
        assertThat(paths).as("the scan must catch something").contains("counterpart", "light/subject", "low/");
        assertThat(paths).filteredOn(path -> !known(path)).isEmpty();
    }

    private static boolean known(String path) {
        if (path.endsWith("/")) {
            String step = path.substring(0, path.length() - 1);
            return Wordings.of("step", step).isPresent()
                    || Wordings.of("open", step).isPresent();
        }
        return path.startsWith("/")
                ? known(path.substring(1))
                : PathWords.where(path).isPresent() || Wordings.of("step", path).isPresent();
    }

    @Test
    void every_function_that_a_frame_asks_for() {
        Set<String> functions = Frames.standard().all().stream()
                .map(Frame::roles)
                .flatMap(roles -> Stream.of(roles.actor(), roles.target(), roles.items()))
                .flatMap(List::stream)
                .filter(function -> !FUNCTIONS.contains(function))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(functions)
                .filteredOn(function -> PathWords.where(function).isEmpty())
                .isEmpty();
    }

    @Test
    void every_frame_says_what_it_is_about() {
        assertThat(Frames.standard().all())
                .allSatisfy(frame -> assertThat(FrameNotes.of(frame.id()).words())
                        .as(frame.id())
                        .isNotBlank()
                        .doesNotContain("rule “"));
    }

    @Test
    void every_way_of_reading_a_party_and_every_shortfall_that_follows_from_it() {
        for (Named.How how : Named.How.values()) {
            String key = how.name().toLowerCase(Locale.ROOT);
            assertThat(key.equals("named") || Wordings.of("how", key).isPresent())
                    .as(key)
                    .isTrue();
            assertThat(key.equals("named")
                            || (Wordings.of("tier", "actor " + key).isPresent()
                                    && Wordings.of("tier", "target " + key).isPresent()))
                    .as(key)
                    .isTrue();
        }
    }

    @Test
    void every_shortfall_that_the_code_names() throws IOException {
        Set<String> keys = named("claim", Pattern.compile("(?:found\\.add|\\.and)\\(\"([a-z]+)\"\\)"));
        assertThat(keys).contains("recalled", "joined");
        assertThat(keys).filteredOn(key -> Wordings.of("tier", key).isEmpty()).isEmpty();
    }

    @Test
    void every_status_that_the_code_names() throws IOException {
        Set<String> keys = named(
                "status", Pattern.compile("(?:rules\\.add|negate|notFound|meet)\\((?:[^();]*, )?\"([a-z ]+)\"\\)"));
        assertThat(keys).contains("not", "frame", "going to");
        assertThat(keys).filteredOn(key -> Wordings.of("status", key).isEmpty()).isEmpty();
    }

    @Test
    void every_path_to_a_speaker_that_the_code_names() throws IOException {
        Set<String> keys = named("source", Pattern.compile("(?:new Sourced|Sourced\\.of)\\([^;]*?\"([a-z ]+)\"[,)]"));
        assertThat(keys).contains("carried over", "publisher");
        assertThat(keys).filteredOn(key -> Wordings.of("source", key).isEmpty()).isEmpty();
    }

    @Test
    void every_rule_of_the_number_grammar() {
        Set<String> rules = column("quantity/figures.csv", 0)
                .flatMap(text -> new QuantityGrammar().find(text).stream())
                .map(Figure::rule)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rules).hasSizeGreaterThan(50);
        assertThat(rules)
                .allSatisfy(rule ->
                        assertThat(FigureWords.of(rule).words()).as(rule).doesNotContain("rule “"));
    }

    @Test
    void every_rule_of_the_time_grammar() {
        PartialDate published = PartialDate.parse("2025-05-29");
        Set<String> rules = column("time/times.csv", 0)
                .flatMap(text -> new TimeGrammar().find(text, published).stream())
                .map(TimeExpression::rule)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rules).hasSizeGreaterThan(50);
        assertThat(rules)
                .allSatisfy(
                        rule -> assertThat(TimeWords.of(rule).words()).as(rule).doesNotContain("rule “"));
    }

    @Test
    void every_claim_of_the_cases() throws IOException {
        List<String> unknown = texts().map(text -> Readings.of(text, PartialDate.parse("2025-05-29")))
                .flatMap(EveryRuleHasWordsTest::reasons)
                .filter(words -> words.contains("rule “"))
                .distinct()
                .toList();
        assertThat(unknown).isEmpty();
    }

    private static Stream<String> reasons(Reading reading) {
        Explainer explainer = new Explainer(reading.document());
        return reading.claims().stream()
                .map(explainer::of)
                .flatMap(one ->
                        Stream.concat(Stream.of(one.tier(), one.frame(), one.status()), one.slots().values().stream()))
                .map(Reason::words);
    }

    @Test
    void every_row_says_something_and_shows_where() {
        assertThat(Table.read(Wordings.class, "words.tsv").rows())
                .allSatisfy(row -> assertThat(row.cells()).noneMatch(String::isBlank));
    }

    private static Stream<String> texts() throws IOException {
        Stream<String> sentences = Stream.of("general", "movement", "norms", "status", "figures")
                .flatMap(name -> Table.read(Readings.class, "sentences/" + name + ".tsv").rows().stream())
                .map(row -> row.get("text"));
        Stream<String> examples = Frames.standard().all().stream()
                .flatMap(frame -> frame.examples().stream())
                .map(Frame.Example::text);
        String seed = Files.readString(ROOT.resolve("cases/seed/seed.txt"));
        return Stream.of(Stream.of(seed), sentences, examples).flatMap(all -> all);
    }

    private static Set<String> named(String part, Pattern call) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path source : sources(part)) {
            call.matcher(Files.readString(source))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .forEach(keys::add);
        }
        return keys;
    }

    private static List<Path> sources(String part) throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("extraction/src/main/java/org/waybill/extraction/" + part))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Stream<String> column(String file, int at) {
        try {
            return Files.readString(ROOT.resolve("extraction/src/test/resources/org/waybill/extraction/" + file))
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\",\"", -1)[at].replace("\"", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
