package org.waybill.bench.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.bench.Places;
import org.waybill.bench.board.Measure;
import org.waybill.bench.subject.Found;
import org.waybill.bench.subject.Subject;
import org.waybill.model.PartialDate;
import org.waybill.model.Period;
import org.waybill.model.Span;

class VectorsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest(name = "{0} of {1} is in scope: {3}")
    @CsvSource({
        "NumberModel.json, 2 million, integer, true",
        "NumberModel.json, two thirds, fraction, false",
        "NumberModel.json, Half million, fraction, true",
        "NumberModel.json, 1.3x10^6, power, false",
        "NumberRangeModel.json, more than thirty, '', true",
        "NumberRangeModel.json, '>= 30', '', false",
        "NumberRangeModel.json, equal to 30, '', false",
        "DatePeriodParser.json, Q3 this year, '', true",
        "DatePeriodParser.json, this weekend, '', false",
        "DatePeriodParser.json, the 1970s, '', false",
        "DatePeriodParser.json, end of 2000, '', true",
        "DatePeriodParser.json, late last year, '', false",
        "DatePeriodParser.json, from 2014 to 2018, '', false",
    })
    void the_table_decides_what_counts(String file, String text, String subtype, boolean counts) {
        assertThat(fileOf(file).reasonLeftOut(spec(text, subtype)).isEmpty()).isEqualTo(counts);
    }

    @Test
    void every_row_says_why_and_decides() {
        assertThat(Scope.own().files()).hasSize(6).allSatisfy(file -> assertThat(file.rows())
                .allSatisfy(row -> {
                    assertThat(row.why()).isNotBlank();
                    assertThat(row.scope()).isIn("in", "out");
                }));
    }

    @ParameterizedTest(name = "{0} is met by {1} to {2}: {3}")
    @CsvSource({
        "'[20,30)', 20, 30, true",
        "'(100,)', 100, , true",
        "'(,700]', , 700, true",
        "'(,700]', 700, 700, false",
        "'[20,30)', 20, 31, false",
    })
    void a_range_is_met_by_its_bounds(String value, BigDecimal low, BigDecimal high, boolean met) {
        assertThat(Figures.range(resolution(value), new Found(new Span(0, 1), low, high)))
                .isEqualTo(met);
    }

    @Test
    void a_number_may_be_the_bound_of_what_was_found() {
        Found moreThan = new Found(new Span(0, 1), new BigDecimal("20000.0"), null);
        assertThat(Figures.number(resolution("20000"), moreThan)).isTrue();
        assertThat(Figures.number(resolution("20%"), moreThan)).isFalse();
    }

    @Test
    void the_last_day_of_a_period_may_be_given_as_the_day_after() {
        ObjectNode result = JSON.createObjectNode();
        result.putObject("Value")
                .putObject("PastResolution")
                .put("startDate", "2016-07-01")
                .put("endDate", "2016-10-01");
        Period quarter = new Period(Period.Relation.IN, PartialDate.ofMonth(2016, 7), PartialDate.ofMonth(2016, 9));
        Period less = new Period(Period.Relation.IN, PartialDate.ofMonth(2016, 7), PartialDate.ofMonth(2016, 8));
        assertThat(Days.period(result, quarter)).isTrue();
        assertThat(Days.period(result, less)).isFalse();
    }

    @Test
    void the_unpacked_vectors_are_counted_where_they_are_at_hand() {
        if (!Files.isDirectory(Places.VECTORS)) {
            abort("the vectors are not beside this checkout, so nothing to count");
        }
        Vectors vectors = Vectors.read(Places.VECTORS);
        assertThat(vectors.specs().values().stream().mapToInt(List::size).sum()).isEqualTo(911);
        assertThat(vectors.board(Subject.silent()).measures())
                .filteredOn(one -> one.kind() == Measure.Kind.SHARE)
                .extracting(Measure::of)
                .allMatch(inScope -> inScope >= 12);
    }

    private static Scope.SpecFile fileOf(String name) {
        return Scope.own().files().stream()
                .filter(one -> one.file().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Spec spec(String text, String subtype) {
        ArrayNode results = JSON.createArrayNode();
        ObjectNode result = results.addObject().put("Text", text);
        result.putObject("Resolution").put("subtype", subtype).put("value", "7");
        return new Spec("test", "It was " + text + ".", LocalDate.of(2024, 5, 29), List.of(result));
    }

    private static ObjectNode resolution(String value) {
        ObjectNode result = JSON.createObjectNode();
        result.putObject("Resolution").put("value", value);
        return result;
    }
}
