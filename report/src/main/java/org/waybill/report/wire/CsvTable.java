package org.waybill.report.wire;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Claims as comma-separated values by RFC 4180, safe to open in a spreadsheet.
 *
 * <p>A cell that a spreadsheet would run as a formula gets an apostrophe in front, which spreadsheets do not show.
 */
public final class CsvTable {
    private static final String LINE_END = "\r\n";
    /** Starts of a formula; the last four are the full-width forms that some locales read alike. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private record Column(String name, Function<JsonNode, String> cell) {}

    private static final List<Column> COLUMNS = List.of(
            at("document"),
            at("sha256"),
            at("type"),
            at("actor"),
            at("recipient_or_target"),
            at("items"),
            at("quantity_value", "/quantity/value"),
            at("quantity_low", "/quantity/low"),
            at("quantity_high", "/quantity/high"),
            at("quantity_unit", "/quantity/unit"),
            at("quantity_qualifier", "/quantity/qualifier"),
            at("quantity_cumulative", "/quantity/cumulative"),
            at("quantity_vague", "/quantity/vague"),
            at("period_start", "/period/start"),
            at("period_end", "/period/end"),
            at("place"),
            at("attribution"),
            at("relays"),
            at("modality"),
            at("negated"),
            at("tier"),
            at("rule"),
            at("anchor"),
            at("passage_start", "/passage/start"),
            at("passage_end", "/passage/end"),
            at("passage_text", "/passage/text"),
            new Column("spans", node -> spans(node.path("spans"))),
            at("source"),
            at("address"),
            at("publisher"),
            at("title"),
            at("published"));

    /** What is known only of claims that lie in a case. */
    private static final List<Column> REVIEW_COLUMNS = List.of(
            at("id"),
            at("review_state", "/review/state"),
            at("review_reviewer", "/review/reviewer"),
            at("review_reason", "/review/reason"),
            at("review_at", "/review/at"),
            at("review_replacement", "/review/replacement"),
            at("replaces"));

    /** What an entry comes to, with one of its figures. */
    private static final List<Column> ENTRY_COLUMNS = List.of(
            at("id"),
            at("type"),
            at("actors"),
            at("targets"),
            at("subject"),
            at("documents"),
            at("origins_certain", "/corroboration/origins/certain"),
            at("origins_possible", "/corroboration/origins/possible"),
            at("findings_certain", "/corroboration/findings/certain"),
            at("findings_possible", "/corroboration/findings/possible"),
            at("grade", "/corroboration/grade"),
            at("grade_why", "/corroboration/why"),
            at("profile", "/figure/profile"),
            at("measure", "/figure/measure"),
            at("low", "/figure/low"),
            at("best", "/figure/best"),
            at("high", "/figure/high"),
            at("bracketed", "/figure/bracketed"),
            at("figure_why", "/figure/why"),
            at("conflicts"));

    /** Added after a release, so it stands last. */
    private static final List<Column> LATER_COLUMNS = List.of(at("said"));

    private CsvTable() {}

    /** A header line, then one line for each claim. */
    public static String of(List<? extends JsonNode> claims) {
        return of(Stream.of(COLUMNS, LATER_COLUMNS), claims);
    }

    /** The same with columns for the claim's name and what reviews made of it. */
    public static String ofCase(List<? extends JsonNode> claims) {
        return of(Stream.of(COLUMNS, REVIEW_COLUMNS, LATER_COLUMNS), claims);
    }

    /** A header line, then a line for each entry with its {@code figure}, which may be absent. */
    public static String ofEntries(List<? extends JsonNode> rows) {
        return of(Stream.of(ENTRY_COLUMNS), rows);
    }

    /** Whether a spreadsheet would take a cell of this text for a formula. */
    public static boolean runs(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    private static String of(Stream<List<Column>> groups, List<? extends JsonNode> claims) {
        List<Column> columns = groups.flatMap(List::stream).toList();
        List<String> lines = new ArrayList<>();
        lines.add(line(columns.stream().map(Column::name).toList()));
        for (JsonNode claim : claims) {
            lines.add(line(
                    columns.stream().map(column -> column.cell().apply(claim)).toList()));
        }
        return String.join(LINE_END, lines) + LINE_END;
    }

    private static Column at(String name) {
        return at(name, "/" + name);
    }

    private static Column at(String name, String pointer) {
        JsonPointer path = JsonPointer.compile(pointer);
        return new Column(name, node -> text(node.at(path)));
    }

    private static String text(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining("; "));
        }
        if (node.isMissingNode() || node.isNull()) {
            return "";
        }
        return node.isBigDecimal() ? node.decimalValue().toPlainString() : node.asText();
    }

    private static String spans(JsonNode spans) {
        return spans.properties().stream().map(CsvTable::span).collect(Collectors.joining("; "));
    }

    private static String span(Map.Entry<String, JsonNode> slot) {
        return slot.getKey()
                + StreamSupport.stream(slot.getValue().spliterator(), false)
                        .map(ends ->
                                " " + ends.path(0).asInt() + "-" + ends.path(1).asInt())
                        .collect(Collectors.joining());
    }

    /** One line without its end, each cell safe to open in a spreadsheet. */
    public static String line(List<String> cells) {
        return cells.stream().map(CsvTable::cell).collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        String clean = text.replace('\0', '\uFFFD');
        String safe = runs(clean) ? "'" + clean : clean;
        boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quote ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
