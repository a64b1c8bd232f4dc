package org.waybill.screening.shelf;

import java.util.Optional;
import org.waybill.screening.list.LoadedList;

/**
 * What came of taking a list in.
 *
 * @param shelved the edition that is current now
 * @param loaded its records
 * @param before the edition that was current until now; empty for a first one
 * @param isNew whether it differs from the one before
 */
public record Taking(ShelvedEdition shelved, LoadedList loaded, Optional<ShelvedEdition> before, boolean isNew) {}
