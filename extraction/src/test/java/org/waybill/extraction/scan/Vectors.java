package org.waybill.extraction.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.waybill.extraction.table.Table;

/**
 * Public test vectors of another project, read from a folder outside this one and never copied in.
 *
 * <p>Named by the system property {@code waybill.vectors}; without it the tests that want them are skipped.
 */
public final class Vectors {
    private static final double SHARE_TO_PASS = 0.98;

    private Vectors() {}

    /** Runs every sentence in scope and asks that nearly all of them pass; a failure lists those that do not. */
    public static void pass(Class<?> owner, String model, Predicate<JsonNode> test) {
        List<Pattern> outside = outside(owner, model);
        List<String> failed = new ArrayList<>();
        int inScope = 0;
        int all = 0;
        for (JsonNode vector : read(model)) {
            String input = vector.get("Input").asText();
            all++;
            if (outside.stream().noneMatch(pattern -> pattern.matcher(input).find())) {
                inScope++;
                if (!test.test(vector)) {
                    failed.add(input);
                }
            }
        }
        System.out.printf("%s: %d of %d in scope pass, of %d in all%n", model, inScope - failed.size(), inScope, all);
        assertThat(inScope - failed.size()).as(String.join("\n", failed)).isGreaterThanOrEqualTo((int)
                Math.ceil(SHARE_TO_PASS * inScope));
    }

    private static List<Pattern> outside(Class<?> owner, String model) {
        return Table.read(owner, "out-of-scope.tsv").rows().stream()
                .filter(row -> row.get("model").equals(model))
                .map(row -> Pattern.compile(row.get("pattern")))
                .toList();
    }

    private static JsonNode read(String model) {
        String folder = System.getProperty("waybill.vectors", "");
        assumeTrue(!folder.isEmpty(), "no folder of vectors given");
        try {
            String json = Files.readString(Path.of(folder, model + ".json"));
            return JsonMapper.builder().build().readTree(json.replace("\ufeff", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
