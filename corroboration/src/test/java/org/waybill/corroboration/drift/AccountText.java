package org.waybill.corroboration.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waybill.corroboration.drift.count.Count;
import org.waybill.corroboration.drift.count.Sentence;
import org.waybill.model.Attribution;
import org.waybill.model.Basis;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Document;
import org.waybill.model.Modality;
import org.waybill.model.PartialDate;
import org.waybill.model.Quantity;
import org.waybill.model.Sha256;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Span;
import org.waybill.model.Status;
import org.waybill.model.Tier;

/** An account as the head of {@code among.tsv} tells. */
final class AccountText {
    private static final Pattern FORM = Pattern.compile("(~?)(\\S+) (\\S+): (.*)");
    private static final Pattern FIGURE = Pattern.compile("\\{(?:(\\w+)\\|)?([^}]*)}");

    private AccountText() {}

    static Account read(String written) {
        Matcher form = FORM.matcher(written);
        if (!form.matches()) {
            throw new IllegalArgumentException(written);
        }
        String text = FIGURE.matcher(form.group(4)).replaceAll("$2");
        PartialDate date = form.group(2).equals("-") ? null : PartialDate.parse(form.group(2));
        Document document = document(form.group(3), date, "", text);
        return new Account(
                document, claims(document, form.group(4)), form.group(1).isEmpty());
    }

    static Document document(String publisher, @Nullable PartialDate date, String title, String text) {
        Document.About about = new Document.About("", publisher, title, date, "en", "text");
        return new Document(publisher, Sha256.of(publisher + text), publisher, about, text);
    }

    private static List<Claim> claims(Document document, String marked) {
        List<Claim> claims = new ArrayList<>();
        Matcher figure = FIGURE.matcher(marked);
        int cut = 0;
        while (figure.find()) {
            int start = figure.start() - cut;
            cut += figure.group().length() - figure.group(2).length();
            String basis = figure.group(1) == null ? "unstated" : figure.group(1);
            claims.add(claim(
                    document,
                    new Span(start, start + figure.group(2).length()),
                    Basis.valueOf(basis.toUpperCase(Locale.ROOT))));
        }
        return claims;
    }

    private static Claim claim(Document document, Span span, Basis basis) {
        Sentence sentence = Sentence.all(document.text()).stream()
                .filter(one -> one.span().covers(span))
                .findFirst()
                .orElseThrow();
        Count count = sentence.counts().stream()
                .filter(one -> one.span().overlaps(span))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no count: " + span.of(document.text())));
        Quantity figure = new Quantity(count.low(), count.high(), count.measure(), count.qualifier(), basis, "");
        return claim(document, sentence.span(), Slot.of(figure, span, "test"));
    }

    private static Claim claim(Document document, Span sentence, Slot<Quantity> figure) {
        Slots slots = new Slots(
                Slot.unstated("nobody"),
                Slot.unstated("nobody"),
                Slot.unstated("nothing"),
                figure,
                Slot.unstated("no time"),
                Slot.unstated("no place"));
        return new Claim(
                ClaimType.TRANSFER,
                slots,
                Slot.of(Attribution.author(), sentence, "test"),
                new Status(Modality.ASSERTED, false, "test"),
                Tier.A,
                "test@1",
                document.quote(sentence));
    }
}
