package org.waybill.server.workbench.act;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.waybill.model.ClaimId;
import org.waybill.model.ListingId;
import org.waybill.model.Party;
import org.waybill.model.Sha256;
import org.waybill.server.workbench.guard.Bar;

/** The fields of a form, read strictly. */
final class Fields {
    private static final int LONGEST_REASON = 2_000;

    private final Context context;

    Fields(Context context) {
        this.context = context;
    }

    ClaimId claim(String name) {
        return read(name, ClaimId::new, "the id of a claim");
    }

    Sha256 digest(String name) {
        return read(name, Sha256::new, "a SHA-256");
    }

    long place(String name) {
        return read(name, Long::parseUnsignedLong, "the number of an entry of the log");
    }

    ListingId listing(String name) {
        return read(name, ListingId::parse, "the name of a record, as in us_ofac_sdn/37059");
    }

    /** The party of the fields {@code kind} and {@code party}. */
    Party party() {
        Party.Kind kind = read("kind", Fields::kind, "a kind of party");
        return read("party", id -> new Party(id, kind), "a party");
    }

    /** Why; empty where nothing is said. */
    Optional<String> reason() {
        String reason =
                Optional.ofNullable(context.formParam("reason")).orElse("").strip();
        if (reason.length() > LONGEST_REASON) {
            throw Bar.TOO_LARGE.met("The reason has more than " + LONGEST_REASON + " characters.");
        }
        return Optional.of(reason).filter(text -> !text.isEmpty());
    }

    private <T> T read(String name, Function<String, T> reading, String what) {
        try {
            return reading.apply(text(name));
        } catch (IllegalArgumentException e) {
            throw Bar.NOT_UNDERSTOOD.met("\"" + name + "\" is not " + what + ".");
        }
    }

    /** A part of the address, else a field. */
    private String text(String name) {
        String part = context.pathParamMap().get(name);
        String given = part == null ? context.formParam(name) : part;
        return given == null ? "" : given.strip();
    }

    private static Party.Kind kind(String key) {
        return Arrays.stream(Party.Kind.values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }
}
