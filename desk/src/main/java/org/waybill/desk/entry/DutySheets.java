package org.waybill.desk.entry;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waybill.desk.making.Making;
import org.waybill.desk.sheet.ContextSheet;
import org.waybill.desk.sheet.DutySheet;
import org.waybill.desk.sheet.PositionSheet;
import org.waybill.model.Assessment;
import org.waybill.model.CaseAssessment;
import org.waybill.model.ContextNote;
import org.waybill.model.Element;
import org.waybill.model.Position;
import org.waybill.report.words.Rules;

/** What was asked of provisions, element by element. */
public final class DutySheets {
    /** Claims that an element names: a sheet stays bounded, whatever the entry holds. */
    private static final int MOST_CLAIMS = 5;

    private final Names names;
    private final Map<String, String> sources;

    public DutySheets(Making making) {
        this.names = new Names(making);
        this.sources = making.source().assessment().map(CaseAssessment::sources).orElse(Map.of());
    }

    /** One duty. */
    public DutySheet duty(Assessment one) {
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

    private List<String> claims(List<Element.Support> some) {
        return names.claims(some.stream()
                .map(Element.Support::claim)
                .distinct()
                .limit(MOST_CLAIMS)
                .toList());
    }

    private static @Nullable String day(java.time.@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    static ContextSheet context(ContextNote note) {
        return new ContextSheet(note.provision().id(), note.provision().citation(), note.why());
    }

    /** A reading of the case stands in the words of its claim. */
    PositionSheet position(Position position) {
        if (position instanceof Position.OnRecord held) {
            return new PositionSheet(
                    held.holder(),
                    held.stance().key(),
                    Names.date(held.held()),
                    held.words(),
                    "",
                    held.sources().stream()
                            .map(key -> sources.getOrDefault(key, key))
                            .toList());
        }
        List<String> claim =
                position instanceof Position.InTheCase told ? names.claims(List.of(told.claim())) : List.of();
        String words = position instanceof Position.InTheCase told
                ? told.claim().passage().text()
                : "";
        return new PositionSheet(
                position.holder(),
                position.stance().key(),
                "",
                words,
                claim.stream().findFirst().orElse(""),
                List.of());
    }
}
