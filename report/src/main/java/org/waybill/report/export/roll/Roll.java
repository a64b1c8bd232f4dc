package org.waybill.report.export.roll;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waybill.model.Case;
import org.waybill.model.CaseScreening;
import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.ClaimType;
import org.waybill.model.Document;
import org.waybill.model.Entry;
import org.waybill.model.Party;
import org.waybill.model.ReviewState;
import org.waybill.model.Sha256;
import org.waybill.report.outline.Outline;
import org.waybill.report.outline.Voice;
import org.waybill.report.words.Statement;

/** A case with a key for each thing that an export names. The same case gives the same keys in every form. */
public final class Roll {
    private final Outline outline;
    private final Trail trail;
    private final Map<ClaimId, Claim> named = new LinkedHashMap<>();

    public Roll(Case source, Trail trail) {
        this.outline = new Outline(source);
        this.trail = trail;
        outline.claims().forEach(claim -> outline.docket().id(claim).ifPresent(id -> named.putIfAbsent(id, claim)));
    }

    public Case source() {
        return outline.source();
    }

    public Outline outline() {
        return outline;
    }

    public Trail trail() {
        return trail;
    }

    /** Every document once, in the case's order. */
    public List<Document> documents() {
        return outline.documents();
    }

    /** Every claim, those that reviews set aside too, in the order of its number. */
    public List<Claim> claims() {
        return outline.claims();
    }

    public List<Entry> entries() {
        return outline.entries();
    }

    public Document document(Claim claim) {
        return outline.document(claim.passage().document());
    }

    /** The claim's id; its document and number where it lies in no case. */
    public String key(Claim claim) {
        return outline.docket()
                .id(claim)
                .map(ClaimId::hex)
                .orElseGet(() -> claim.passage().document().brief() + "-" + outline.claimNumber(claim));
    }

    /** The key of the claim of this name; empty where no document makes it any more. */
    public Optional<Claim> claim(ClaimId id) {
        return Optional.ofNullable(named.get(id));
    }

    public ReviewState state(Claim claim) {
        return outline.docket().state(claim);
    }

    /** Forty digits that the same party has in every case. */
    public static String key(Party party) {
        return digits(party.kind().key() + "\n" + party.id());
    }

    /** Forty digits that stand for a text: as many as FollowTheMoney's own keys have. */
    public static String digits(String text) {
        return Sha256.of(text).hex().substring(0, 40);
    }

    /** Everybody whom claims or screenings name as taking part, by id. */
    public List<Party> parties() {
        TreeSet<Party> all = new TreeSet<>();
        claims().forEach(claim -> parties(claim).forEach(all::add));
        answers().forEach(answer -> all.add(answer.sought().party()));
        return List.copyOf(all);
    }

    /** What lists have on each party; nothing where nobody asked. */
    public List<CaseScreening.Answer> answers() {
        return source().screening().map(CaseScreening::answers).orElse(List.of());
    }

    /** Both ends of a claim, each party once. */
    public static Stream<Party> parties(Claim claim) {
        return Stream.concat(actors(claim).stream(), targets(claim).stream()).distinct();
    }

    /** Who is said to have done it. */
    public static List<Party> actors(Claim claim) {
        return claim.slots().actors().value().orElse(List.of());
    }

    /** To or against whom; nobody where the target is a norm or what is denied. */
    public static List<Party> targets(Claim claim) {
        boolean isSomebody = claim.type() != ClaimType.VIOLATION && claim.type() != ClaimType.DENIAL;
        return isSomebody ? claim.slots().target().value().orElse(List.of()) : List.of();
    }

    /** On whose word: "White House National Security Council", or the publisher of an article that speaks for itself. */
    public String voice(Claim claim) {
        Voice voice = outline.voice(claim);
        return voice.kind() == Voice.Kind.ARTICLE && voice.name().isBlank() ? "publisher unknown" : voice.name();
    }

    /** What a claim says, in our words: "North Korea → Russia: more than 20,000 containers: munitions". */
    public static String statement(Claim claim) {
        return Statement.parties(claim) + ": " + Statement.subject(claim);
    }
}
