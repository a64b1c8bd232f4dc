package org.waybill.extraction.frame;

import java.util.List;
import java.util.Map;
import org.waybill.extraction.goods.GoodsReader;
import org.waybill.extraction.party.Discourse;
import org.waybill.extraction.party.PartyReader;
import org.waybill.model.ClaimType;

/** Claims in which nothing is handed over: breaches, denials, listings, treaties. One reading's own. */
final class NormEvents {
    private final Map<ClaimType, Kind> kinds;

    /** How claims of one type are read. */
    interface Kind {
        List<Event> read(Opened opened);
    }

    NormEvents(Frames frames, GoodsReader goods, PartyReader parties, Discourse discourse) {
        Behalf behalf = new Behalf(parties, discourse);
        this.kinds = Map.of(
                ClaimType.VIOLATION, new Violations(goods, new Offenders(frames, parties, discourse, behalf)),
                ClaimType.DENIAL, new Denials(frames, goods, behalf),
                ClaimType.DESIGNATION, new Designations(behalf, new ListedParties(parties, goods)),
                ClaimType.AGREEMENT, new Agreements(goods, parties, behalf));
    }

    boolean reads(ClaimType type) {
        return kinds.containsKey(type);
    }

    List<Event> of(Opened opened) {
        Kind kind = kinds.get(opened.frame().type());
        return kind == null ? List.of() : kind.read(opened);
    }
}
