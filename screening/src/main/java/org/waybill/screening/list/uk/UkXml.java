package org.waybill.screening.list.uk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.PartialDate;
import org.waybill.screening.list.born.BirthText;
import org.waybill.screening.list.record.Heading;
import org.waybill.screening.list.record.ListPart;
import org.waybill.screening.list.record.ListReader;
import org.waybill.screening.list.record.ListingDraft;
import org.waybill.screening.list.record.Records;
import org.waybill.screening.list.xml.XmlElement;
import org.waybill.screening.list.xml.XmlRecords;

/**
 * The UK Sanctions List as XML.
 *
 * <p>Values stand in elements that say their name, inside one or two that only group them; they are found by name at whatever
 * depth, since the grouping has changed.
 */
public final class UkXml implements ListReader {
    private Optional<PartialDate> published = Optional.empty();

    @Override
    public Heading read(List<ListPart> parts, Records records) {
        XmlRecords.read(parts.get(0), records, root -> {}, Set.of("DateGenerated", "Designation"), element -> {
            if (element.name().equals("Designation")) {
                records.add(draft(element));
            } else {
                published = BirthText.date(element.text());
            }
        });
        return Heading.of(published);
    }

    private static ListingDraft draft(XmlElement record) {
        ListingDraft draft = new ListingDraft(record.text("UniqueID"), record.place());
        draft.kind(UkSubject.kind(record.text("IndividualEntityShip")));
        UkFields all = fields(record);
        within(record, "Name").forEach(name -> UkSubject.name(draft, fields(name)));
        within(record, "Address").forEach(address -> UkSubject.address(draft, fields(address)));
        UkSubject.rest(draft, all);
        return draft;
    }

    private static UkFields fields(XmlElement within) {
        return names -> {
            for (String name : names) {
                List<String> values = within(within, name).stream()
                        .map(XmlElement::text)
                        .filter(text -> !text.isBlank())
                        .toList();
                if (!values.isEmpty()) {
                    return values;
                }
            }
            return List.of();
        };
    }

    /** The elements of a name below another, at any depth; the depth of a file is bounded. */
    private static List<XmlElement> within(XmlElement above, String name) {
        List<XmlElement> found = new ArrayList<>();
        for (XmlElement child : above.children()) {
            if (child.name().equals(name)) {
                found.add(child);
            } else {
                found.addAll(within(child, name));
            }
        }
        return found;
    }
}
