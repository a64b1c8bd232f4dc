package org.waybill.desk.provision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waybill.desk.sheet.DutySheet;
import org.waybill.model.Assessment;
import org.waybill.model.ClaimId;
import org.waybill.model.Docket;
import org.waybill.model.Element;
import org.waybill.report.words.Rules;

/** Duties of provisions, asked of entries, as sheets. */
public final class DutySheets {
    private final Docket docket;
    private final int most;

    /** @param most how many claims are named for an element on either side, at least 1 */
    public DutySheets(Docket docket, int most) {
        this.docket = docket;
        this.most = most;
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
                one.elements().stream().map(this::element).toList(),
                one.note(),
                Rules.mark(one.provision()));
    }

    private DutySheet.ElementSheet element(Element element) {
        return new DutySheet.ElementSheet(
                element.kind().key(),
                element.question(),
                element.state().key(),
                element.why(),
                claims(element.support()),
                element.support().size(),
                claims(element.against()),
                element.against().size(),
                element.origins().certain(),
                element.origins().possible());
    }

    private List<String> claims(List<Element.Support> support) {
        return support.stream()
                .flatMap(one -> docket.id(one.claim()).stream())
                .map(ClaimId::hex)
                .distinct()
                .limit(most)
                .toList();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
