package org.waybill.pipeline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobsTest {
    private static final JobResult WHOLE = new JobResult.Said(true, List.of("It is whole."));

    private final Jobs jobs = new Jobs(InstantSource.fixed(Instant.EPOCH));

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    void what_was_done_is_kept_with_what_came_of_it() {
        Job job = jobs.start("Checking", progress -> {
            progress.done(3, 4, "entries");
            return WHOLE;
        });
        assertThat(job.await(10)).isTrue();
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.result()).contains(WHOLE);
        assertThat(job.progress().percent()).isEqualTo(75);
        assertThat(jobs.find(job.number())).contains(job);
    }

    @Test
    void work_ends_when_it_next_tells_how_far_it_is() {
        CountDownLatch running = new CountDownLatch(1);
        Job job = jobs.start("Endless", progress -> {
            for (long done = 0; ; done++) {
                progress.done(done, 0, "");
                running.countDown();
            }
        });
        await(running);
        job.stop();
        assertThat(job.await(10)).isTrue();
        assertThat(job.state()).isEqualTo(JobState.STOPPED);
        assertThat(job.result()).isEmpty();
    }

    @Test
    void work_that_waits_can_be_stopped_before_its_turn() {
        CountDownLatch hold = new CountDownLatch(1);
        List<Job> running = List.of(holding(hold), holding(hold));
        Job waiting = jobs.start("Third", progress -> WHOLE);
        assertThat(waiting.state()).isEqualTo(JobState.WAITING);
        waiting.stop();
        hold.countDown();
        assertThat(waiting.await(10)).isTrue();
        assertThat(waiting.state()).isEqualTo(JobState.STOPPED);
        assertThat(running).allMatch(job -> job.await(10));
    }

    @Test
    void a_fault_of_ours_names_its_place_and_no_word_of_a_document() {
        Job job = jobs.start("Failing", progress -> {
            throw new IllegalStateException("secret words of a document");
        });
        assertThat(job.await(10)).isTrue();
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.trouble().orElseThrow())
                .startsWith("WB-539 ")
                .contains("IllegalStateException")
                .doesNotContain("secret");
    }

    @Test
    void more_than_twenty_open_pieces_of_work_are_refused() {
        CountDownLatch hold = new CountDownLatch(1);
        for (int one = 0; one < 20; one++) {
            holding(hold);
        }
        assertThatThrownBy(() -> holding(hold)).isInstanceOf(LiveTrouble.class).hasMessageStartingWith("WB-531 ");
        hold.countDown();
    }

    @Test
    void the_oldest_that_are_over_are_forgotten() {
        List<Job> all = new ArrayList<>();
        for (int one = 0; one < 105; one++) {
            Job job = jobs.start("Short", progress -> WHOLE);
            assertThat(job.await(10)).isTrue();
            all.add(job);
        }
        assertThat(jobs.find(1)).isEmpty();
        assertThat(jobs.all()).hasSize(100).first().isEqualTo(all.get(104));
    }

    private Job holding(CountDownLatch hold) {
        return jobs.start("Holding", progress -> {
            await(hold);
            return WHOLE;
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
