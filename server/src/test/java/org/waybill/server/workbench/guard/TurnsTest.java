package org.waybill.server.workbench.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnsTest {
    @Test
    void no_more_are_worked_on_than_the_machine_can_and_all_come_to_their_turn() throws Exception {
        Turns turns = new Turns(1);
        AtomicInteger now = new AtomicInteger();
        List<Integer> met = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch two = new CountDownLatch(2);
        ExecutorService readers = Executors.newFixedThreadPool(12);
        try {
            List<Future<Integer>> all = new ArrayList<>();
            for (int reader = 0; reader < 12; reader++) {
                all.add(readers.submit(() -> turns.in(() -> {
                    met.add(now.incrementAndGet());
                    two.countDown();
                    waitFor(two);
                    return now.getAndDecrement();
                })));
            }
            for (Future<Integer> one : all) {
                one.get();
            }
        } finally {
            readers.shutdownNow();
        }
        assertThat(met).hasSize(12).allMatch(many -> many <= 2).contains(2);
    }

    @Test
    void work_that_fails_gives_its_turn_back() {
        Turns turns = new Turns(1);
        for (int again = 0; again < 5; again++) {
            assertThatThrownBy(() -> turns.in(() -> {
                        throw new IllegalArgumentException("no such entry");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(turns.<String>in(() -> "still answers")).isEqualTo("still answers");
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
