package org.waybill.report.export.ftm;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.waybill.report.export.roll.Roll;

/**
 * A case as entities of FollowTheMoney.
 *
 * <p>Parties and documents are entities. A claim is a note that quotes its document and points at whom it names; nothing
 * links one party to another, since that would put forward as so what somebody says.
 */
public final class FtmEntities {
    private final FtmParties parties;
    private final FtmDocuments documents;
    private final FtmClaims claims;
    private final FtmCandidates candidates;

    public FtmEntities(Roll roll) {
        this.parties = new FtmParties(roll);
        this.documents = new FtmDocuments(roll);
        this.claims = new FtmClaims(roll);
        this.candidates = new FtmCandidates(roll);
    }

    /** Each entity once, made as it is asked for: parties, documents, claims, entries, then who may be listed. */
    public Stream<FtmEntity> all() {
        return Stream.<Supplier<Stream<FtmEntity>>>of(
                        parties::all, documents::all, claims::all, claims::entries, candidates::all)
                .flatMap(Supplier::get);
    }
}
