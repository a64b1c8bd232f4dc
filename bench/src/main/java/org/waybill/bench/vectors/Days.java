package org.waybill.bench.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybill.model.PartialDate;
import org.waybill.model.Period;

/** Whether a period was found that the vectors ask for. */
final class Days {
    private Days() {}

    /** One day, in the past or ahead, since the sentence alone does not always tell. */
    static boolean date(JsonNode result, Period found) {
        return resolutions(result).anyMatch(one -> {
            Optional<LocalDate> day = day(one, "date");
            return day.isPresent() && first(found).equals(day) && last(found).equals(day);
        });
    }

    /** First and last day. The vectors mostly give the day after the last; some give the last itself. */
    static boolean period(JsonNode result, Period found) {
        return resolutions(result)
                .anyMatch(one -> day(one, "startDate").equals(first(found))
                        && (ends(one, 0).equals(last(found)) || ends(one, 1).equals(last(found))));
    }

    private static Stream<JsonNode> resolutions(JsonNode result) {
        return Stream.of(result.at("/Value/PastResolution"), result.at("/Value/FutureResolution"));
    }

    private static Optional<LocalDate> ends(JsonNode resolution, int daysBefore) {
        return day(resolution, "endDate").map(day -> day.minusDays(daysBefore));
    }

    private static Optional<LocalDate> day(JsonNode resolution, String key) {
        return resolution.has(key)
                ? Optional.of(LocalDate.parse(resolution.path(key).asText()))
                : Optional.empty();
    }

    private static Optional<LocalDate> first(Period period) {
        return Optional.ofNullable(period.start()).map(PartialDate::first);
    }

    private static Optional<LocalDate> last(Period period) {
        return Optional.ofNullable(period.end()).map(PartialDate::last);
    }
}
