package org.waybill.report.export.ftm;

import java.util.List;
import java.util.stream.Stream;
import org.waybill.model.Attribution;
import org.waybill.model.Claim;
import org.waybill.model.CodePoints;
import org.waybill.model.Corroboration;
import org.waybill.model.Document;
import org.waybill.model.Entry;
import org.waybill.model.OriginCount;
import org.waybill.model.Party;
import org.waybill.report.export.roll.Roll;
import org.waybill.report.outline.Standing;
import org.waybill.report.words.Headline;
import org.waybill.report.words.Statement;

/** Claims and entries as notes, with links to whom they name and to the documents they quote. */
final class FtmClaims {
    private static final String NOT_A_FACT = "What a document says on somebody’s word, not a fact.";
    private static final String GROUPING = "Claims about the same matter, side by side; nothing is found to be so.";

    private final Roll roll;

    FtmClaims(Roll roll) {
        this.roll = roll;
    }

    Stream<FtmEntity> all() {
        return roll.claims().stream().flatMap(this::claim);
    }

    Stream<FtmEntity> entries() {
        return roll.entries().stream().map(this::entry);
    }

    private Stream<FtmEntity> claim(Claim claim) {
        FtmEntity note = note(claim);
        Stream<FtmEntity> ends = Stream.concat(
                ends(claim, note.id(), Roll.actors(claim), "actor, as claimed"),
                ends(claim, note.id(), Roll.targets(claim), Statement.targetName(claim.type()) + ", as claimed"));
        return Stream.concat(Stream.of(note, quotation(claim, note.id())), ends);
    }

    private FtmEntity note(Claim claim) {
        Document document = roll.document(claim);
        Document.About about = document.about();
        FtmEntity note = FtmEntity.of(FtmIds.claim(roll.key(claim)), "Note")
                .put(Prop.NAME, roll.voice(claim) + ": " + Roll.statement(claim))
                .put(Prop.SUMMARY, summary(claim))
                .put(Prop.DESCRIPTION, claim.passage().text())
                .put(Prop.NOTES, NOT_A_FACT)
                .put(Prop.PUBLISHER, about.publisher())
                .put(Prop.SOURCE_URL, FtmDocuments.url(about.address()))
                .put(Prop.PROOF, FtmIds.document(document.sha256()))
                .putAll(Prop.KEYWORDS, keywords(claim))
                .putAll(Prop.LOCATION_MENTIONED, claim.slots().place().value().orElse(List.of()))
                .putAll(Prop.NAMES_MENTIONED, speakers(claim));
        Roll.parties(claim).filter(FtmParties::isNamed).forEach(party -> named(note, party));
        return note;
    }

    private static void named(FtmEntity note, Party party) {
        note.put(Prop.ENTITY, FtmIds.party(party));
        if (party.kind() == Party.Kind.STATE) {
            note.put(Prop.COUNTRY, FtmParties.country(party.id()));
        }
    }

    private static String summary(Claim claim) {
        String circumstances = Statement.circumstances(claim);
        return Roll.statement(claim) + (circumstances.isEmpty() ? "" : ", " + circumstances);
    }

    private static List<String> speakers(Claim claim) {
        return claim.attribution().value().stream()
                .filter(word -> !word.isAuthor() && !word.source().equals(Attribution.UNSPECIFIED))
                .flatMap(word -> Stream.concat(Stream.of(word.source()), word.relays().stream()))
                .toList();
    }

    private List<String> keywords(Claim claim) {
        return List.of(
                "claim",
                "type:" + claim.type().key(),
                "modality:" + claim.status().modality().key(),
                "standing:" + Standing.of(claim).key(),
                "tier:" + claim.tier().name(),
                "review:" + roll.state(claim).key());
    }

    private FtmEntity quotation(Claim claim, String note) {
        Document document = roll.document(claim);
        int[] ends = CodePoints.of(document.text()).ends(claim.passage().span());
        String source = FtmIds.document(document.sha256());
        return FtmEntity.of(FtmIds.link("quotes", source, note), "Documentation")
                .put(Prop.DOCUMENT, source)
                .put(Prop.ENTITY, note)
                .put(Prop.ROLE, "quoted from characters " + ends[0] + " to " + ends[1])
                .put(Prop.DATE, FtmDocuments.date(document.about().published()));
    }

    private static Stream<FtmEntity> ends(Claim claim, String note, List<Party> parties, String role) {
        return parties.stream().filter(FtmParties::isNamed).map(party -> end(claim, note, party, role));
    }

    private static FtmEntity end(Claim claim, String note, Party party, String role) {
        String other = FtmIds.party(party);
        FtmEntity link = FtmEntity.of(FtmIds.link(role, note, other), "UnknownLink")
                .put(Prop.SUBJECT, note)
                .put(Prop.OBJECT, other)
                .put(Prop.ROLE, role)
                .put(Prop.STATUS, Standing.of(claim).title());
        claim.slots().period().value().ifPresent(period -> link.put(Prop.START_DATE, FtmDocuments.date(period.start()))
                .put(Prop.END_DATE, FtmDocuments.date(period.end())));
        return link;
    }

    private FtmEntity entry(Entry entry) {
        Corroboration backing = entry.corroboration();
        FtmEntity note = FtmEntity.of(FtmIds.entry(entry), "Note")
                .put(Prop.NAME, Headline.of(entry.matter()))
                .put(Prop.SUMMARY, backing.why())
                .put(Prop.NOTES, GROUPING)
                .put(Prop.KEYWORDS, "entry")
                .put(Prop.KEYWORDS, "grade:" + backing.grade().key())
                .put(Prop.KEYWORDS, origins(backing.origins()));
        entry.claims().forEach(claim -> note.put(Prop.ENTITY, FtmIds.claim(roll.key(claim))));
        return note;
    }

    private static String origins(OriginCount count) {
        return "origins:" + count.certain() + (count.isExact() ? "" : "-" + count.possible());
    }
}
