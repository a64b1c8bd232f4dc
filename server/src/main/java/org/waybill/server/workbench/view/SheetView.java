package org.waybill.server.workbench.view;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.pipeline.live.Job;
import org.waybill.pipeline.live.JobResult;
import org.waybill.pipeline.lookup.AtHand;
import org.waybill.report.words.Counted;
import org.waybill.screening.Screener;
import org.waybill.server.lookup.BadSheet;
import org.waybill.server.lookup.SheetAnswers;
import org.waybill.server.lookup.SheetScreening;
import org.waybill.server.workbench.guard.Admission;
import org.waybill.server.workbench.guard.Bar;

/** A sheet of names, pasted or sent as a file, held against the lists as long work. */
public final class SheetView implements View {
    private static final int MOST_BYTES = 2 << 20;
    private static final int LINES = 100;
    private static final int MOST_MATCHES = 10;

    private final Site site;

    public SheetView(Site site) {
        this.site = site;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.post("/screen/file", this::begin, Admission.READER);
        routes.get("/screen/file/{number}", this::shown);
    }

    private void begin(Context context) {
        AtHand lists = site.live().lists();
        if (lists.lists().isEmpty()) {
            throw Bar.NOT_UNDERSTOOD.met("No sanctions list is at hand. \"waybill lists update\" fetches them.");
        }
        try {
            SheetScreening sheet = sheet(context, lists);
            Job job = site.live()
                    .jobs()
                    .start("Looking up " + Counted.of(sheet.rows(), "row") + " of a sheet", sheet::run);
            context.redirect("/screen/file/" + job.number(), HttpStatus.SEE_OTHER);
        } catch (BadSheet e) {
            throw Bar.NOT_UNDERSTOOD.met(e.words());
        }
    }

    private static SheetScreening sheet(Context context, AtHand lists) {
        Screener.Wish wish = new Screener.Wish(Screener.Wish.THRESHOLD, MOST_MATCHES, List.of());
        UploadedFile file = context.uploadedFile("file");
        if (file != null && file.size() > 0) {
            return SheetScreening.ofFile(bytes(file), lists, wish);
        }
        String pasted = Optional.ofNullable(context.formParam("rows")).orElse("");
        if (pasted.length() > MOST_BYTES) {
            throw tooLarge();
        }
        return SheetScreening.ofLines(pasted, lists, wish);
    }

    private static byte[] bytes(UploadedFile file) {
        if (file.size() > MOST_BYTES) {
            throw tooLarge();
        }
        try (var content = file.content()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw Bar.NOT_UNDERSTOOD.met("The file did not arrive whole.");
        }
    }

    private static RuntimeException tooLarge() {
        return Bar.TOO_LARGE.met("A sheet has at most two megabytes; \"waybill screen --file\" takes larger ones.");
    }

    private void shown(Context context) {
        Job job = number(context)
                .flatMap(number -> site.live().jobs().find(number))
                .orElseThrow(() -> Bar.NOTHING_HERE.met("There is no such sheet, or not any more."));
        Map<String, Object> values = new HashMap<>();
        values.put("job", job);
        values.put("lists", ScreenView.sheet(site.live().lists()));
        written(job).ifPresent(file -> answers(context, file, values));
        site.passing(context, "sheet.jte", values);
    }

    private static Optional<JobResult.Written> written(Job job) {
        return job.result().filter(JobResult.Written.class::isInstance).map(JobResult.Written.class::cast);
    }

    private static void answers(Context context, JobResult.Written written, Map<String, Object> values) {
        Wished wished = new Wished(context);
        String result = wished.text("result");
        SheetAnswers answers = SheetAnswers.of(written.file(), result, wished.place("from"), LINES);
        values.put("result", result);
        values.put("answers", answers);
        values.put("pager", Pager.of(answers.rows(), PageLink.of(context), "line", "lines"));
    }

    private static Optional<Long> number(Context context) {
        String text = context.pathParam("number");
        return text.matches("\\d{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }
}
