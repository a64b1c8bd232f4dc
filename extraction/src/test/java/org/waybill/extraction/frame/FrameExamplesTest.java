package org.waybill.extraction.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waybill.extraction.Readings;

/** Every frame brings sentences that it must read; whoever edits a frame file adds his own. */
class FrameExamplesTest {
    private final Frames frames = Frames.standard();

    @TestFactory
    Stream<DynamicTest> each_frame_reads_its_examples() {
        return frames.all().stream().flatMap(frame -> frame.examples().stream()
                .map(example -> DynamicTest.dynamicTest(frame.id() + ": " + example.text(), () -> reads(example))));
    }

    private static void reads(Frame.Example example) {
        assertThat(Readings.of(example.text()).claims())
                .extracting(Readings::line)
                .contains(example.claim());
    }

    @Test
    void every_frame_has_an_example_and_a_name_of_its_own() {
        Set<String> names = new TreeSet<>();
        assertThat(frames.all()).allSatisfy(frame -> {
            assertThat(frame.examples()).as(frame.id()).isNotEmpty();
            assertThat(names.add(frame.id())).as(frame.id()).isTrue();
        });
    }
}
