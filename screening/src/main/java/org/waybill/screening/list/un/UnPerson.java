package org.waybill.screening.list.un;

import java.util.Locale;
import java.util.Optional;
import org.waybill.model.BirthDate;
import org.waybill.model.ListedFact;
import org.waybill.model.ListedNumber;
import org.waybill.model.PartialDate;
import org.waybill.screening.list.born.BirthText;
import org.waybill.screening.list.record.ListingDraft;
import org.waybill.screening.list.record.Words;
import org.waybill.screening.list.xml.XmlElement;

/** What the United Nations' list says of persons alone. */
final class UnPerson {
    private UnPerson() {}

    static void births(XmlElement record, ListingDraft draft) {
        record.all("INDIVIDUAL_DATE_OF_BIRTH").forEach(date -> birth(date, draft));
        // Some aliases bring a date of birth of their own; which of them is right the list leaves open.
        record.all("INDIVIDUAL_ALIAS", "DATE_OF_BIRTH").forEach(date -> BirthText.read(date.text())
                .ifPresentOrElse(draft::birth, () -> unread(draft, date.text())));
    }

    private static void birth(XmlElement date, ListingDraft draft) {
        boolean about = date.text("TYPE_OF_DATE").strip().equals("APPROXIMATELY");
        String note = date.text("NOTE");
        Optional<BirthDate> birth = span(date).or(() -> exact(date, about)).or(() -> BirthText.read(note));
        birth.ifPresent(draft::birth);
        if (birth.isEmpty()) {
            unread(draft, Words.join(" ", date.text("DATE"), date.text("YEAR"), note));
        }
    }

    private static Optional<BirthDate> span(XmlElement date) {
        String from = date.text("FROM_YEAR").strip();
        String to = date.text("TO_YEAR").strip();
        return from.isEmpty() && to.isEmpty()
                ? Optional.empty()
                : BirthText.read((from.isEmpty() ? to : from) + " to " + (to.isEmpty() ? from : to));
    }

    private static Optional<BirthDate> exact(XmlElement date, boolean about) {
        Optional<PartialDate> day = BirthText.date(date.text("DATE")).or(() -> BirthText.date(date.text("YEAR")));
        return day.map(one -> new BirthDate(one, one, about));
    }

    /** What is no date to us is kept in its words. */
    private static void unread(ListingDraft draft, String text) {
        if (!text.isBlank()) {
            draft.fact(ListedFact.Kind.REMARK, "Date of birth: " + text);
        }
    }

    /** {@code male}, {@code female}, or nothing. */
    static String gender(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.equals("male") || lower.equals("female") ? lower : "";
    }

    /** Which register a document is of; the list writes its kind in several languages. */
    static ListedNumber.Kind register(XmlElement document) {
        String kind =
                (document.text("TYPE_OF_DOCUMENT") + " " + document.text("TYPE_OF_DOCUMENT2")).toLowerCase(Locale.ROOT);
        if (kind.contains("passport") || kind.contains("passeport") || kind.contains("pasaporte")) {
            return ListedNumber.Kind.PASSPORT;
        }
        return kind.contains("national") || kind.contains("identi")
                ? ListedNumber.Kind.NATIONAL_ID
                : ListedNumber.Kind.OTHER;
    }
}
