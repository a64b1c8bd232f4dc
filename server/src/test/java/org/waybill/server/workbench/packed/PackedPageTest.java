package org.waybill.server.workbench.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.http.NotFoundResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class PackedPageTest {
    private static final Marks MARKS = new Marks("k3y-");

    /** The reader's check of the sum and of the length is what this test rests on: a wrong one fails to unpack. */
    @Property(tries = 300)
    void every_reader_gets_the_page_with_their_own_in_the_gaps(
            @ForAll @Size(max = 12) List<String> texts, @ForAll("text") String token, @ForAll("text") String name) {
        StringBuilder page = new StringBuilder();
        StringBuilder expected = new StringBuilder();
        for (int at = 0; at < texts.size(); at++) {
            String text = whole(texts.get(at)).repeat(1 + at * 40);
            page.append(text).append(MARKS.all().get(at % 3 == 0 ? Gap.NAME : Gap.TOKEN));
            expected.append(text).append(at % 3 == 0 ? name : token);
        }
        Map<Gap, String> own = Map.of(Gap.TOKEN, token, Gap.NAME, name);
        PackedPage packed = PackedPage.of(page.toString(), MARKS, lengths(own));
        assertThat(unpacked(packed.of(own))).isEqualTo(expected.toString());
    }

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.strings().ofMaxLength(60).map(PackedPageTest::whole);
    }

    /** Text that UTF-8 can hold. */
    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    @Test
    void two_readers_get_different_tokens_from_one_packing() {
        String form = "<form><input name=token value=k3y-TOKEN>Reject</form>\n".repeat(500);
        Map<Gap, String> ana = Map.of(Gap.TOKEN, "a".repeat(43), Gap.NAME, "ana");
        Map<Gap, String> ben = Map.of(Gap.TOKEN, "b".repeat(43), Gap.NAME, "ben");
        PackedPage packed = PackedPage.of(form, MARKS, lengths(ana));
        assertThat(unpacked(packed.of(ana))).isEqualTo(form.replace("k3y-TOKEN", "a".repeat(43)));
        assertThat(unpacked(packed.of(ben))).isEqualTo(form.replace("k3y-TOKEN", "b".repeat(43)));
    }

    @Test
    void a_mark_that_is_none_stays_where_it_stands() {
        String page = "k3y-k3y-TOKEN and k3y-OTHER and k3y-";
        Map<Gap, String> own = Map.of(Gap.TOKEN, "t");
        assertThat(unpacked(PackedPage.of(page, MARKS, lengths(own)).of(own)))
                .isEqualTo("k3y-t and k3y-OTHER and k3y-");
    }

    @Test
    void gaps_do_not_make_the_text_between_them_forget_what_came_before() throws IOException {
        StringBuilder page = new StringBuilder();
        for (int row = 0; row < 100; row++) {
            page.append("<tr><td>entry ")
                    .append(row)
                    .append("</td><td><form method=post action=/reviews/")
                    .append(row);
            page.append("/undo><input type=hidden name=token value=k3y-TOKEN><button>Undo</button></form></td></tr>\n");
        }
        Map<Gap, String> own = Map.of(Gap.TOKEN, "t".repeat(43));
        int packed = PackedPage.of(page.toString(), MARKS, lengths(own)).of(own).length;
        ByteArrayOutputStream once = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(once)) {
            gzip.write(page.toString().getBytes(StandardCharsets.UTF_8));
        }
        // A token of forty-three bytes in each row, a few bytes around it, and the rest as short as without gaps.
        assertThat(packed - 100 * (43 + 5)).isLessThan(once.size() + 100 * 12);
    }

    @Test
    void a_page_that_many_ask_for_at_once_is_drawn_once() throws Exception {
        KeptPages kept = new KeptPages("s3cret");
        AtomicInteger drawn = new AtomicInteger();
        CountDownLatch asked = new CountDownLatch(1);
        ExecutorService readers = Executors.newFixedThreadPool(8);
        try {
            List<Future<byte[]>> all = new ArrayList<>();
            for (int reader = 0; reader < 8; reader++) {
                all.add(readers.submit(() -> kept.page(
                        "1\n/ledger",
                        marks -> {
                            drawn.incrementAndGet();
                            waitFor(asked);
                            return "the ledger of " + marks.get(Gap.NAME);
                        },
                        Map.of(Gap.NAME, "ana"))));
            }
            asked.countDown();
            for (Future<byte[]> one : all) {
                assertThat(unpacked(one.get())).isEqualTo("the ledger of ana");
            }
        } finally {
            readers.shutdownNow();
        }
        assertThat(drawn).hasValue(1);
    }

    @Test
    void what_cannot_be_drawn_is_told_each_time_and_not_kept() {
        KeptPages kept = new KeptPages("s3cret");
        for (int again = 0; again < 2; again++) {
            assertThatThrownBy(() -> kept.page(
                            "1\n/entries/0",
                            marks -> {
                                throw new NotFoundResponse("no such entry");
                            },
                            Map.of()))
                    .isInstanceOf(NotFoundResponse.class);
        }
        assertThat(unpacked(kept.page("1\n/entries/0", marks -> "here now", Map.of())))
                .isEqualTo("here now");
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<Gap, Integer> lengths(Map<Gap, String> own) {
        EnumMap<Gap, Integer> all = new EnumMap<>(Gap.class);
        own.forEach((gap, text) -> all.put(gap, text.getBytes(StandardCharsets.UTF_8).length));
        return all;
    }

    private static String unpacked(byte[] gzip) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
