package org.waybill.screening.list.uk;

import java.util.List;

/** Values by the names under which the lists have them; the CSV and the XML differ in little more than that. */
@FunctionalInterface
interface UkFields {
    /** The values under the first of the names that has any; none is empty. */
    List<String> all(String... names);

    /** The first of them, empty where there is none. */
    default String one(String... names) {
        List<String> all = all(names);
        return all.isEmpty() ? "" : all.get(0);
    }
}
