package org.waybill.casefile.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.casefile.PlainMatters;
import org.waybill.casefile.contract.PostgresCorruptions.Done;
import org.waybill.casefile.ground.Founding;
import org.waybill.casefile.postgres.CaseSchemas;
import org.waybill.casefile.stamp.StampCheck;
import org.waybill.casefile.verification.Finding;
import org.waybill.casefile.verification.SmallCase;
import org.waybill.casefile.verification.Verification;
import org.waybill.casefile.verification.VerificationReport;

/** What is done to a case in a database is found and named, as in a folder. */
class PostgresVerificationTest {
    private static final String ID = "case.example/shared";
    private static final CaseSchemas SCHEMAS = CaseSchemas.of(ID);
    private static final int ENTRIES = 25;

    @TempDir
    static Path work;

    private static @Nullable SmallCase small;
    private static @Nullable PostgresCorruptions corruptions;

    @BeforeAll
    static void make() throws SQLException {
        PostgresServer server = PostgresServer.shared();
        server.forget(ID);
        small = SmallCase.in(work.resolve("shared"), server.address(), server.environment());
        corruptions = new PostgresCorruptions(SCHEMAS, server.connect());
    }

    @AfterAll
    static void throwAway() throws SQLException {
        if (corruptions != null) {
            corruptions.close();
            PostgresServer.shared().forget(ID);
        }
    }

    @AfterEach
    void restore() throws SQLException {
        for (String table : PostgresCorruptions.tables()) {
            corruptions().restore(table);
        }
    }

    private static PostgresCorruptions corruptions() {
        return Optional.ofNullable(corruptions).orElseThrow();
    }

    private static VerificationReport verified() {
        SmallCase made = Optional.ofNullable(small).orElseThrow();
        return Verification.of(
                made.folder(),
                new PlainMatters(),
                made.options(),
                PostgresServer.shared().environment());
    }

    private static void does(String sql) throws SQLException {
        corruptions().run(sql.replace("TRUTH", SCHEMAS.truth()).replace("INDEX", SCHEMAS.index()));
    }

    private static List<String> objects(VerificationReport report, boolean notes) {
        return report.findings().stream()
                .filter(finding -> notes || finding.severity() == Finding.Severity.DAMAGE)
                .map(Finding::object)
                .toList();
    }

    @Test
    void a_case_that_nobody_touched_is_whole_and_what_was_looked_at_is_counted() {
        VerificationReport report = verified();
        assertThat(report.findings()).isEmpty();
        assertThat(report.checked().entries()).isEqualTo(ENTRIES);
        assertThat(report.checked().objects()).isEqualTo(13);
        assertThat(report.checked().checkpoints()).isEqualTo(3);
        assertThat(report.checked().rows()).isGreaterThan(300);
        assertThat(report.checkpoint().orElseThrow().stamp()).isPresent();
    }

    @Test
    void each_of_three_hundred_corruptions_of_rows_is_found_and_named() throws SQLException {
        assertThat(misses(1, 300)).isEmpty();
    }

    /** Lines for what was not found or not named; by hand more can be tried. */
    static List<String> misses(long seed, int number) throws SQLException {
        StampCheck.Holds stamp = verified().checkpoint().orElseThrow().stamp().orElseThrow();
        List<String> misses = new ArrayList<>();
        for (long at = seed; at < seed + number; at++) {
            Random random = new Random(at * 0x9E3779B97F4A7C15L);
            Done done = drawn(random);
            VerificationReport report = verified();
            if (!isFound(done, report, stamp)) {
                misses.add("seed " + at + ": " + done + ": "
                        + report.findings().stream().limit(4).map(Finding::line).toList());
            }
            corruptions().restore(done.table());
        }
        return misses;
    }

    /** That a checkpoint or a stamp was taken away nobody can tell. */
    private static Done drawn(Random random) throws SQLException {
        List<String> tables = PostgresCorruptions.tables();
        while (true) {
            String table = tables.get(random.nextInt(tables.size()));
            Optional<Done> done = corruptions().one(table, random);
            if (done.isPresent() && !(table.equals("note") && done.get().isRemoval())) {
                return done.get();
            }
            corruptions().restore(table);
        }
    }

    private static boolean isFound(Done done, VerificationReport report, StampCheck.Holds stamp) {
        return switch (done.table()) {
            case "log_line" ->
                done.keys().stream().map(Long::parseLong).anyMatch(place -> objects(report, false).stream()
                        .anyMatch(object -> covers(object, place)));
            case "object" ->
                objects(report, false).stream()
                        .anyMatch(object -> done.keys().contains(object.replace("archive ", "")));
            case "note" ->
                objects(report, true).stream().anyMatch(object -> object.matches("(checkpoint|stamp) \\d+"))
                        // No signature covers all that is wrapped round a stamp; what it says must be what it said.
                        || (done.keys().get(0).startsWith("stamp")
                                && report.checkpoint()
                                        .flatMap(VerificationReport.Shown::stamp)
                                        .equals(Optional.of(stamp)));
            case "made_by" -> objects(report, true).contains("database table made_by");
            default ->
                done.keys().stream()
                        .map(key -> "database table " + done.table() + " row " + key)
                        .anyMatch(row -> objects(report, false).stream()
                                .anyMatch(object -> object.equals(row) || object.startsWith(row + " column ")));
        };
    }

    private static boolean covers(String object, long place) {
        if (!object.matches("log entr(y|ies) \\d+( to \\d+)?")) {
            return false;
        }
        String[] ends = object.replaceFirst("log entr(y|ies) ", "").split(" to ", -1);
        return Long.parseLong(ends[0]) <= place && place <= Long.parseLong(ends[ends.length - 1]);
    }

    @Test
    void a_log_that_was_cut_off_is_told_by_the_tables_and_without_them_by_the_checkpoints() throws SQLException {
        for (int size : new int[] {1, 12, 20, ENTRIES - 1}) {
            does("DELETE FROM TRUTH.log_line WHERE position >= " + size);
            assertThat(objects(verified(), false)).as("with tables, " + size).anyMatch(object -> covers(object, size));
            does("TRUNCATE INDEX.made_by");
            assertThat(objects(verified(), false)).as("without, " + size).anyMatch(object -> covers(object, size));
            restore();
        }
    }

    @Test
    void lines_in_another_order_are_told() throws SQLException {
        does("UPDATE TRUTH.log_line a SET line = b.line FROM TRUTH.log_line b"
                + " WHERE a.position IN (7, 8, 9) AND b.position = 7 + (a.position - 6) % 3");
        assertThat(objects(verified(), false)).anyMatch(object -> object.matches("log entry [789]"));
    }

    @Test
    void a_gap_in_the_numbers_of_lines_is_told_though_every_line_is_there() throws SQLException {
        does("UPDATE TRUTH.log_line SET position = position + 1000 WHERE position > 9");
        does("UPDATE TRUTH.log_line SET position = position - 999 WHERE position > 999");
        assertThat(objects(verified(), false)).contains("log entry 10");
    }

    @Test
    void texts_are_compared_in_the_order_of_their_bytes_on_both_sides() throws SQLException {
        does(
                "INSERT INTO INDEX.ledger_party SELECT p, 'actor', 'zz' FROM unnest(ARRAY['a', 'B', '\u00E4', '-c', 'C']) p");
        VerificationReport report = verified();
        assertThat(objects(report, false)).containsOnly("database table ledger_party row actor/zz");
    }

    @Test
    void a_table_with_another_column_or_a_rule_is_not_asked_for_rows() throws SQLException {
        does("ALTER TABLE INDEX.reply ADD COLUMN more text");
        assertThat(objects(verified(), false)).containsExactly("database table reply");
        does("ALTER TABLE INDEX.reply DROP COLUMN more");
        does("CREATE VIEW INDEX.mine AS SELECT 1 AS one");
        assertThat(objects(verified(), false)).containsExactly("database table mine");
        does("DROP VIEW INDEX.mine");
        assertThat(verified().findings()).isEmpty();
    }

    @Test
    void tables_that_lag_behind_the_log_are_a_note() throws SQLException {
        does("TRUNCATE INDEX.made_by");
        does("INSERT INTO INDEX.made_by VALUES ('0 of old')");
        VerificationReport report = verified();
        assertThat(report.isWhole()).isTrue();
        assertThat(objects(report, true)).containsExactly("database table made_by");
    }

    @Test
    void a_database_that_cannot_be_reached_is_told_with_what_to_do() throws Exception {
        Path folder = Files.createDirectories(work.resolve("unreached"));
        Files.write(folder.resolve("case.json"), new Founding(ID, "", "postgresql://127.0.0.1:1/nowhere").bytes());
        assertThatThrownBy(() -> Verification.of(
                        folder,
                        new PlainMatters(),
                        Optional.ofNullable(small).orElseThrow().options(),
                        Map.of()))
                .hasMessageContaining("WB-411")
                .hasMessageContaining("127.0.0.1:1/nowhere cannot be reached")
                .hasMessageEndingWith(".");
    }
}
