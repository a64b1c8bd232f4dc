package org.waybill.server.workbench.view;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waybill.desk.party.EditionSheets;
import org.waybill.desk.party.MatchSheets;
import org.waybill.desk.sheet.MatchSheet;
import org.waybill.desk.sheet.ScreeningSheet;
import org.waybill.model.Match;
import org.waybill.model.Screening;
import org.waybill.pipeline.lookup.AtHand;
import org.waybill.server.lookup.Caveats;

/** One name held against the lists at hand, or a sheet of them. Whom somebody asks for stands in no log. */
public final class ScreenView implements View {
    private final Site site;

    public ScreenView(Site site) {
        this.site = site;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/screen", this::screen);
    }

    /**
     * What the lists answered.
     *
     * @param matches best first
     * @param byNameAlone those that what else was given kept from the answer
     * @param cut whether more reach the threshold than are shown
     * @param notRead by list, how many places in it could not be read
     * @param threshold from which a match is shown
     * @param policy the version that scored
     */
    public record Answer(
            List<MatchSheet> matches,
            List<MatchSheet> byNameAlone,
            boolean cut,
            Map<String, Integer> notRead,
            double threshold,
            String policy) {
        static Answer of(Caveats.Answered answered) {
            Screening answer = answered.answer();
            Caveats caveats = answered.caveats();
            return new Answer(
                    sheets(answer.matches()),
                    sheets(caveats.byNameAlone()),
                    caveats.cut(),
                    caveats.notRead(),
                    answer.threshold(),
                    answer.policy());
        }

        private static List<MatchSheet> sheets(List<Match> matches) {
            return matches.stream().map(MatchSheets::of).toList();
        }
    }

    private void screen(Context context) {
        AtHand lists = site.live().lists();
        ScreenQuestion question = ScreenQuestion.of(context);
        List<String> faults = question.isAsked() ? question.faults() : List.of();
        Map<String, Object> values = new HashMap<>();
        values.put("question", question);
        values.put("faults", faults);
        values.put("lists", sheet(lists));
        if (question.isAsked() && faults.isEmpty() && !lists.lists().isEmpty()) {
            question.wish()
                    .flatMap(wish -> question.subject()
                            .map(subject ->
                                    Caveats.answered(subject, lists.screener(), wish, lists.lists(), lists.missing())))
                    .ifPresent(answered -> values.put("answer", Answer.of(answered)));
        }
        site.passing(context, "screen.jte", values);
    }

    static ScreeningSheet sheet(AtHand lists) {
        return new ScreeningSheet(
                "", 0, lists.editions().stream().map(EditionSheets::of).toList(), lists.missing(), lists.notice(), 0);
    }
}
