package org.waybill.casefile.screened;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waybill.model.BirthDate;
import org.waybill.model.ListedNumber;
import org.waybill.model.Listing;
import org.waybill.model.PartialDate;
import org.waybill.model.Subject;

/** Who was looked up, as JSON. */
final class SubjectJson {
    private SubjectJson() {}

    static ObjectNode of(Subject subject) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("gender", subject.gender().orElse(""))
                .put("kind", subject.kind().key());
        node.set("names", texts(subject.names()));
        node.set("countries", texts(subject.countries()));
        ArrayNode births = node.putArray("births");
        subject.births().forEach(birth -> births.addObject()
                .put("approximate", birth.approximate())
                .put("from", birth.from().toString())
                .put("to", birth.to().toString()));
        ArrayNode numbers = node.putArray("numbers");
        subject.numbers().forEach(number -> numbers.addObject()
                .put("country", number.country())
                .put("kind", number.kind().key())
                .put("value", Texts.whole(number.value())));
        return node;
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(text -> array.add(Texts.whole(text)));
        return array;
    }

    static Subject read(JsonNode node) {
        return new Subject(
                Listing.Kind.valueOf(constant(node, "kind")),
                ScreeningJson.all(node.path("names"), JsonNode::asText),
                ScreeningJson.all(node.path("births"), SubjectJson::birth),
                ScreeningJson.all(node.path("countries"), JsonNode::asText),
                Optional.of(Texts.of(node, "gender")).filter(gender -> !gender.isEmpty()),
                ScreeningJson.all(node.path("numbers"), SubjectJson::number));
    }

    private static BirthDate birth(JsonNode node) {
        return new BirthDate(
                PartialDate.parse(Texts.of(node, "from")),
                PartialDate.parse(Texts.of(node, "to")),
                node.path("approximate").booleanValue());
    }

    private static ListedNumber number(JsonNode node) {
        ListedNumber.Kind kind = ListedNumber.Kind.valueOf(constant(node, "kind"));
        return new ListedNumber(kind, Texts.of(node, "value"), Texts.of(node, "country"));
    }

    private static String constant(JsonNode node, String member) {
        return Texts.of(node, member).toUpperCase(Locale.ROOT);
    }
}
