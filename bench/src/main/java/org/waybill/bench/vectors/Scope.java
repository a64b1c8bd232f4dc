package org.waybill.bench.vectors;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waybill.bench.rows.YamlRows;

/** Which specifications count; the table is {@code vectors.yaml}. */
record Scope(@JsonProperty("files") List<SpecFile> files) {

    /** How the expected values of a file are read. */
    enum As {
        NUMBERS,
        RANGES,
        DATES,
        PERIODS
    }

    record SpecFile(
            @JsonProperty("file") String file,
            @JsonProperty("as") String as,
            @JsonProperty("why") String why,
            @JsonProperty("rows") List<Row> rows) {

        As form() {
            return As.valueOf(as.toUpperCase(java.util.Locale.ROOT));
        }

        /** Why the specification is left out; empty where it counts. */
        String reasonLeftOut(Spec spec) {
            return rows.stream()
                    .filter(row -> row.matches(spec))
                    .findFirst()
                    .filter(row -> row.scope.equals("out"))
                    .map(Row::why)
                    .orElse("");
        }
    }

    /**
     * One row of judgement.
     *
     * @param field which part of the specification is looked at
     * @param pattern found in it, in any case
     * @param scope in or out
     * @param why the reason
     * @param unless a pattern that exempts; null for none
     */
    record Row(
            @JsonProperty("field") String field,
            @JsonProperty("pattern") String pattern,
            @JsonProperty("scope") String scope,
            @JsonProperty("why") String why,
            @JsonProperty("unless") @Nullable String unless) {

        boolean matches(Spec spec) {
            return spec.field(field).stream().anyMatch(value -> found(pattern, value) && !exempt(value));
        }

        private boolean exempt(String value) {
            return unless != null && found(unless, value);
        }

        private static boolean found(String regex, String value) {
            return Pattern.compile(regex, Pattern.CASE_INSENSITIVE)
                    .matcher(value)
                    .find();
        }
    }

    static Scope own() {
        return YamlRows.own("vectors.yaml", Scope.class);
    }
}
