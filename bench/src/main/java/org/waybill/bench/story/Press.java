package org.waybill.bench.story;

import java.util.List;
import org.waybill.model.PartialDate;
import org.waybill.model.Claim;
import org.waybill.model.Document;
import org.waybill.model.Grounds;
import org.waybill.model.Modality;
import org.waybill.model.Party;
import org.waybill.model.Period;
import org.waybill.model.Quantity;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Span;
import org.waybill.model.Status;
import org.waybill.model.Tier;
import org.waybill.model.Attribution;
import org.waybill.model.Basis;
import org.waybill.bench.story.Line.Mark;
import org.waybill.bench.story.Line.Piece;
import java.math.BigDecimal;
import java.util.ArrayList;

/** Sets a page: its text, and the claims with the places of their words. */
final class Press {
    private static final String RULE = "story@1";

    private final Matter matter;
    private final Page page;
    private final String text;
    private final Document document;

    Press(Matter matter, Page page) {
        this.matter = matter;
        this.page = page;
        this.text = String.join(" ", page.lines().stream().map(Line::text).toList());
        this.document = document();
    }

    /** The page as a reader finds it. */
    Document document() {
        String name = page.outlet().name();
        String address = "https://" + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".example/"
                + page.written().getYear() + "/" + Sha256.of(page.title() + text).brief();
        Document.About about = new Document.About(
                address,
                name,
                page.title(),
                page.dated() ? PartialDate.of(page.written()) : null,
                "en",
                "text");
        Sha256 sha256 = Sha256.of(name + "\n" + page.title() + "\n\n" + text);
        return new Document(sha256.hex(), sha256, address, about, text);
    }

    Report report(List<Sha256> parents) {
        List<Claim> claims = new ArrayList<>();
        List<Statement> told = new ArrayList<>();
        int at = 0;
        for (Line line : page.lines()) {
            Account account = line.account();
            if (account != null) {
                claims.add(claim(line, account, at));
                told.add(account.statement());
            }
            at += line.text().length() + 1;
        }
        return new Report(new Reading(document, claims, List.of()), told, page.way(), parents, page.flaws());
    }

    private Claim claim(Line line, Account account, int start) {
        Span sentence = new Span(start, start + line.text().length());
        Slots slots = new Slots(
                party(line, Mark.GIVER, account.swapped() ? matter.taker() : matter.giver(), start),
                party(line, Mark.TAKER, account.swapped() ? matter.giver() : matter.taker(), start),
                Slot.of(List.of(account.goods().item()), span(line, Mark.ITEM, start), "story/item"),
                Slot.of(quantity(account), span(line, Mark.AMOUNT, start), "story/amount"),
                period(line, account, start),
                Slot.unstated("the story names no place"));
        return new Claim(
                account.goods().type(),
                slots,
                attribution(line, account, sentence, start),
                new Status(modality(account), false, "story"),
                Tier.A,
                RULE,
                document.quote(sentence),
                new Grounds(span(line, Mark.ITEM, start), List.of()));
    }

    private static Modality modality(Account account) {
        return account.statement().teller().kind() == Teller.Kind.UNNAMED && !account.source().equals(Attribution.AUTHOR)
                ? Modality.REPORTED
                : Modality.ASSERTED;
    }

    private static Quantity quantity(Account account) {
        return Quantity.of(
                BigDecimal.valueOf(account.value()), account.goods().unit(), account.qualifier(), Basis.TOTAL);
    }

    /** A sentence of background leaves the two sides to what was said before. */
    private Slot<List<Party>> party(Line line, Mark mark, State state, int start) {
        int first = text.indexOf(state.name());
        Span span = line.has(mark) ? span(line, mark, start) : new Span(first, first + state.name().length());
        return Slot.of(List.of(Party.state(state.code())), span, "story/side");
    }

    private static Slot<Period> period(Line line, Account account, int start) {
        if (!line.has(Mark.SINCE)) {
            return Slot.unstated("the sentence gives no time");
        }
        PartialDate since = PartialDate.ofMonth(
                account.statement().since().getYear(), account.statement().since().getMonthValue());
        return Slot.of(
                new Period(Period.Relation.SINCE, since, null), span(line, Mark.SINCE, start), "story/since");
    }

    private static Slot<Attribution> attribution(Line line, Account account, Span sentence, int start) {
        Span span = line.has(Mark.SOURCE) ? span(line, Mark.SOURCE, start) : sentence;
        return Slot.of(account.attribution(), span, "story/source");
    }

    private static Span span(Line line, Mark mark, int start) {
        int at = start;
        for (Piece piece : line.pieces()) {
            if (piece.mark() == mark) {
                return new Span(at, at + piece.words().length());
            }
            at += piece.words().length();
        }
        throw new IllegalStateException("the line has no " + mark);
    }
}
