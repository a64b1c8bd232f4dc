package org.waybill.server.workbench.api.operation;

import java.util.List;
import org.waybill.pipeline.live.Job;
import org.waybill.pipeline.live.JobResult;

/**
 * Long work: how far it is, and what came of it.
 *
 * @param number names it, from 1
 * @param what it is, for a reader
 * @param asked when it was asked for, ISO 8601
 * @param state {@code waiting}, {@code running}, {@code done}, {@code stopped}, {@code failed}
 * @param done how much is done, from 0
 * @param all how much there is; 0 where nobody knows
 * @param now what is done just now; may be empty
 * @param lines what came of it in sentences, the most important first; empty before its end
 * @param good whether it came out as one hopes: a case that is whole; false before its end
 * @param address where what came of it can be fetched; empty where that is said in {@code lines}
 * @param trouble what was wrong, with a code and an action; empty unless it failed
 */
public record JobSheet(
        long number,
        String what,
        String asked,
        String state,
        long done,
        long all,
        String now,
        List<String> lines,
        boolean good,
        String address,
        String trouble) {
    public JobSheet {
        lines = List.copyOf(lines);
    }

    static JobSheet of(Job job) {
        Job.Progress progress = job.progress();
        JobResult result = job.result().orElse(new JobResult.Said(false, List.of()));
        return new JobSheet(
                job.number(),
                job.what(),
                job.asked().toString(),
                job.state().key(),
                progress.done(),
                progress.all(),
                progress.what(),
                result instanceof JobResult.Said said ? said.lines() : List.of(),
                !(result instanceof JobResult.Said said) || said.good(),
                address(job, result),
                job.trouble().orElse(""));
    }

    private static String address(Job job, JobResult result) {
        if (result instanceof JobResult.Shown shown) {
            return shown.address();
        }
        return result instanceof JobResult.Written ? "/jobs/" + job.number() + "/file" : "";
    }
}
