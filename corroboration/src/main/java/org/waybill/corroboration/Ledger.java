package org.waybill.corroboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.waybill.model.Claim;
import org.waybill.model.Commentary;
import org.waybill.model.Docket;
import org.waybill.model.Entry;
import org.waybill.model.Entry.Matter;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;

/**
 * Groups claims about the same matter into entries and says who got them for themselves.
 *
 * <p>Two claims are about the same matter when type, parties and family of goods are the same. Nothing is added up and
 * nothing is dropped; claims of tier C stay out, because a mention is no claim, and so do claims that a review rejected
 * or put another in the place of.
 */
public final class Ledger {
    /** Raised whenever the same claim may be about another matter than before, the taxonomy included. */
    public static final String VERSION = "ledger@3";

    private Ledger() {}

    /** The entries of all readings, most documents first. */
    public static List<Entry> entries(List<Reading> readings) {
        return corroborate(readings, Docket.NONE).entries();
    }

    /** The entries of all readings as analysts left them, and what the documents took from one another. */
    public static Corroborated corroborate(List<Reading> readings, Docket docket) {
        return corroborate(readings, docket, Tables.bundled());
    }

    /** The same, by tables that somebody edited. */
    public static Corroborated corroborate(List<Reading> readings, Docket docket, Tables tables) {
        Map<Sha256, Reading> archive = new TreeMap<>();
        readings.forEach(reading -> archive.merge(reading.document().sha256(), reading, Ledger::both));
        Corroborator corroborator =
                new Corroborator(document -> Objects.requireNonNull(archive.get(document)), docket, tables);
        archive.values().forEach(corroborator::add);
        return corroborator.corroborated();
    }

    /** Two readings of one document are one reading with the claims of both. */
    private static Reading both(Reading one, Reading other) {
        List<Claim> claims = new ArrayList<>(one.claims());
        claims.addAll(other.claims());
        List<Commentary> commentary = new ArrayList<>(one.commentary());
        commentary.addAll(other.commentary());
        return new Reading(one.document(), claims, commentary);
    }

    /** What a claim is about, before any review; empty for a mention, which belongs into no entry. */
    public static Optional<Matter> matter(Claim claim) {
        return matter(claim, Tables.bundled());
    }

    /** The same, by tables that somebody edited. */
    public static Optional<Matter> matter(Claim claim, Tables tables) {
        return tables.matter(claim);
    }

    /** The id of the entry about a matter: the same in every run. */
    public static String id(Matter matter) {
        return Sha256.of(key(matter)).brief();
    }

    static String key(Matter matter) {
        return String.join(
                "\n",
                matter.type().key(),
                String.join(";", matter.actors()),
                String.join(";", matter.targets()),
                matter.subject());
    }
}
