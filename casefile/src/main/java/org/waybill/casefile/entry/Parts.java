package org.waybill.casefile.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.waybill.model.Capture;
import org.waybill.model.ClaimId;
import org.waybill.model.Decision;
import org.waybill.model.Party;
import org.waybill.model.Sha256;

/**
 * Members of an entry's JSON.
 *
 * <p>Reading is lenient about what is too much: an entry that was read is written again, and must come out as it was.
 */
final class Parts {
    private Parts() {}

    static String text(JsonNode node, String member) {
        JsonNode value = node.path(member);
        if (!value.isTextual()) {
            throw BadEntry.because("its member " + member + " is not text");
        }
        return value.textValue();
    }

    static long number(JsonNode node, String member) {
        JsonNode value = node.path(member);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw BadEntry.because("its member " + member + " is not a whole number");
        }
        return value.longValue();
    }

    static Sha256 digest(JsonNode node, String member) {
        return new Sha256(text(node, member));
    }

    static ClaimId claim(JsonNode node, String member) {
        return new ClaimId(text(node, member));
    }

    /** Who is screened. */
    static Party party(JsonNode node) {
        Party.Kind kind = Party.Kind.valueOf(text(node, "party_kind").toUpperCase(Locale.ROOT));
        return new Party(text(node, "party"), kind);
    }

    static <T> List<T> list(JsonNode node, String member, Function<JsonNode, T> one) {
        List<T> all = new ArrayList<>();
        node.path(member).forEach(element -> all.add(one.apply(element)));
        return all;
    }

    static ArrayNode claims(List<ClaimId> claims) {
        ArrayNode node = JsonNodeFactory.instance.arrayNode();
        claims.forEach(claim -> node.add(claim.hex()));
        return node;
    }

    static List<ClaimId> claims(JsonNode node) {
        return list(node, "claims", claim -> new ClaimId(claim.asText()));
    }

    /** A file's name may hold half a character, which UTF-8 cannot; what is kept shows that one was there. */
    static String wellFormed(String text) {
        if (text.codePoints().noneMatch(Parts::isHalf)) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().map(point -> isHalf(point) ? 0xFFFD : point).forEach(whole::appendCodePoint);
        return whole.toString();
    }

    /** Only a party bears a name that a document gave; all else that decisions name is digits or a list's own word. */
    static Decision wellFormed(Decision decision) {
        if (decision instanceof Decision.Dismiss dismiss) {
            Party subject = new Party(
                    wellFormed(dismiss.subject().id()), dismiss.subject().kind());
            return new Decision.Dismiss(subject, dismiss.listing(), dismiss.version());
        }
        return decision;
    }

    private static boolean isHalf(int point) {
        return Character.getType(point) == Character.SURROGATE;
    }

    static Capture wellFormed(Capture capture) {
        return new Capture(
                wellFormed(capture.origin()),
                wellFormed(capture.address()),
                capture.method(),
                capture.retrieved(),
                capture.headers().stream()
                        .map(header -> new Capture.Header(header.name(), wellFormed(header.value())))
                        .toList(),
                wellFormed(capture.container()));
    }
}
