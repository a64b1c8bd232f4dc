package org.waybill.desk.entry;

import java.util.List;
import java.util.Map;
import org.waybill.desk.making.Making;
import org.waybill.desk.sheet.ContextSheet;
import org.waybill.desk.sheet.PositionSheet;
import org.waybill.model.CaseAssessment;
import org.waybill.model.ContextNote;
import org.waybill.model.Position;

/** What is held about an entry and a provision, and what is only told beside it. */
final class PositionSheets {
    private final Names names;
    private final Map<String, String> sources;

    PositionSheets(Making making) {
        this.names = new Names(making);
        this.sources = making.source().assessment().map(CaseAssessment::sources).orElse(Map.of());
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
