package org.waybill.server.workbench.view.front;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is new to a browser is whatever the log got since the visit before the log last grew. */
class LastVisitTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "57", "57.", ".57", "-1.57", "57.58.59", "5 7.58", "9999999999999999.1", "a.b", "1.2;x"})
    void what_no_page_of_ours_left_there_counts_as_a_first_visit(String value) {
        assertThat(LastVisit.read(value)).isEqualTo(new LastVisit(0, 0));
    }

    @Test
    void a_first_visit_has_nothing_to_compare_with() {
        assertThat(LastVisit.read(null).now(57)).isEqualTo(new LastVisit(0, 57));
    }

    @Test
    void what_was_new_stays_new_however_often_the_page_is_asked_for() {
        LastVisit grown = LastVisit.read("0.57").now(60);
        assertThat(grown).isEqualTo(new LastVisit(57, 60));
        assertThat(grown.now(60).now(60)).isEqualTo(grown);
    }

    @Test
    void once_the_log_grows_again_only_what_came_then_is_new() {
        assertThat(LastVisit.read("57.60").now(61).before()).isEqualTo(60);
    }

    @Test
    void a_copy_from_before_the_last_visit_is_looked_at_for_the_first_time() {
        assertThat(LastVisit.read("57.60").now(40)).isEqualTo(new LastVisit(0, 40));
    }
}
