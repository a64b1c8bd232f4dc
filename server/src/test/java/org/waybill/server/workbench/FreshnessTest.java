package org.waybill.server.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.model.Decision;
import org.waybill.model.Review;
import org.waybill.pipeline.live.Job;
import org.waybill.pipeline.live.JobResult;
import org.waybill.pipeline.live.ListSource;
import org.waybill.pipeline.live.LiveCase;
import org.waybill.pipeline.live.Means;
import org.waybill.pipeline.lookup.AtHand;

/** A case whose pages are always laid out beside decisions: until that is done, each page says so. */
class FreshnessTest {
    private static final String API = "/api/v1/case";
    private static final String BEHIND = "Waybill-Behind";

    private final AtomicBoolean broken = new AtomicBoolean();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T12:00:00Z"));
    private final Shelf shelf = new Shelf();
    private CountDownLatch hold = new CountDownLatch(1);
    private Browser browser;

    /** Lists that a test exchanges. */
    private static final class Shelf implements ListSource {
        private final AtomicReference<String> stamp = new AtomicReference<>("first");
        private final AtomicReference<AtHand> lists = new AtomicReference<>(DemoCase.none());
        private final AtomicBoolean broken = new AtomicBoolean();

        @Override
        public AtHand get() {
            if (broken.get()) {
                throw new IllegalStateException("no list can be read");
            }
            return Objects.requireNonNull(lists.get());
        }

        @Override
        public String stamp() {
            return Objects.requireNonNull(stamp.get());
        }
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        Means usual = DemoCase.means(folder);
        LiveCase live = LiveCase.open(new Means(
                () -> {
                    if (broken.get()) {
                        throw new IllegalStateException("the disk is gone");
                    }
                    return usual.ground().get();
                },
                usual.desks(),
                usual.program(),
                usual.tables(),
                shelf,
                usual.check(),
                now::get,
                usual.progress(),
                0));
        browser = new Browser(live, WorkbenchSettings.onLoopback(0, "ana"));
    }

    @AfterEach
    void close() {
        hold.countDown();
        browser.close();
    }

    @Test
    void each_page_says_how_far_it_is_behind_the_log_until_it_is_laid_out() {
        String tag = browser.get("/ledger").headers().firstValue("ETag").orElseThrow();
        assertThat(browser.get("/ledger").body()).doesNotContain("class=\"behind\"");
        assertThat(behind()).isEqualTo("0");
        holdAllWork();
        long place = decide();
        String words = "Pages show entry " + (place - 1) + " of the log; 1 newer one is being laid out.";
        for (String path : new String[] {"/", "/ledger", "/documents", "/log", "/parties", "/jobs", "/exports"}) {
            assertThat(browser.get(path).body()).as(path).contains(words, "href=\"/jobs/3\"", "role=\"status\"");
        }
        assertThat(browser.get("/ledger", "If-None-Match", tag).statusCode()).isEqualTo(200);
        assertThat(behind()).isEqualTo("1");
        ended(3);
        assertThat(browser.get("/log").body())
                .doesNotContain("class=\"behind\"")
                .contains("id=\"entry-" + place + "\"");
        assertThat(behind()).isEqualTo("0");
    }

    @Test
    void pages_that_could_not_be_laid_out_say_so_and_it_can_be_tried_again() {
        holdAllWork();
        decide();
        broken.set(true);
        ended(3);
        String page = browser.get("/ledger").body();
        assertThat(page).contains("1 newer one could not be laid out.", "What was wrong", "action=\"/jobs/again\"");
        assertThat(browser.get("/jobs/3").body()).contains("WB-539");
        assertThat(browser.live.jobs().find(4))
                .as("nobody tries it again of himself")
                .isEmpty();
        broken.set(false);
        again(page);
        ended(4);
        assertThat(browser.get("/ledger").body()).doesNotContain("class=\"behind\"");
    }

    @Test
    void newer_lists_are_taken_up_while_pages_show_what_the_earlier_ones_have() {
        assertThat(browser.get("/parties").body()).contains("No sanctions list is at hand");
        holdAllWork();
        shelf.lists.set(DemoCase.extract());
        shelf.stamp.set("second");
        assertThat(parties()).as("nobody looks twice in ten seconds").doesNotContain("Newer sanctions lists");
        now.updateAndGet(at -> at.plusSeconds(11));
        browser.get("/parties");
        assertThat(parties())
                .contains("Newer sanctions lists are at hand; the case is being held against them.", "href=\"/jobs/3\"")
                .contains("No sanctions list is at hand");
        ended(3);
        assertThat(parties()).doesNotContain("class=\"behind\"").contains("us_ofac_sdn", "45a40eb45c8f");
        assertThat(browser.get("/screen?name=lady+r&type=vessel").body()).contains("1 record is like that");
        assertThat(browser.get("/screening/catalog").body()).contains("us_ofac_sdn");
    }

    @Test
    void lists_that_cannot_be_read_leave_the_earlier_ones_in_use_and_pages_say_so() {
        shelf.broken.set(true);
        shelf.stamp.set("second");
        now.updateAndGet(at -> at.plusSeconds(11));
        browser.get("/parties");
        ended(1);
        assertThat(parties())
                .contains("could not be taken up; pages show what the earlier ones have", "href=\"/jobs/1\"");
        shelf.broken.set(false);
        shelf.lists.set(DemoCase.extract());
        again(parties());
        ended(2);
        assertThat(parties()).doesNotContain("class=\"behind\"").contains("45a40eb45c8f");
    }

    @Test
    void lists_that_say_what_they_said_before_change_nothing() {
        String tag = browser.get("/parties").headers().firstValue("ETag").orElseThrow();
        shelf.stamp.set("fetched again");
        now.updateAndGet(at -> at.plusSeconds(11));
        browser.get("/parties");
        assertThat(ended(1).result())
                .contains(new JobResult.Shown("The lists at hand say what they said before.", "/parties"));
        assertThat(browser.get("/parties", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    private String parties() {
        return browser.get("/parties").body();
    }

    private String behind() {
        return browser.get(API).headers().firstValue(BEHIND).orElseThrow();
    }

    private long decide() {
        var claim =
                browser.live.read(file -> file.queries().claims("", 1).get(0).id());
        return browser.live.review(new Review(new Decision.Confirm(claim), "ana", "It says so."));
    }

    private void again(String page) {
        assertThat(browser.post("/jobs/again", "token=" + Browser.token(page)).statusCode())
                .isEqualTo(303);
    }

    /** Two pieces of work run at once; what comes after these waits. */
    private void holdAllWork() {
        hold = new CountDownLatch(1);
        for (int one = 0; one < 2; one++) {
            browser.live.jobs().start("Holding", progress -> {
                awaitHold();
                return new JobResult.Shown("Held", "/");
            });
        }
    }

    private void awaitHold() {
        try {
            hold.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Job ended(long number) {
        hold.countDown();
        Job job = browser.live.jobs().find(number).orElseThrow();
        assertThat(job.await(120)).isTrue();
        return job;
    }
}
