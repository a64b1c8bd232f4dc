package org.waybill.intake.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.waybill.intake.charset.Decoder;
import org.waybill.intake.prose.GivenText;
import org.waybill.intake.reading.Budget;
import org.waybill.intake.reading.Ceiling;
import org.waybill.intake.reading.Content;
import org.waybill.intake.reading.FormatReader;
import org.waybill.intake.reading.Raw;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/** Reads the JSON form of a document. */
public final class DocumentJson implements FormatReader {
    private static final Set<String> MEMBERS = Set.of("id", "url", "publisher", "published", "title", "lang", "text");
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth((int) Ceiling.JSON_DEPTH.most())
                    .maxStringLength((int) Ceiling.TEXT_CHARACTERS.most())
                    .build())
            .build();

    @Override
    public Content read(Raw raw, Budget budget) {
        Map<String, String> members = members(Decoder.decode(raw), budget);
        String text = GivenText.form(members.getOrDefault("text", ""), budget);
        return new Content("corpus-json", text, DeclaredFacts.of(members));
    }

    private static Map<String, String> members(String json, Budget budget) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            Map<String, String> members = objectOf(parser, budget);
            if (!members.containsKey("text")) {
                throw new Refusal(Reason.DAMAGED, "it is a JSON object without the member text");
            }
            return members;
        } catch (StreamConstraintsException e) {
            boolean deep = String.valueOf(e.getMessage()).contains("nesting");
            throw new Refusal(
                    deep ? Reason.TOO_DEEP : Reason.TOO_LARGE, "its JSON goes beyond what any document needs");
        } catch (IOException e) {
            throw new Refusal(Reason.DAMAGED, "its JSON is broken or ends early");
        }
    }

    private static Map<String, String> objectOf(JsonParser parser, Budget budget) throws IOException {
        Map<String, String> members = new HashMap<>();
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (MEMBERS.contains(name)) {
                take(members, name, parser);
            } else {
                parser.skipChildren();
            }
            budget.check();
        }
        refuseMore(parser);
        return members;
    }

    private static void take(Map<String, String> members, String name, JsonParser parser) throws IOException {
        JsonToken value = parser.currentToken();
        boolean absent = value == JsonToken.VALUE_NULL && !name.equals("text");
        if (value != JsonToken.VALUE_STRING && !absent) {
            throw new Refusal(Reason.DAMAGED, "the member " + name + " is not a string");
        }
        if (members.put(name, absent ? "" : parser.getText()) != null) {
            throw new Refusal(Reason.DAMAGED, "the member " + name + " stands there twice");
        }
    }

    private static void refuseMore(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.END_OBJECT) {
            throw new Refusal(Reason.DAMAGED, "its JSON ends early");
        }
        if (parser.nextToken() != null) {
            throw new Refusal(Reason.UNSUPPORTED, "it holds more than one JSON value; give each document its own file");
        }
    }
}
