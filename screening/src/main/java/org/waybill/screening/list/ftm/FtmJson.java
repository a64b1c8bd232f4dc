package org.waybill.screening.list.ftm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.model.ListedFact;
import org.waybill.model.ListedNumber;
import org.waybill.model.PartialDate;
import org.waybill.screening.list.born.BirthText;
import org.waybill.screening.list.place.Countries;
import org.waybill.screening.list.record.Heading;
import org.waybill.screening.list.record.ListPart;
import org.waybill.screening.list.record.ListReader;
import org.waybill.screening.list.record.ListingDraft;
import org.waybill.screening.list.record.Records;

/**
 * Entities in the form of FollowTheMoney, as OpenSanctions and OCCRP publish them.
 *
 * <p>Sanctions, documents and ownerships are entities of their own that name the entity they are about; they are put with it
 * once all is read.
 */
public final class FtmJson implements ListReader {
    private final Map<String, ListingDraft> drafts = new LinkedHashMap<>();
    private final List<FtmEntity> about = new ArrayList<>();

    @Override
    public Heading read(List<ListPart> parts, Records records) {
        FtmLines.read(parts.get(0), entity -> take(entity, records));
        about.forEach(entity -> attach(entity, records));
        drafts.values().forEach(records::add);
        return Heading.of(Optional.empty());
    }

    private void take(FtmEntity entity, Records records) {
        if (drafts.isEmpty() && about.isEmpty() && entity.datasets().size() == 1) {
            records.isOf(entity.datasets().get(0));
        }
        if (FtmThing.is(entity.schema())) {
            if (drafts.putIfAbsent(entity.id(), FtmThing.draft(entity)) != null) {
                records.unread(entity.place(), "its id stands in the file before", 1);
            }
        } else if (entity.schema().isEmpty() || entity.id().isEmpty()) {
            records.unread(entity.place(), "it has no id or no schema", 1);
        } else {
            about.add(entity);
        }
    }

    private void attach(FtmEntity entity, Records records) {
        switch (entity.schema()) {
            case "Sanction" -> on(entity, "entity").forEach(draft -> sanction(draft, entity));
            case "Identification", "Passport" -> on(entity, "holder").forEach(draft -> document(draft, entity));
            case "Ownership" -> on(entity, "asset").forEach(draft -> link(draft, entity, "owner"));
            // Named, and nobody that could be asked for.
            case "Position", "Address" -> {}
            case "UnknownLink" -> on(entity, "subject").forEach(draft -> link(draft, entity, "object"));
            default -> named(entity, records);
        }
    }

    /** Relations bear no name and list nobody; what bears one would be looked for in vain. */
    private static void named(FtmEntity entity, Records records) {
        if (!entity.all("name").isEmpty()) {
            records.unread(entity.place(), "its schema is not read: " + entity.schema(), 1);
        }
    }

    private List<ListingDraft> on(FtmEntity entity, String property) {
        return entity.all(property).stream()
                .map(drafts::get)
                .flatMap(draft -> Optional.ofNullable(draft).stream())
                .toList();
    }

    private static void sanction(ListingDraft draft, FtmEntity entity) {
        entity.all("program").forEach(one -> draft.fact(ListedFact.Kind.PROGRAM, one));
        entity.all("provisions").forEach(one -> draft.fact(ListedFact.Kind.MEASURE, one));
        entity.all("reason").forEach(one -> draft.fact(ListedFact.Kind.LEGAL_BASIS, one));
        entity.all("authorityId").forEach(one -> draft.fact(ListedFact.Kind.OTHER_LIST, one));
        entity.all("unscId").forEach(one -> draft.fact(ListedFact.Kind.OTHER_LIST, one));
        entity.all("listingDate").forEach(one -> draft.listedOn(day(one)));
        entity.all("startDate").forEach(one -> draft.listedOn(day(one)));
        entity.all("modifiedAt").forEach(one -> draft.changedOn(day(one)));
    }

    private static void document(ListingDraft draft, FtmEntity entity) {
        boolean passport = entity.schema().equals("Passport");
        draft.number(
                passport ? ListedNumber.Kind.PASSPORT : ListedNumber.Kind.NATIONAL_ID,
                entity.one("number"),
                Countries.code(entity.one("country")));
    }

    private void link(ListingDraft draft, FtmEntity entity, String property) {
        for (ListingDraft other : on(entity, property)) {
            draft.fact(
                    ListedFact.Kind.LINKED_TO,
                    other.names().isEmpty()
                            ? other.entry()
                            : other.names().get(0).text(),
                    other.entry());
        }
    }

    private static Optional<LocalDate> day(String text) {
        return BirthText.date(text).filter(PartialDate::hasDay).map(PartialDate::first);
    }
}
