package org.waybill.extraction.explain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waybill.extraction.frame.Frames;

/** What the frame files say of each frame; read only when somebody asks. */
final class FrameNotes {
    private static final Map<String, Grounding> NOTES = read();

    private FrameNotes() {}

    static Reason of(String frame) {
        Grounding note = NOTES.get(frame);
        return note == null ? Reason.of(Wordings.orKey("frame", frame)) : new Reason(note.why(), List.of(note));
    }

    private static Map<String, Grounding> read() {
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
        Map<String, Grounding> notes = new LinkedHashMap<>();
        for (String file : Frames.files()) {
            for (JsonNode frame : tree(yaml, file).path("frames")) {
                String id = frame.path("id").asText();
                notes.put(
                        id,
                        new Grounding("frame/" + file, id, frame.path("about").asText()));
            }
        }
        return notes;
    }

    private static JsonNode tree(ObjectMapper yaml, String file) {
        try (InputStream in = Frames.class.getResourceAsStream(file)) {
            return yaml.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the frame file " + file + " cannot be read", e);
        }
    }
}
