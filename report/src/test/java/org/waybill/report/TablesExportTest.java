package org.waybill.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.waybill.model.Case;
import org.waybill.model.CaseAssessment;
import org.waybill.model.Claim;
import org.waybill.model.Element;
import org.waybill.model.Tally;
import org.waybill.report.export.Form;

/** Tables read back by a reader of RFC 4180 that is not ours. */
class TablesExportTest {
    private static final Case WHOLE = ExportedCase.whole();
    private static final Map<String, String> FILES = files(WHOLE);

    @Test
    void every_table_stands_in_the_archive_and_in_its_key() {
        assertThat(FILES.keySet())
                .containsExactly(
                        "entries.csv",
                        "figures.csv",
                        "origins.csv",
                        "links.csv",
                        "claims.csv",
                        "documents.csv",
                        "gaps.csv",
                        "parties.csv",
                        "matches.csv",
                        "assessments.csv",
                        "elements.csv",
                        "caps.csv",
                        "reviews.csv",
                        "README.txt");
        String key = FILES.getOrDefault("README.txt", "");
        FILES.forEach((name, text) -> {
            if (name.endsWith(".csv")) {
                assertThat(key).contains(name);
                List.of(text.lines().findFirst().orElse("").split(","))
                        .forEach(column -> assertThat(key).contains("  " + column + ": "));
            }
        });
    }

    @Test
    void claims_read_back_as_they_are() {
        List<CSVRecord> rows = rows(file("claims.csv"));
        assertThat(rows).hasSize(WHOLE.docket().ids().size());
        Map<String, Claim> claims = new LinkedHashMap<>();
        WHOLE.docket().ids().forEach((claim, id) -> claims.put(id.hex(), claim));
        for (CSVRecord row : rows) {
            Claim claim = Optional.ofNullable(claims.get(row.get("claim"))).orElseThrow();
            assertThat(value(row, "passage")).isEqualTo(claim.passage().text());
            assertThat(value(row, "document"))
                    .isEqualTo(claim.passage().document().hex());
            assertThat(value(row, "items"))
                    .isEqualTo(String.join("; ", claim.slots().items().value().orElse(List.of())));
            assertThat(row.get("quantity_low"))
                    .isEqualTo(claim.slots()
                            .quantity()
                            .value()
                            .map(quantity -> quantity.low())
                            .map(low -> low.toPlainString())
                            .orElse(""));
        }
    }

    @Test
    void every_table_has_a_row_for_each_of_its_things() {
        assertThat(rows(file("entries.csv"))).hasSize(WHOLE.entries().size());
        assertThat(rows(file("documents.csv"))).hasSize(WHOLE.readings().size());
        assertThat(rows(file("gaps.csv"))).hasSize(WHOLE.gaps().size());
        assertThat(rows(file("matches.csv")))
                .hasSize(WHOLE.screening().orElseThrow().matches());
        assertThat(rows(file("reviews.csv"))).hasSize(WHOLE.docket().reviews().size());
        assertThat(rows(file("origins.csv")))
                .anySatisfy(row -> assertThat(row.get("body")).isEqualTo("us-nsc"));
        assertThat(rows(file("figures.csv")))
                .anySatisfy(row -> assertThat(row.get("best")).isEqualTo("20000"));
        assertThat(rows(file("links.csv")))
                .anySatisfy(row -> assertThat(row.get("standing")).isEqualTo("cut"));
        assertThat(rows(file("elements.csv")))
                .hasSizeGreaterThan(rows(file("assessments.csv")).size());
    }

    @Test
    void an_element_says_how_many_got_what_shows_it_for_themselves() {
        List<Element> elements = assessment().entries().stream()
                .flatMap(of -> of.assessments().stream())
                .flatMap(one -> one.elements().stream())
                .toList();
        List<CSVRecord> rows = rows(file("elements.csv"));
        assertThat(rows)
                .extracting(row -> row.get("origins_certain") + " to " + row.get("origins_possible"))
                .containsExactlyElementsOf(elements.stream()
                        .map(element -> element.origins().certain() + " to "
                                + element.origins().possible())
                        .toList());
    }

    @Test
    void a_cap_says_what_the_figures_leave_for_its_year() {
        List<CSVRecord> rows = rows(file("caps.csv"));
        assertThat(rows).hasSameSizeAs(assessment().tallies()).isNotEmpty();
        for (int at = 0; at < rows.size(); at++) {
            Tally cap = assessment().tallies().get(at);
            assertThat(rows.get(at).get("low")).isEqualTo(cap.low().toPlainString());
            assertThat(rows.get(at).get("high").isEmpty()).isEqualTo(cap.high() == null);
            assertThat(rows.get(at).get("outcome")).isEqualTo(cap.outcome().key());
        }
    }

    private static CaseAssessment assessment() {
        return WHOLE.assessment().orElseThrow();
    }

    @Test
    void what_a_spreadsheet_would_run_is_text_and_comes_back_whole() {
        Case hostile = ExportedCase.hostile();
        String reviews = files(hostile).getOrDefault("reviews.csv", "");
        List<CSVRecord> rows = rows(reviews);
        for (int at = 0; at < rows.size(); at++) {
            String reason = hostile.docket().reviews().get(at).review().reason();
            assertThat(value(rows.get(at), "reason"))
                    .isEqualTo(reason.replace('\0', '\uFFFD').replace('\uD800', '\uFFFD'));
        }
        assertThat(rows).anySatisfy(row -> assertThat(row.get("reason")).startsWith("'=1+1"));
        files(hostile).forEach((name, text) -> {
            if (name.endsWith(".csv")) {
                rows(text)
                        .forEach(row -> row.forEach(
                                cell -> assertThat(cell).doesNotMatch("(?s)[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*")));
            }
        });
    }

    /** As the key says: one leading apostrophe away. */
    private static String value(CSVRecord row, String column) {
        String cell = row.get(column);
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    private static String file(String name) {
        return FILES.getOrDefault(name, "");
    }

    private static List<CSVRecord> rows(String text) {
        try {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(text))
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> files(Case made) {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ExportedCase.bytes(Form.CSV, made)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
