package org.waybill.desk.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;

/** Sheets as JSON, the same in the file and on the wire: members in the order of the record's components. */
public final class SheetJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
            .build();

    private SheetJson() {}

    /** The sheet as one line. */
    public static String text(Object sheet) {
        try {
            return MAPPER.writeValueAsString(sheet);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not a sheet: " + sheet.getClass(), e);
        }
    }

    /** The sheet whose text comes from there. */
    static <T> T sheet(InputStream text, Class<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (IOException e) {
            throw new IllegalStateException("the desk holds a damaged " + type.getSimpleName(), e);
        }
    }

    /** The sheet that {@link #text} wrote. */
    public static <T> T sheet(String text, Class<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the desk holds a damaged " + type.getSimpleName(), e);
        }
    }
}
