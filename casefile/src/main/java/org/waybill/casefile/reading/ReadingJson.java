package org.waybill.casefile.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.waybill.model.Claim;
import org.waybill.model.Commentary;
import org.waybill.model.Document;
import org.waybill.model.Extractor;
import org.waybill.model.Reading;

/**
 * Readings as {@code waybill-reading/1}, without loss, both ways.
 *
 * <p>What {@link #read} takes, {@link #of} gives again; so one reading has one encoding, and its claims one id each.
 */
public final class ReadingJson {
    /** What a reading's {@code format} says. */
    public static final String FORMAT = "waybill-reading/1";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> READING = List.of("claims", "commentary", "document", "extractor", "format");
    private static final List<String> EXTRACTOR = List.of("name", "version");

    private ReadingJson() {}

    /**
     * The reading for the archive.
     *
     * @throws BadReading where a claim is not of this document, or UTF-8 cannot hold a text
     */
    public static ObjectNode of(Reading reading, Extractor extractor) {
        Offsets offsets = new Offsets(reading.document());
        ClaimJson claims = new ClaimJson(reading.document(), offsets);
        ObjectNode node = JSON.objectNode();
        node.set("claims", list("claims", reading.claims(), claims::unchecked));
        node.set("commentary", list("commentary", reading.commentary(), new CommentaryJson(offsets)::of));
        node.set("document", DocumentJson.of(reading.document()));
        node.set("extractor", JSON.objectNode().put("name", extractor.name()).put("version", extractor.version()));
        return Surrogates.refuse(node.put("format", FORMAT));
    }

    /**
     * The reading out of the archive.
     *
     * @throws BadReading where the object breaks the format
     */
    public static Stored read(JsonNode node) {
        Member member = Member.root(node);
        member.with(READING).at("format").is(FORMAT);
        Document document = DocumentJson.read(member.at("document"));
        Offsets offsets = new Offsets(document);
        List<Claim> claims = member.at("claims").each(new ClaimJson(document, offsets)::read);
        List<Commentary> commentary = member.at("commentary").each(new CommentaryJson(offsets)::read);
        return new Stored(new Reading(document, claims, commentary), extractor(member.at("extractor")));
    }

    private static Extractor extractor(Member member) {
        member.with(EXTRACTOR);
        String name = member.at("name").text();
        String version = member.at("version").text();
        return member.make("must have a name and a version", () -> new Extractor(name, version));
    }

    private static <T> ArrayNode list(String name, List<T> all, Function<T, ObjectNode> write) {
        ArrayNode node = JSON.arrayNode(all.size());
        for (T each : all) {
            node.add(BadReading.within(name + "/" + node.size(), () -> write.apply(each)));
        }
        return node;
    }
}
