package org.waybill.casefile.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waybill.casefile.index.IndexQueries.ClaimLine;
import org.waybill.model.Sha256;

/** Words are found whatever their case and accents, and what looks like an operator is only a word. */
abstract class SearchContract extends CaseOnGround {
    private static final Report PAGE = new Report(
            "page",
            "The ARMS-embargo: Se\u00F1or Le\u00F3n's na\u00EFve \u5E73\u58E4 caf\u00E9, 152mm (or 3.5 t).",
            List.of());

    private static final List<String> FOUND = List.of(
            "embargo",
            "EMBARGO arms",
            "arms-embargo",
            "senor leon",
            "Se\u00F1or L\u00E9on",
            "sen\u0303or",
            "naive cafe",
            "\u5E73\u58E4",
            "152mm",
            "3.5",
            "OR",
            "(embargo",
            "embargo \u2014");
    private static final List<String> NOT_FOUND = List.of(
            "embargo-arms",
            "naive tea",
            "\u5E73",
            "152",
            "5.3",
            "NOT",
            "embargo NOT naive",
            "emb*",
            "a:b",
            "\"",
            "'; DROP TABLE x",
            "");

    @TestFactory
    Stream<DynamicTest> a_text_is_found_by_its_words() {
        write(writer -> {
            writer.add(PAGE.deposit());
            writer.add(south().deposit());
        });
        return Stream.concat(
                FOUND.stream().map(words -> search(words, List.of(PAGE.sha256()))),
                NOT_FOUND.stream().map(words -> search(words, List.of())));
    }

    private DynamicTest search(String words, List<Sha256> found) {
        return DynamicTest.dynamicTest("\"" + words + "\" is found in " + found.size(), () -> assertThat(saying(words))
                .isEqualTo(found));
    }

    @Test
    void claims_are_found_by_what_they_quote_the_latest_alone() {
        writeBoth();
        assertThat(passages("SHELLS kp")).hasSize(2);
        write(writer -> writer.add(north().deposit(north().address(), Report.SECOND, fuel())));
        assertThat(passages("shells")).containsExactly(shells().sentence());
        assertThat(passages("3 crates")).containsExactly(fuel().sentence());
        assertThat(passages("\u2014")).isEmpty();
    }

    private List<String> passages(String words) {
        return read(casefile -> casefile.queries().claimsSaying(words, 9)).stream()
                .map(ClaimLine::passage)
                .toList();
    }

    @Test
    void a_long_text_is_found_by_its_last_words_as_by_its_first() {
        String many = IntStream.range(0, 150_000).mapToObj(at -> "w" + at).collect(Collectors.joining(" "));
        String unbroken = "x".repeat(40_000);
        Report report = new Report(
                "long",
                "begin " + many + " " + unbroken + " y" + "\uD840\uDC00".repeat(20_000) + " deep-end the\u0000last",
                List.of());
        write(writer -> writer.add(report.deposit()));
        assertThat(saying("begin w0 w77777 deep-end")).containsExactly(report.sha256());
        assertThat(saying("end-deep")).isEmpty();
        assertThat(saying("last")).containsExactly(report.sha256());
    }

    @Test
    void what_a_newer_reading_left_out_of_the_text_is_not_found() {
        write(writer -> writer.add(PAGE.deposit()));
        assertThat(saying("embargo")).hasSize(1);
        write(writer -> writer.add(PAGE.deposit(PAGE.address(), Report.SECOND)));
        assertThat(saying("embargo")).as("the same text, read again").hasSize(1);
    }

    private List<Sha256> saying(String words) {
        return read(casefile -> casefile.queries().documentsSaying(words, 9));
    }
}
