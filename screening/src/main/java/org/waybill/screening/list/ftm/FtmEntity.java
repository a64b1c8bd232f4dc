package org.waybill.screening.list.ftm;

import java.util.List;
import java.util.Map;

/**
 * One entity as FollowTheMoney writes it.
 *
 * @param id what the file calls it
 * @param schema what it is: {@code Person}, {@code Vessel}, {@code Sanction}
 * @param datasets the data sets it is from
 * @param properties values by the name of the property
 * @param place where it stands
 */
record FtmEntity(String id, String schema, List<String> datasets, Map<String, List<String>> properties, String place) {
    List<String> all(String property) {
        return properties.getOrDefault(property, List.of());
    }

    /** The first value, empty where there is none. */
    String one(String property) {
        List<String> all = all(property);
        return all.isEmpty() ? "" : all.get(0);
    }
}
