package org.waybill.screening;

import java.util.List;
import org.waybill.model.Subject;
import org.waybill.screening.name.Preparation;
import org.waybill.screening.name.PreparedName;

/**
 * A subject whose names are cut into tokens.
 *
 * @param subject who
 * @param readings every way to read each of its names, name after name
 */
record ReadSubject(Subject subject, List<PreparedName> readings) {
    ReadSubject {
        readings = List.copyOf(readings);
    }

    static ReadSubject of(Subject subject) {
        return new ReadSubject(
                subject,
                subject.names().stream()
                        .flatMap(name -> Preparation.standard().prepare(name, subject.kind()).stream())
                        .toList());
    }
}
