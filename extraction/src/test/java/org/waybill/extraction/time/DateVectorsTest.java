package org.waybill.extraction.time;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.extraction.scan.Vectors;
import org.waybill.model.PartialDate;
import org.waybill.model.Period;

/** Dates and date periods of a public set; ends are inclusive here and exclusive there, which the comparison knows. */
class DateVectorsTest {
    private static final TimeGrammar GRAMMAR = new TimeGrammar();

    @ParameterizedTest
    @ValueSource(strings = {"DateParser", "DatePeriodParser"})
    void dates_in_scope_are_read_as_they_are_there(String model) {
        Vectors.pass(DateVectorsTest.class, model, DateVectorsTest::passes);
    }

    private static boolean passes(JsonNode vector) {
        String day = vector.at("/Context/ReferenceDateTime").asText();
        PartialDate published = day.isEmpty() ? null : PartialDate.parse(day.substring(0, 10));
        List<TimeExpression> found = GRAMMAR.find(vector.get("Input").asText(), published);
        for (JsonNode result : vector.get("Results")) {
            JsonNode past = result.at("/Value/PastResolution");
            if (found.stream().noneMatch(expression -> means(expression.period(), past))) {
                return false;
            }
        }
        return !vector.get("Results").isEmpty() || found.isEmpty();
    }

    private static boolean means(@Nullable Period period, JsonNode past) {
        String start = past.path("date").asText(past.path("startDate").asText());
        if (start.isEmpty()) {
            return period != null;
        }
        PartialDate from = period == null ? null : period.start();
        PartialDate to = period == null ? null : period.end();
        if (from == null || to == null) {
            return false;
        }
        return from.first().equals(LocalDate.parse(start)) && ends(to, past, start);
    }

    private static boolean ends(PartialDate to, JsonNode past, String start) {
        LocalDate end = LocalDate.parse(past.path("endDate").asText(start));
        boolean inside = !to.first().isAfter(end) && !to.last().isBefore(end);
        return inside || to.last().equals(end.minusDays(1));
    }
}
