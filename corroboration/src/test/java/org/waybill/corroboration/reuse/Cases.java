package org.waybill.corroboration.reuse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Labelled cases that lie in files beside the tests. */
final class Cases {
    private Cases() {}

    static List<Map<String, String>> in(String name) {
        try (InputStream file = Objects.requireNonNull(Cases.class.getResourceAsStream(name))) {
            return CaseTable.parse(name, new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .rows();
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }

    static String get(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
