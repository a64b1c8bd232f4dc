package org.waybill.casefile.reading;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.waybill.model.Document;
import org.waybill.model.Sha256;

/** The document a reading is of, with its text. */
final class DocumentJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> ABOUT =
            List.of("address", "format", "language", "published", "publisher", "title");
    private static final List<String> DOCUMENT = List.of("about", "id", "origin", "sha256", "text");

    private DocumentJson() {}

    static ObjectNode of(Document document) {
        ObjectNode node = JSON.objectNode();
        node.set("about", about(document.about()));
        return node.put("id", document.id())
                .put("origin", document.origin())
                .put("sha256", document.sha256().hex())
                .put("text", document.text());
    }

    static Document read(Member member) {
        member.with(DOCUMENT);
        Document.About about = about(member.at("about"));
        String id = member.at("id").text();
        Sha256 sha256 = digest(member.at("sha256"));
        String origin = member.at("origin").text();
        String text = member.at("text").text();
        return member.at("id").make("must not be blank", () -> new Document(id, sha256, origin, about, text));
    }

    private static Sha256 digest(Member member) {
        String hex = member.text();
        return member.make("must be 64 lower-case hexadecimal digits", () -> new Sha256(hex));
    }

    private static ObjectNode about(Document.About about) {
        return JSON.objectNode()
                .put("address", about.address())
                .put("format", about.format())
                .put("language", about.language())
                .put("published", ValueJson.date(about.published()))
                .put("publisher", about.publisher())
                .put("title", about.title());
    }

    private static Document.About about(Member member) {
        member.with(ABOUT);
        return new Document.About(
                member.at("address").text(),
                member.at("publisher").text(),
                member.at("title").text(),
                member.at("published").orNull(ValueJson::date),
                member.at("language").text(),
                member.at("format").text());
    }
}
