package org.waybill.desk.making;

import org.waybill.desk.sheet.PartyRef;
import org.waybill.model.Party;
import org.waybill.model.Sha256;
import org.waybill.model.States;
import org.waybill.report.words.Shown;

/** What things are called in addresses. */
public final class Refs {
    private Refs() {}

    /** Of an end of a matter, which is a state's code or a name. */
    public static PartyRef party(String id) {
        return new PartyRef(code(id), States.isCode(id) ? "state" : "", id, Shown.party(id));
    }

    /** Of a party. */
    public static PartyRef party(Party party) {
        return new PartyRef(code(party.id()), party.kind().key(), party.id(), Shown.party(party.id()));
    }

    /** By the id alone: matters name parties without their kind. */
    private static String code(String id) {
        return Sha256.of(id).brief();
    }
}
