package org.waybill.parsing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Restatements of public reports on arms embargoes, and the model all tests read them with. */
final class Restatements {
    private Restatements() {}

    static String text() {
        try (InputStream in = Objects.requireNonNull(Restatements.class.getResourceAsStream("restatements.txt"))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<List<Token>> sentences() {
        return new Tokenizer().sentences(text());
    }

    static Path model() {
        return Path.of(Objects.requireNonNull(System.getProperty("waybill.models")), "english.wbp");
    }

    static EnglishParser parser() {
        try {
            return EnglishParser.open(model());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
