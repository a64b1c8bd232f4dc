package org.waybill.casefile.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waybill.casefile.CaseWriter;
import org.waybill.casefile.Casefile;
import org.waybill.casefile.CatchingUp;
import org.waybill.casefile.disk.FileDisk;
import org.waybill.casefile.ground.Founding;
import org.waybill.casefile.ground.Ground;
import org.waybill.casefile.ground.Grounds;
import org.waybill.casefile.postgres.CaseSchemas;
import org.waybill.casefile.trouble.CaseTrouble;
import org.waybill.casefile.trouble.Trouble;

/** What a database adds to the promises of a case, and what can go wrong with one. */
class PostgresGroundTest extends CaseOnGround {
    private static final CaseSchemas SCHEMAS = CaseSchemas.of(ID);
    private static final String READER = "waybill_test_reader";

    @BeforeAll
    static void needsAServer() {
        PostgresServer.shared();
    }

    @AfterEach
    void throwAway() {
        server().forget(ID, "unmade");
    }

    private static PostgresServer server() {
        return PostgresServer.shared();
    }

    @Override
    String database() {
        return server().address();
    }

    @Override
    Map<String, String> environment() {
        return server().environment();
    }

    @Test
    void the_folder_of_the_case_holds_its_founding_alone() throws Exception {
        writeBoth();
        try (var files = Files.list(scratch.resolve("case"))) {
            assertThat(files)
                    .extracting(Path::getFileName)
                    .extracting(Path::toString)
                    .containsExactly("case.json");
        }
    }

    @TestFactory
    Stream<DynamicTest> the_server_itself_refuses_to_lose_anything() {
        writeBoth();
        return Stream.of(
                        "UPDATE %s.log_line SET line = ''",
                        "DELETE FROM %s.log_line",
                        "DELETE FROM %s.log_line WHERE position = 99",
                        "TRUNCATE %s.log_line",
                        "INSERT INTO %s.log_line VALUES (7, '{}')",
                        "INSERT INTO %s.log_line VALUES (4, '{}') ON CONFLICT (position) DO UPDATE SET line = excluded.line",
                        "UPDATE %s.object SET bytes = ''",
                        "DELETE FROM %s.object",
                        "TRUNCATE %s.object",
                        "INSERT INTO %s.object VALUES ('\\x00', 'not its bytes')",
                        "DELETE FROM %s.note",
                        "TRUNCATE %s.note")
                .map(sql -> DynamicTest.dynamicTest(sql, () -> refusedByTheServer(sql)));
    }

    private void refusedByTheServer(String sql) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> server().run(sql.replace("%s", SCHEMAS.truth())))
                .withCauseInstanceOf(SQLException.class);
        assertOne(Casefile::size).isEqualTo(5L);
        assertOne(casefile -> casefile.original(north().sha256())).isEqualTo(north().bytes());
    }

    @Test
    void a_line_that_was_taken_out_past_the_triggers_is_missed() {
        writeBoth();
        server().run("ALTER TABLE " + SCHEMAS.truth() + ".log_line DISABLE TRIGGER log_line_stays");
        server().run("DELETE FROM " + SCHEMAS.truth() + ".log_line WHERE position = 2");
        assertThatExceptionOfType(CaseTrouble.class)
                .isThrownBy(() -> read(Casefile::state))
                .withMessageContaining("the log has lost entry 2")
                .satisfies(trouble -> assertThat(trouble.kind()).isEqualTo(Trouble.DAMAGED));
    }

    @Test
    void a_log_that_was_cut_short_is_not_written_on() {
        writeBoth();
        server().run("ALTER TABLE " + SCHEMAS.truth() + ".log_line DISABLE TRIGGER log_line_stays");
        server().run("DELETE FROM " + SCHEMAS.truth() + ".log_line WHERE position >= 3");
        met(Trouble.DAMAGED, this::writer);
    }

    @Test
    void a_wrong_password_is_told_without_repeating_it() {
        Map<String, String> wrong = new HashMap<>(environment());
        wrong.put("PGPASSWORD", "sesame");
        if (server().isOwn()) {
            met(Trouble.DATABASE, () -> Grounds.open(scratch.resolve("case"), FileDisk.passing(), false, wrong))
                    .doesNotContain("sesame")
                    .contains("does not let this user in");
        }
    }

    @TestFactory
    Stream<DynamicTest> an_address_that_is_none_or_says_too_much_makes_no_case_and_is_not_repeated() {
        return Stream.of(
                        "postgresql://ada:sesame@127.0.0.1/db",
                        "postgresql://127.0.0.1/db?password=sesame",
                        "postgresql://127.0.0.1/db?user=ada&socketFactory=sesame",
                        "postgresql://127.0.0.1/db?loggerFile=sesame",
                        "postgresql://127.0.0.1/",
                        "postgresql://ada:ses ame@127.0.0.1/db",
                        "jdbc:postgresql://127.0.0.1/sesame",
                        "mysql://127.0.0.1/sesame",
                        "sesame")
                .map(address -> DynamicTest.dynamicTest(address, () -> {
                    met(Trouble.DATABASE, () -> makeAt(address))
                            .doesNotContain("sesame")
                            .doesNotContain("ses ame");
                    assertThat(scratch.resolve("unmade")).doesNotExist();
                }));
    }

    @Test
    void a_server_that_is_not_there_is_told_with_its_place() {
        met(Trouble.DATABASE, () -> makeAt("postgresql://127.0.0.1:1/db"))
                .contains("the database 127.0.0.1:1/db cannot be reached");
    }

    @Test
    void a_database_that_is_not_there_is_told_by_its_name() {
        String address = database().replaceFirst("/[^/?]+(\\?.*)?$", "/no_such_database");
        met(Trouble.DATABASE, () -> makeAt(address)).contains("/no_such_database is no database of that server");
    }

    private void makeAt(String address) {
        Grounds.make(scratch.resolve("unmade"), FileDisk.passing(), new Founding("unmade", "", address), environment());
    }

    @Test
    void a_case_json_whose_case_the_database_lost_is_not_taken_for_a_new_case() {
        writeBoth();
        server().forget(ID);
        met(Trouble.DATABASE, this::ground).contains("holds no case with the id " + ID);
    }

    @Test
    void an_id_that_the_database_knows_makes_no_second_case() {
        writeBoth();
        met(Trouble.ALREADY_THERE, () -> make("second", ID));
        assertThat(scratch.resolve("second")).doesNotExist();
        assertThat(ledger()).containsExactly("shells 2/2", "fuel 1/1");
    }

    @Test
    void what_a_stopped_making_left_is_taken_over() {
        make("second", ID);
        writeBoth();
        assertThat(ledger()).hasSize(2);
    }

    @Test
    void a_colleague_opens_the_same_case_with_a_copy_of_its_founding() throws Exception {
        writeBoth();
        Path copy = Files.createDirectory(scratch.resolve("copy"));
        Files.copy(scratch.resolve("case/case.json"), copy.resolve("case.json"));
        try (Casefile casefile = Casefile.open(ground("copy"), MATTERS, CatchingUp.UNHEARD)) {
            assertThat(casefile.size()).isEqualTo(5);
        }
    }

    @Test
    void tables_of_a_later_version_are_left_alone() {
        writeBoth();
        server().run("INSERT INTO " + SCHEMAS.truth() + ".flyway_schema_history"
                + " SELECT 99, '99', description, type, script, checksum, installed_by, now(), 1, true FROM "
                + SCHEMAS.truth() + ".flyway_schema_history WHERE version = '1'");
        met(Trouble.TOO_NEW, this::ground);
    }

    @Test
    void tables_of_the_index_that_only_another_version_knows_go_with_it() throws SQLException {
        writeBoth();
        server().run("CREATE TABLE " + SCHEMAS.index() + ".of_old (x text)");
        try (Ground ground = ground()) {
            ground.lock("Ada");
            ground.dropIndex();
        }
        assertThat(ledger()).hasSize(2);
        assertThat(count("SELECT COUNT(*) FROM pg_tables WHERE tablename = 'of_old'"))
                .isZero();
    }

    @Test
    void a_writer_whose_session_ended_writes_no_more_and_the_next_goes_on() throws SQLException {
        CaseWriter writer = writer();
        writer.add(north().deposit());
        writer.flush();
        writer.add(south().deposit());
        server().run("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'");
        met(Trouble.DATABASE, writer::flush);
        try (CaseWriter next = writer(ground(), "Ben")) {
            next.add(Report.of("east", fuel()).deposit());
        }
        writer.close();
        assertThat(ledger()).containsExactlyInAnyOrder("shells 1/1", "fuel 2/2");
    }

    @Test
    void a_server_that_stops_in_the_middle_breaks_nothing() throws Exception {
        Assumptions.assumeTrue(server().isOwn(), "only our own server may be stopped");
        CaseWriter writer = writer();
        writer.add(north().deposit());
        writer.flush();
        writer.add(south().deposit());
        Casefile reader = reader();
        server().stop();
        met(Trouble.DATABASE, writer::flush);
        met(Trouble.DATABASE, reader::state);
        met(Trouble.DATABASE, this::ground).contains("cannot be reached");
        server().start();
        writeBoth();
        assertOne(Casefile::size).isEqualTo(5L);
        assertThat(ledger()).containsExactly("shells 2/2", "fuel 1/1");
    }

    @Test
    void a_colleague_who_may_only_read_reads_and_is_told_that_she_cannot_write() {
        writeBoth();
        server().run("DROP ROLE IF EXISTS " + READER);
        server().run("CREATE ROLE " + READER + " LOGIN PASSWORD 'reads'");
        for (String schema : new String[] {SCHEMAS.truth(), SCHEMAS.index()}) {
            server().run("GRANT USAGE ON SCHEMA " + schema + " TO " + READER);
            server().run("GRANT SELECT ON ALL TABLES IN SCHEMA " + schema + " TO " + READER);
        }
        Map<String, String> hers = Map.of("PGUSER", READER, "PGPASSWORD", "reads");
        Path folder = scratch.resolve("case");
        try (Casefile casefile =
                Casefile.open(Grounds.open(folder, FileDisk.passing(), false, hers), MATTERS, CatchingUp.UNHEARD)) {
            assertThat(casefile.state().documents()).hasSize(2);
            Ground ground = Grounds.open(folder, FileDisk.passing(), false, hers);
            met(Trouble.NOT_WRITABLE, () -> writer(ground, "Eve"));
            write(writer -> writer.add(Report.of("east", fuel()).deposit()));
            assertThat(casefile.queries().ledger(0, 9)).hasSize(2);
        } finally {
            server().run("DROP OWNED BY " + READER);
            server().run("DROP ROLE " + READER);
        }
    }

    @Test
    void nothing_is_said_on_the_console() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream heard = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(heard);
            System.setErr(heard);
            make("second", "unmade");
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(said.toString(StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("SLF4J")))
                .isEmpty();
    }

    private static long count(String sql) throws SQLException {
        try (Connection connection = server().connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static AbstractStringAssert<?> met(Trouble kind, ThrowingCallable... asking) {
        String[] message = {""};
        for (ThrowingCallable one : asking) {
            assertThatExceptionOfType(CaseTrouble.class).isThrownBy(one).satisfies(trouble -> {
                assertThat(trouble.kind()).isEqualTo(kind);
                assertThat(trouble.getMessage())
                        .startsWith(kind.code())
                        .endsWith(kind.action())
                        .doesNotContain("\n");
                message[0] = trouble.getMessage();
            });
        }
        return assertThat(message[0]);
    }
}
