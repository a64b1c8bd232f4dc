package org.waybill.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The whole program as a user meets it, without a process of its own. */
final class Terminal {
    /** The checkout. */
    static final Path ROOT = Path.of(System.getProperty("waybill.root"));

    static final Path SEED = ROOT.resolve("cases/seed/seed.txt");
    static final Path CORPUS = ROOT.resolve("cases/corpus/documents");

    private static final String PROGRESS = "[A-Z][a-z ]+ \\[[#.]+] \\d+/\\d+";
    private static final Home HOME = unpacked();

    private Terminal() {}

    /**
     * What a command left behind.
     *
     * @param status the exit status
     * @param out what it wrote as its result
     * @param err what it wrote about the run
     */
    record Ran(int status, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }

        /** The coded lines about the run, without progress. */
        List<String> notes() {
            return err.lines().filter(line -> !line.matches(PROGRESS)).toList();
        }
    }

    /** Where the program lives, as the distribution lays it out. */
    static Home home() {
        return HOME;
    }

    static Ran run(Object... words) {
        return runIn(HOME, words);
    }

    static Ran runIn(Home home, Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(stream(out), stream(err));
        String[] args = List.of(words).stream().map(Object::toString).toArray(String[]::new);
        int status = Main.run(home, console, args);
        console.flush();
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }

    /** A folder laid out as the distribution is, with the documents that the distribution packs. */
    private static Home unpacked() {
        Path folder = Path.of("target", "test-home");
        try {
            Path demo = Files.createDirectories(folder.resolve("cases").resolve("demo"));
            Path model = Files.createDirectories(folder.resolve("model")).resolve("english.wbp");
            link(Path.of(System.getProperty("waybill.models"), "english.wbp"), model);
            for (String name : packed()) {
                Files.copy(CORPUS.resolve(name), demo.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
            copy(ROOT.resolve("cases/lists"), folder.resolve("cases").resolve("lists"));
            // Lists that whoever runs the tests keeps play no part in them.
            System.setProperty("user.home", folder.toAbsolutePath().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Home(folder);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void link(Path from, Path to) throws IOException {
        Files.deleteIfExists(to);
        try {
            Files.createSymbolicLink(to, from.toAbsolutePath());
        } catch (IOException | UnsupportedOperationException e) {
            // Windows lets only some users make links.
            Files.copy(from, to);
        }
    }

    private static List<String> packed() throws IOException {
        String text = Files.readString(ROOT.resolve("dist/src/main/assembly/dist.xml"));
        Document assembly = Jsoup.parse(text, Parser.xmlParser());
        return assembly.select("include").stream()
                .map(Element::text)
                .filter(name -> name.endsWith(".json"))
                .toList();
    }
}
