package org.waybill.extraction.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.extraction.Readings;
import org.waybill.model.Reading;

/** What is said of a part of the first claim of a text, and which table is named for it. */
class ExplainerTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Iran sent drones to Sudan.               | actor               | subject of “sent”                    | gazetteer/states.tsv: Iran
            Iran sent drones to Sudan.               | recipient_or_target | to whom, with “sent”                 | gazetteer/states.tsv: Sudan
            Iran sent drones to Sudan.               | items               | object of “sent”                     | item/items.tsv: drone
            Iran sent drones to Sudan.               | place               | no place hangs on the event          |
            Iran sent drones to Sudan.               | tier                | every party it needs is named        |
            Iran sent drones to Sudan.               | status              | a plain statement                    |
            Iran sent drones to Sudan.               | frame               | The subject hands goods over.        | frame/transfer.yaml: supply
            Iran may have sent drones to Sudan.      | status              | “may”: a possibility                 |
            Iran allegedly sent drones to Sudan.     | status              | “allegedly”: an accusation           | status/cues.tsv: allegedly
            Iran plans to send drones to Sudan.      | actor               | subject of “send”, through the verb  |
            Drones were sent to Sudan by Iran.       | actor               | behind “by”                          |
            Iran sent over 40 drones to Sudan.       | quantity            | “over” makes it more than            | quantity/qualifiers.tsv: over
            Iran has sent 40 drones to Sudan.        | quantity            | because the verb is in the perfect   |
            Iran sent drones to Sudan in May 2024.   | period              | bound by “in”; a month with its year | time/relations.tsv: in
            The ministry said Iran sent drones to Sudan. | attribution     | subject of “say”, a verb of speech   | source/speech.tsv: say
            Drones were sent to Sudan.               | tier                | nobody is named as the actor         |
            Drones were sent to Sudan.               | actor               | the sentence names nobody here       |
            Iran should send drones to Sudan now, the envoy said on Monday. | tier | it says what ought to be     |
            """)
    void says(String text, String part, String words, String row) {
        Reading reading = Readings.of(text);
        Explanation why = new Explainer(reading.document()).of(reading.claims().get(0));
        Reason reason =
                switch (part) {
                    case "tier" -> why.tier();
                    case "status" -> why.status();
                    case "frame" -> why.frame();
                    default -> Objects.requireNonNull(why.slots().get(part));
                };
        assertThat(reason.words()).contains(words);
        assertThat(reason.rows().stream().map(one -> one.file() + ": " + one.key()))
                .containsAll(row == null ? List.of() : List.of(row));
    }
}
