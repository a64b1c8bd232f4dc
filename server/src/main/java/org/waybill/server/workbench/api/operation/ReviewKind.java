package org.waybill.server.workbench.api.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waybill.model.ClaimId;
import org.waybill.model.Decision;
import org.waybill.model.ListingId;
import org.waybill.model.Party;
import org.waybill.model.Sha256;
import org.waybill.server.workbench.api.declared.Form;
import org.waybill.server.workbench.api.declared.Variant;

/**
 * One kind of decision, as it is asked for.
 *
 * @param variant the body that asks for it
 * @param decision what such a body says
 */
record ReviewKind(Variant variant, Function<ObjectNode, Decision> decision) {
    private static final int LONGEST_NAME = 300;
    private static final Form DIGEST =
            new Form.Shaped(Pattern.compile("[0-9a-f]{64}"), "64 lower-case hexadecimal digits");
    private static final Form LISTING = new Form.Shaped(
            Pattern.compile("[a-z0-9][a-z0-9_]{0,63}/\\S{1,200}"), "a listing such as us_ofac_sdn/4243");

    /** Why something is decided; every variant has it. */
    static final Variant.Member REASON = new Variant.Member(
            "reason",
            new Form.Shaped(Pattern.compile("(?=[\\s\\S]*\\S)[\\s\\S]{1,2000}"), "a reason of up to 2,000 characters"),
            "Why; it stands in the log.");

    /** All of them. */
    static final List<ReviewKind> ALL = List.of(
            kind(
                    "confirm",
                    "The document says it as it was read.",
                    body -> new Decision.Confirm(claim(body, "claim")),
                    digest("claim", "Id of the claim.")),
            kind(
                    "reject",
                    "The document does not say it.",
                    body -> new Decision.Reject(claim(body, "claim")),
                    digest("claim", "Id of the claim.")),
            kind(
                    "same",
                    "Two claims are about the same matter.",
                    body -> new Decision.Same(claim(body, "claim"), claim(body, "other")),
                    digest("claim", "Id of a claim."),
                    digest("other", "Id of the other claim.")),
            kind(
                    "other",
                    "The claim is about another matter than the other.",
                    body -> new Decision.Other(claim(body, "claim"), claim(body, "other")),
                    digest("claim", "Id of the claim that stands alone from now on."),
                    digest("other", "Id of the other claim.")),
            kind(
                    "cut",
                    "The document did not take from the source what it says.",
                    body -> new Decision.Cut(sha(body, "document"), sha(body, "source")),
                    digest("document", "SHA-256 of the document."),
                    digest("source", "SHA-256 of the document that it was held to take from.")),
            kind(
                    "join",
                    "The document took from the source what it says.",
                    body -> new Decision.Join(sha(body, "document"), sha(body, "source")),
                    digest("document", "SHA-256 of the document."),
                    digest("source", "SHA-256 of the document that it takes from.")),
            kind(
                    "dismiss",
                    "The listing, as that version words it, is not this party.",
                    ReviewKind::dismiss,
                    new Variant.Member("party", new Form.Words(LONGEST_NAME), "The party's id."),
                    new Variant.Member("party_kind", new Form.Closed(screened()), "What sort of party it is."),
                    new Variant.Member("listing", LISTING, "The record of a list."),
                    digest("version", "Digest of the wording that was looked at.")),
            kind(
                    "undo",
                    "An earlier review no longer stands.",
                    body -> new Decision.Undo(body.path("review").asLong()),
                    new Variant.Member(
                            "review",
                            new Form.Whole(1, Long.MAX_VALUE, 1),
                            "Place of the earlier review in the log.")));

    /** The one that a body asks for. */
    static ReviewKind of(ObjectNode body) {
        String key = body.path(Variant.TELLS).asText();
        return ALL.stream()
                .filter(kind -> kind.variant.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static ReviewKind kind(
            String key, String about, Function<ObjectNode, Decision> decision, Variant.Member... members) {
        List<Variant.Member> all =
                Stream.concat(Stream.of(members), Stream.of(REASON)).toList();
        return new ReviewKind(new Variant(key, about, all), decision);
    }

    private static Variant.Member digest(String name, String about) {
        return new Variant.Member(name, DIGEST, about);
    }

    private static ClaimId claim(ObjectNode body, String name) {
        return new ClaimId(body.path(name).asText());
    }

    private static Sha256 sha(ObjectNode body, String name) {
        return new Sha256(body.path(name).asText());
    }

    private static List<String> screened() {
        return Arrays.stream(Party.Kind.values())
                .filter(Party.Kind::isScreened)
                .map(Party.Kind::key)
                .toList();
    }

    private static Decision dismiss(ObjectNode body) {
        String kind = body.path("party_kind").asText().toUpperCase(Locale.ROOT);
        Party party = new Party(body.path("party").asText(), Party.Kind.valueOf(kind));
        return new Decision.Dismiss(party, ListingId.parse(body.path("listing").asText()), sha(body, "version"));
    }
}
