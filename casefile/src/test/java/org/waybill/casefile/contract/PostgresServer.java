package org.waybill.casefile.contract;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.waybill.casefile.postgres.CaseSchemas;
import org.waybill.casefile.postgres.DatabaseAddress;

/**
 * A PostgreSQL server for tests: the one that {@code WAYBILL_TEST_POSTGRES} names, or one of our own.
 *
 * <p>Our own is started from Debian's packages in a temporary folder, on a free port of the loopback. It ends with this
 * process, however that ends: the shell that started it waits for its standard input to close. The server refuses to run
 * as root, so root starts it as the user postgres.
 */
final class PostgresServer {
    static final String USER = "waybill_tester";
    static final String PASSWORD = "not a secret: tests only";

    private static final String GIVEN = "WAYBILL_TEST_POSTGRES";
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static @Nullable PostgresServer shared;

    private final String address;
    private final Map<String, String> environment;
    private final Optional<Own> own;

    /** A server that we can stop: its folders and the shell that holds it. */
    private static final class Own {
        private final Path programs;
        private final Path folder;
        private final int port;
        private @Nullable Process shell;

        private Own(Path programs, Path folder, int port) {
            this.programs = programs;
            this.folder = folder;
            this.port = port;
        }
    }

    private PostgresServer(String address, Map<String, String> environment, Optional<Own> own) {
        this.address = address;
        this.environment = environment;
        this.own = own;
    }

    /** The server that all tests of this process share; where there is none, the test is skipped. */
    static synchronized PostgresServer shared() {
        if (shared == null) {
            String given = System.getenv(GIVEN);
            shared = given == null ? started() : new PostgresServer(given, System.getenv(), Optional.empty());
        }
        return shared;
    }

    private static PostgresServer started() {
        Optional<Path> programs = programs();
        Assumptions.assumeTrue(
                programs.isPresent(),
                "no PostgreSQL server here: install it with \"apt-get install postgresql\", or name one in " + GIVEN
                        + " as postgresql://USER:PASSWORD@HOST:PORT/DATABASE");
        try {
            return started(programs.orElseThrow());
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("a PostgreSQL server for tests could not be started", e);
        }
    }

    /** The programs of the newest server that is installed. */
    private static Optional<Path> programs() {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(DEBIAN)) {
            try (DirectoryStream<Path> versions = Files.newDirectoryStream(DEBIAN)) {
                versions.forEach(version -> found.add(version.resolve("bin")));
            } catch (IOException e) {
                throw new IllegalStateException("the folder of the server's programs cannot be listed", e);
            }
        }
        Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .map(Path::of)
                .forEach(found::add);
        return found.stream()
                .filter(folder ->
                        Files.isExecutable(folder.resolve("initdb")) && Files.isExecutable(folder.resolve("postgres")))
                .max(Comparator.comparingInt(PostgresServer::version));
    }

    private static int version(Path programs) {
        String version =
                String.valueOf(programs.getNameCount() < 2 ? "" : programs.getName(programs.getNameCount() - 2));
        return version.matches("\\d{1,3}") ? Integer.parseInt(version) : 0;
    }

    private static PostgresServer started(Path programs) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("waybill-postgres");
        if (isRoot()) {
            Files.setOwner(
                    folder,
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postgres"));
        }
        Own own = new Own(programs, folder, freePort());
        Path secret = folder.resolve("secret");
        Files.writeString(secret, PASSWORD + "\n");
        if (isRoot()) {
            Files.setOwner(secret, Files.getOwner(folder));
        }
        run(
                own,
                "initdb",
                "-D",
                folder.resolve("data").toString(),
                "-U",
                USER,
                "--pwfile=" + secret,
                "-A",
                "scram-sha-256",
                "-E",
                "UTF8",
                "--no-locale",
                "-N");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(own)));
        PostgresServer server = new PostgresServer(
                "postgresql://127.0.0.1:" + own.port + "/waybill",
                Map.of("PGUSER", USER, "PGPASSWORD", PASSWORD),
                Optional.of(own));
        server.start();
        server.makeDatabase();
        return server;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Sorts as a dictionary does where the server can, which is not how our rows are sorted. */
    private void makeDatabase() throws SQLException {
        DatabaseAddress first = DatabaseAddress.of(address.replace("/waybill", "/postgres"), environment);
        try (Connection connection = first.connect("");
                Statement statement = connection.createStatement()) {
            try {
                statement.execute("CREATE DATABASE waybill TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'en'");
            } catch (SQLException e) {
                statement.execute("CREATE DATABASE waybill TEMPLATE template0");
            }
        }
    }

    String address() {
        return address;
    }

    Map<String, String> environment() {
        return environment;
    }

    /** Whether it is ours to stop. */
    boolean isOwn() {
        return own.isPresent();
    }

    /** Asks the server itself, past all of our code. */
    void run(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Drops what cases left, so that the next test may use their ids. */
    void forget(String... ids) {
        for (String id : ids) {
            CaseSchemas schemas = CaseSchemas.of(id);
            run("DROP SCHEMA IF EXISTS " + schemas.truth() + ", " + schemas.index() + " CASCADE");
        }
    }

    Connection connect() throws SQLException {
        return DatabaseAddress.of(address, environment).connect("");
    }

    /** Starts our own server again after it was stopped. */
    void start() throws IOException {
        Own server = own.orElseThrow();
        String data = server.folder.resolve("data").toString();
        String start = quoted(server.programs.resolve("postgres")) + " -D " + data + " -F -p " + server.port
                + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + server.folder
                + " -c max_connections=40 -c shared_buffers=32MB -c autovacuum=off"
                + " > /dev/null 2>> " + server.folder.resolve("log");
        // Quit is the immediate stop: no flush, no farewell.
        server.shell = process(server, "sh", "-c", start + " & read line; kill -QUIT $!; wait $!")
                .start();
        awaitStart();
    }

    private void awaitStart() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        SQLException last = new SQLException("it was not asked");
        while (System.nanoTime() < end) {
            try (Connection connection = DatabaseAddress.of(address.replace("/waybill", "/postgres"), environment)
                    .connect("")) {
                if (connection.isValid(1)) {
                    return;
                }
            } catch (SQLException e) {
                last = e;
                pause();
            }
        }
        throw new IOException("the server did not start in " + PATIENCE, last);
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops our own server as a loss of power does. */
    void stop() {
        stop(own.orElseThrow());
    }

    private static void stop(Own own) {
        Process shell = own.shell;
        if (shell == null) {
            return;
        }
        own.shell = null;
        try {
            shell.getOutputStream().close();
            if (!shell.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("the server did not stop");
            }
        } catch (IOException e) {
            throw new IllegalStateException("the server could not be stopped", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void end(Own own) {
        stop(own);
        try (Stream<Path> all = Files.walk(own.folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            // A temporary folder that stays behind harms nobody.
            return;
        }
    }

    private static void run(Own own, String program, String... words) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(own.programs.resolve(program).toString()));
        command.addAll(List.of(words));
        Process process = process(own, command.toArray(String[]::new)).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(program + " failed: " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ProcessBuilder process(Own own, String... command) {
        List<String> all = new ArrayList<>();
        if (isRoot()) {
            all.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        all.addAll(List.of(command));
        return new ProcessBuilder(all).directory(own.folder.toFile()).redirectErrorStream(true);
    }

    private static String quoted(Path path) {
        return "'" + path + "'";
    }
}
