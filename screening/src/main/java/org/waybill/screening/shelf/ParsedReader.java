package org.waybill.screening.shelf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.waybill.model.BirthDate;
import org.waybill.model.ListEdition;
import org.waybill.model.ListedFact;
import org.waybill.model.ListedName;
import org.waybill.model.ListedNumber;
import org.waybill.model.Listing;
import org.waybill.model.ListingId;
import org.waybill.model.PartialDate;
import org.waybill.model.Sha256;
import org.waybill.screening.list.LoadedList;
import org.waybill.screening.list.Unread;

/** Reads what {@link ParsedWriter} wrote. The bytes are known to be whole. */
final class ParsedReader {
    private final byte[] bytes;
    private final List<String> known = new ArrayList<>();
    private int at;

    private ParsedReader(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    static LoadedList read(byte[] bytes, int from) {
        ParsedReader reader = new ParsedReader(bytes, from);
        ListEdition edition = reader.edition();
        return new LoadedList(edition, reader.all(() -> reader.listing(edition.list())), reader.all(reader::unread));
    }

    private ListEdition edition() {
        return new ListEdition(text(), text(), date(), new Sha256(text()), number());
    }

    private Listing listing(String list) {
        return new Listing(
                new ListingId(list, text()),
                Listing.Kind.valueOf(text()),
                all(this::name),
                all(this::birth),
                all(this::registration),
                all(this::fact),
                day(),
                day());
    }

    private ListedName name() {
        return new ListedName(
                text(), ListedName.Kind.valueOf(text()), ListedName.Strength.valueOf(text()), text(), text());
    }

    private BirthDate birth() {
        return new BirthDate(date().orElseThrow(), date().orElseThrow(), number() == 1);
    }

    private ListedNumber registration() {
        return new ListedNumber(ListedNumber.Kind.valueOf(text()), text(), text());
    }

    private ListedFact fact() {
        return new ListedFact(ListedFact.Kind.valueOf(text()), text(), text(), date(), date());
    }

    private Unread unread() {
        return new Unread(text(), text(), number());
    }

    private Optional<LocalDate> day() {
        return date().map(PartialDate::first);
    }

    private Optional<PartialDate> date() {
        int packed = number();
        return packed == 0
                ? Optional.empty()
                : Optional.of(new PartialDate(packed / 32 / 13, packed / 32 % 13, packed % 32));
    }

    private <T> List<T> all(Supplier<T> one) {
        int size = number();
        List<T> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(one.get());
        }
        return list;
    }

    private String text() {
        int place = number();
        if (place > 0) {
            return known.get(place - 1);
        }
        int length = number();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        known.add(text);
        return text;
    }

    private int number() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            int next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }
}
