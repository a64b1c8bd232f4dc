package org.waybill.bench.rows;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Reads a table of this module. */
public final class YamlRows {
    private static final String FOLDER = "/org/waybill/bench/";
    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private YamlRows() {}

    /** A table that comes with the program. */
    public static <T> T own(String name, Class<T> form) {
        try (InputStream in = Objects.requireNonNull(YamlRows.class.getResourceAsStream(FOLDER + name), name)) {
            return YAML.readValue(in, form);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** A table among the cases. */
    public static <T> T file(Path file, Class<T> form) {
        try (InputStream in = Files.newInputStream(file)) {
            return YAML.readValue(in, form);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
