package org.waybill.casefile.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.waybill.casefile.ArbitraryReadings;
import org.waybill.model.Reading;

class ReadingJsonTest {
    private static final Extractor EXTRACTOR = new Extractor("waybill-rules", "2");

    @Property
    void nothing_is_lost_on_the_way_to_the_archive_and_back(@ForAll("readings") Reading reading)
            throws JsonProcessingException {
        JsonMapper mapper = JsonMapper.builder().build();
        JsonNode stored = mapper.readTree(mapper.writeValueAsString(ReadingJson.of(reading, EXTRACTOR)));
        assertThat(ReadingJson.read(stored)).isEqualTo(new Stored(reading, EXTRACTOR));
    }

    @Provide
    Arbitrary<Reading> readings() {
        return ArbitraryReadings.readings();
    }
}
