package org.waybill.screening.shelf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.waybill.model.BirthDate;
import org.waybill.model.ListEdition;
import org.waybill.model.ListedFact;
import org.waybill.model.ListedName;
import org.waybill.model.ListedNumber;
import org.waybill.model.Listing;
import org.waybill.model.PartialDate;
import org.waybill.screening.list.LoadedList;
import org.waybill.screening.list.Unread;

/** Writes a list as bytes: texts once each, then numbers that point at them. */
final class ParsedWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
    private final Map<String, Integer> known = new HashMap<>();

    private ParsedWriter() {}

    static byte[] write(LoadedList list) {
        ParsedWriter writer = new ParsedWriter();
        writer.edition(list.edition());
        writer.all(list.listings(), writer::listing);
        writer.all(list.unread(), writer::unread);
        return writer.bytes.toByteArray();
    }

    private void edition(ListEdition edition) {
        text(edition.list());
        text(edition.title());
        date(edition.published());
        text(edition.sha256().hex());
        number(edition.entries());
    }

    private void listing(Listing listing) {
        text(listing.id().entry());
        text(listing.kind().name());
        all(listing.names(), this::name);
        all(listing.births(), this::birth);
        all(listing.numbers(), this::registration);
        all(listing.facts(), this::fact);
        day(listing.listedOn());
        day(listing.changedOn());
    }

    private void name(ListedName name) {
        text(name.text());
        text(name.kind().name());
        text(name.strength().name());
        text(name.family());
        text(name.given());
    }

    private void birth(BirthDate birth) {
        date(Optional.of(birth.from()));
        date(Optional.of(birth.to()));
        number(birth.approximate() ? 1 : 0);
    }

    private void registration(ListedNumber registration) {
        text(registration.kind().name());
        text(registration.value());
        text(registration.country());
    }

    private void fact(ListedFact fact) {
        text(fact.kind().name());
        text(fact.value());
        text(fact.code());
        date(fact.from());
        date(fact.to());
    }

    private void unread(Unread unread) {
        text(unread.place());
        text(unread.why());
        number(unread.count());
    }

    private void day(Optional<LocalDate> day) {
        date(day.map(PartialDate::of));
    }

    private void date(Optional<PartialDate> date) {
        number(date.map(one -> (one.year() * 13 + one.month()) * 32 + one.day()).orElse(0));
    }

    private <T> void all(List<T> list, Consumer<T> one) {
        number(list.size());
        list.forEach(one);
    }

    private void text(String text) {
        Integer place = known.putIfAbsent(text, known.size());
        if (place != null) {
            number(place + 1);
            return;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(0);
        number(utf8.length);
        bytes.writeBytes(utf8);
    }

    /** Seven bits to a byte, the lowest first; the eighth bit says that more follow. */
    private void number(int value) {
        int rest = value;
        while (rest > 0x7F) {
            bytes.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }
}
