package org.waybill.corroboration;

import java.util.List;
import org.waybill.model.Dependence;
import org.waybill.model.Entry;

/**
 * What a pile of readings comes to.
 *
 * @param entries the matters, most documents first
 * @param dependence what the documents took from one another
 */
public record Corroborated(List<Entry> entries, Dependence dependence) {
    public Corroborated {
        entries = List.copyOf(entries);
    }
}
