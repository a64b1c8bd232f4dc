package org.waybill.corroboration.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryTest {
    private final List<String> asked = new ArrayList<>();
    /** Ten letters in all. */
    private final Memory<String, String> memory = new Memory<>(10, (word, answer) -> word.length(), this::answer);

    private String answer(String word) {
        asked.add(word);
        return word;
    }

    @Test
    void one_long_text_costs_the_place_of_many_short_ones() {
        List.of("one", "two", "six", "seventy").forEach(memory::of);
        asked.clear();
        List.of("seventy", "six", "two", "one").forEach(memory::of);
        assertThat(asked).containsExactly("two", "one");
    }

    @Test
    void what_was_asked_for_lately_stays_though_it_came_first() {
        List.of("one", "two", "six", "one", "four").forEach(memory::of);
        asked.clear();
        memory.of("one");
        memory.of("six");
        assertThat(asked).isEmpty();
        memory.of("two");
        assertThat(asked).containsExactly("two");
    }

    @Test
    void an_answer_heavier_than_all_that_may_be_kept_is_kept_until_the_next() {
        memory.of("a very long word");
        memory.of("a very long word");
        assertThat(asked).containsExactly("a very long word");
        memory.of("one");
        memory.of("a very long word");
        assertThat(asked).containsExactly("a very long word", "one", "a very long word");
    }

    @Test
    void what_is_forgotten_makes_room() {
        List.of("seventy", "one").forEach(memory::of);
        memory.forget("seventy");
        memory.of("another");
        asked.clear();
        memory.of("one");
        assertThat(asked).isEmpty();
    }

    @Test
    void all_of_a_sort_that_are_forgotten_make_room() {
        List.of("seven", "six", "a").forEach(memory::of);
        memory.forgetIf(word -> word.startsWith("s"));
        List.of("another", "of").forEach(memory::of);
        asked.clear();
        List.of("a", "another", "of", "six").forEach(memory::of);
        assertThat(asked).containsExactly("six");
    }

    @Test
    void an_answer_that_is_kept_twice_weighs_once() {
        memory.keep("seven", "first");
        memory.keep("seven", "second");
        memory.of("other");
        assertThat(memory.of("seven")).isEqualTo("second");
        assertThat(asked).containsExactly("other");
    }
}
