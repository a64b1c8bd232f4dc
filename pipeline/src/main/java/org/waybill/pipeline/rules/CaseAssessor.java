package org.waybill.pipeline.rules;

import org.waybill.assessment.casework.Assessor;
import org.waybill.assessment.pack.Packs;
import org.waybill.corroboration.Tables;
import org.waybill.extraction.gazetteer.Gazetteer;
import org.waybill.model.Case;

/** Holds the entries of a case against the rules that come with the program. */
public final class CaseAssessor {
    private CaseAssessor() {}

    /**
     * The case with what its entries would engage.
     *
     * @param tables by which goods and whose a party is are told; the ones that made the entries
     * @throws org.waybill.assessment.pack.trouble.PackTrouble WB-525 where edited tables lack a class of goods that a
     *     rule names
     */
    public static Case assessed(Case made, Tables tables) {
        return made.assessed(assessor(tables).of(made));
    }

    /**
     * What holds cases against the rules that come with the program.
     *
     * @param tables as for {@link #assessed}
     */
    public static Assessor assessor(Tables tables) {
        return new Assessor(
                Packs.bundled(),
                new TaxonomyGoods(tables.taxonomy()),
                new RegistryAllegiance(tables.registry(), Gazetteer.standard()));
    }
}
