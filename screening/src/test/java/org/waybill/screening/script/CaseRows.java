package org.waybill.screening.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Labelled cases in a file beside the test: a head, then one case a row. */
public final class CaseRows {
    private CaseRows() {}

    /** The cells of each row. */
    public static Stream<List<String>> of(Class<?> test, String name) {
        try (InputStream file = Objects.requireNonNull(test.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().skip(1).map(line -> Arrays.asList(line.split("\t", -1))).toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
