package org.waybill.desk.provision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waybill.desk.claim.ClaimRows;
import org.waybill.desk.making.Making;
import org.waybill.desk.sheet.DutySheet;
import org.waybill.model.Assessment;
import org.waybill.model.Element;
import org.waybill.report.words.Rules;

/** Duties of provisions, asked of entries, as sheets. */
public final class DutySheets {
    /** Claims named for an element on either side: a sheet stays bounded, whatever the entry holds. */
    private static final int MOST_CLAIMS = 5;

    private final Making making;

    public DutySheets(Making making) {
        this.making = making;
    }

    /** One duty asked of one entry. */
    public DutySheet of(Assessment one) {
        return new DutySheet(
                one.provision().id(),
                one.provision().citation(),
                one.provision().regime(),
                one.provision().title(),
                one.limb(),
                Rules.duty(one.bound()),
                one.result().key(),
                day(one.from()),
                day(one.to()),
                one.elements().stream()
                        .map(element -> element(element, named(one, element)))
                        .toList(),
                one.note(),
                Rules.mark(one.provision()));
    }

    /** Of a duty that is not engaged only what rules it out names its claims; nobody looks the others up. */
    private static int named(Assessment one, Element element) {
        return one.result() == Assessment.Result.NOT_ENGAGED && element.state() != Element.State.RULED_OUT
                ? 0
                : MOST_CLAIMS;
    }

    private DutySheet.ElementSheet element(Element element, int most) {
        return new DutySheet.ElementSheet(
                element.kind().key(),
                element.question(),
                element.state().key(),
                element.why(),
                claims(element.support(), most),
                element.support().size(),
                claims(element.against(), most),
                element.against().size(),
                element.origins().certain(),
                element.origins().possible());
    }

    private List<String> claims(List<Element.Support> some, int most) {
        return ClaimRows.ids(
                making,
                some.stream().map(Element.Support::claim).distinct().limit(most).toList());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
