package org.waybill.screening.list.ftm;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.waybill.screening.list.record.ListPart;
import org.waybill.screening.list.trouble.ListFault;

/** Reads entities one after the other: JSON objects, a line each or in one array. */
final class FtmLines {
    private static final int MOST_CHARACTERS = 8_000_000;
    private static final int DEEPEST = 64;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(MOST_CHARACTERS)
                    .build())
            .build();

    private final ListPart part;
    private final JsonParser json;

    private FtmLines(ListPart part, JsonParser json) {
        this.part = part;
        this.json = json;
    }

    static void read(ListPart part, Consumer<FtmEntity> taker) {
        try (InputStream bytes = part.open();
                JsonParser json = FACTORY.createParser(bytes)) {
            FtmLines lines = new FtmLines(part, json);
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    taker.accept(lines.entity());
                }
            }
        } catch (JsonEOFException e) {
            throw ListFault.CUT_SHORT.met(part.name() + " breaks off inside an entity");
        } catch (StreamConstraintsException e) {
            throw ListFault.TOO_LARGE.met(part.name() + " has an entity that is larger or deeper than any");
        } catch (JsonParseException e) {
            throw ListFault.DAMAGED.met(part.name() + " is not JSON at line " + line(e));
        } catch (IOException e) {
            throw ListFault.NOT_READ.met(part.name() + " cannot be read to its end");
        }
    }

    private static int line(JsonParseException e) {
        return e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    }

    private FtmEntity entity() throws IOException {
        String place = part.name() + ", line " + json.currentTokenLocation().getLineNr();
        String id = "";
        String schema = "";
        List<String> datasets = List.of();
        Map<String, List<String>> properties = Map.of();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "id" -> id = scalar();
                case "schema" -> schema = scalar();
                case "datasets" -> datasets = values();
                case "properties" -> properties = properties();
                default -> json.skipChildren();
            }
        }
        return new FtmEntity(id, schema, datasets, properties, place);
    }

    private Map<String, List<String>> properties() throws IOException {
        Map<String, List<String>> properties = new HashMap<>();
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return properties;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            properties.put(name, values());
        }
        return properties;
    }

    /** Texts of an array, or the one text; objects in it, which some exports nest, stand for their id. */
    private List<String> values() throws IOException {
        List<String> values = new ArrayList<>();
        if (json.currentToken() != JsonToken.START_ARRAY) {
            add(values);
            return values;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            add(values);
        }
        return values;
    }

    private void add(List<String> values) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            values.add(entity().id());
        } else if (json.currentToken().isScalarValue() && json.currentToken() != JsonToken.VALUE_NULL) {
            values.add(json.getText());
        } else {
            json.skipChildren();
        }
    }

    private String scalar() throws IOException {
        if (json.currentToken().isScalarValue()) {
            return json.getText();
        }
        json.skipChildren();
        return "";
    }
}
