package org.waybill.server.workbench.job;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import org.waybill.pipeline.live.Job;
import org.waybill.pipeline.live.JobResult;
import org.waybill.server.workbench.guard.Admission;
import org.waybill.server.workbench.guard.Bar;
import org.waybill.server.workbench.view.Site;
import org.waybill.server.workbench.view.View;

/** Long work: a page that follows it to its end. */
public final class JobView implements View {
    private final Site site;

    public JobView(Site site) {
        this.site = site;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/jobs", this::all);
        routes.get("/jobs/{number}", this::one);
        routes.get("/jobs/{number}/file", this::file);
        routes.post("/jobs/again", this::again, Admission.READER);
        routes.post("/jobs/{number}/stop", this::stop, Admission.READER);
    }

    private void all(Context context) {
        site.passing(context, "jobs.jte", Map.of("jobs", site.live().jobs().all()));
    }

    private void one(Context context) {
        site.passing(context, "job.jte", Map.of("job", found(context)));
    }

    private void stop(Context context) {
        Job job = found(context);
        job.stop();
        context.redirect("/jobs/" + job.number(), HttpStatus.SEE_OTHER);
    }

    /** Begins whatever pages lack once more. */
    private void again(Context context) {
        site.live().tryAgain();
        context.redirect("/jobs", HttpStatus.SEE_OTHER);
    }

    private void file(Context context) {
        JobResult.Written written = found(context)
                .result()
                .filter(JobResult.Written.class::isInstance)
                .map(JobResult.Written.class::cast)
                .orElseThrow(() -> Bar.NOTHING_HERE.met("This work wrote no file."));
        String name = written.name().replaceAll("[^A-Za-z0-9._-]", "_");
        try {
            context.header(Header.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
            context.contentType(written.mediaType()).result(Files.newInputStream(written.file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Job found(Context context) {
        return number(context)
                .flatMap(number -> site.live().jobs().find(number))
                .orElseThrow(() -> Bar.NOTHING_HERE.met("There is no such work, or not any more."));
    }

    private static Optional<Long> number(Context context) {
        try {
            return Optional.of(Long.parseLong(context.pathParam("number")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
