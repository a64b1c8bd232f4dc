package org.waybill.desk.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.desk.Desk;
import org.waybill.desk.making.Chronicle;
import org.waybill.model.Origin;

/** What is sought and filtered by, against one entry told on 13 October 2023 and on some day in May 2024. */
class LedgerConditionTest {
    private static Desk desk;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("desk.sqlite");
        Desk.make(
                file,
                new ToldCase()
                        .tells("Council", Origin.Counts.CERTAIN, "2023-10-13", 20_000)
                        .tells("Ministry", Origin.Counts.POSSIBLE, "2024-05", 1_000)
                        .made(),
                Chronicle.of(List.of()));
        desk = Desk.open(file);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @ParameterizedTest(name = "{0} is sought as {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "20,000 containers | \"20,000\" AND \"containers\"* | a number is that number, a word may go on",
                "\"north korea\" arms | \"north korea\" AND \"arms\"* | words in quotation marks stand side by side",
                "\"north korea | \"north korea\" | a quotation without its end is one",
                "UN | \"UN\" | two letters begin too much",
                "arms OR NEAR(shells) | \"arms\"* AND \"OR\" AND \"NEAR(shells)\" | operators are words",
                "text:arms* | \"text:arms*\" | a column and a star are characters",
                "O\"Hara | \"O Hara\" | a quotation mark inside a word parts it",
                "пушки | \"пушки\"* | letters of any script",
                "-- !! | `` | nothing that could be found"
            })
    void words_are_sought(String text, String sought, String why) {
        assertThat(LedgerCondition.sought(text)).as(why).isEqualTo(sought);
    }

    @Test
    void a_text_of_a_thousand_words_is_sought_by_its_first_twenty() {
        assertThat(LedgerCondition.sought("word ".repeat(1_000)).split(" AND ", -1))
                .hasSize(20);
    }

    @ParameterizedTest(name = "{0} finds {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "q=contain | 1 | the beginning of a word",
                "q=20000 containers | 1 | as the text writes it",
                "q=20,000 containers | 1 | as the figure is shown",
                "q=\"containers were sent\" | 1 | side by side",
                "q=\"sent were containers\" | 0 | not in another order",
                "q=2000 | 0 | a number is no beginning of another",
                "q=) OR ( | 0 | operators are words, and break nothing",
                "q=* | 0 | a star alone asks for what is not there",
                "dated_from=2024-05-10 | 1 | some day in May may be the tenth",
                "dated_from=2024-05 | 1 | the month itself",
                "dated_from=2024-06 | 0 | the last is of May",
                "dated_from=2025 | 0 | a year later",
                "dated_to=2023-10-13 | 1 | the very day",
                "dated_to=2023-10-12 | 0 | the day before",
                "dated_to=2023-10 | 1 | any day of the month",
                "dated_to=2023 | 1 | any day of the year",
                "origins_from=2 | 1 | one is certain and one possible",
                "origins_from=3 | 0 | three would be more than possible",
                "origins_to=1 | 0 | there may be two",
                "unreviewed=1 | 1 | nobody reviewed anything",
                "rules=none | 1 | it was held against no rule",
                "standing=denied | 0 | it is put forward as so",
                "conflicts=1 | 0 | nothing was said not to fit"
            })
    void entries_are_found(String asked, long entries, String why) {
        String[] parameter = asked.split("=", 2);
        LedgerReading reading = LedgerReading.of(Map.of(parameter[0], List.of(parameter[1])));
        assertThat(reading.faults()).isEmpty();
        assertThat(desk.entries().page(reading.wish(), 0, 10).total()).as(why).isEqualTo(entries);
    }
}
