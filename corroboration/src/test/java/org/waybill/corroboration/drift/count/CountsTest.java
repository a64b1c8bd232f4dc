package org.waybill.corroboration.drift.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.waybill.corroboration.table.Table;

class CountsTest {
    @TestFactory
    Stream<DynamicTest> cases() {
        Table table = Table.bundled(CountsTest.class, "counts.tsv", "text", "counts");
        List<String> texts = table.column("text");
        List<String> expected = table.column("counts");
        List<String> why = table.column("why");
        return IntStream.range(0, texts.size())
                .mapToObj(at -> DynamicTest.dynamicTest(
                        why.get(at), () -> assertThat(counts(texts.get(at))).isEqualTo(expected.get(at))));
    }

    @Property(tries = 500)
    void any_text_is_read_and_every_count_lies_in_its_sentence(
            @ForAll
                    @StringLength(max = 80)
                    @Chars({'-', ',', '.', ' ', ' ', '%', '$', '\'', '\n', ':'})
                    @CharRange(from = '0', to = '9')
                    @CharRange(from = 'a', to = 'e')
                    String text) {
        String padded = "a dozen " + text + " to 4 million or 5 ships.";
        assertThat(Sentence.all(padded)).allSatisfy(sentence -> assertThat(sentence.counts())
                .allMatch(count -> sentence.span().covers(count.span())));
    }

    private static String counts(String text) {
        String found = Sentence.all(text).stream()
                .flatMap(sentence -> sentence.counts().stream())
                .map(CountsTest::told)
                .collect(Collectors.joining("; "));
        return found.isEmpty() ? "-" : found;
    }

    private static String told(Count count) {
        String number = plain(count.low()) + (count.isSingle() ? "" : ".." + plain(count.high()));
        String measure = count.measure().isEmpty() ? "-" : count.measure();
        Count.Setting setting = count.setting();
        String marks = (setting.further() ? " +" : "") + (setting.rate() ? " /" : "") + (setting.offset() ? " >" : "");
        return count.qualifier().key() + " " + number + " " + measure + marks;
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
