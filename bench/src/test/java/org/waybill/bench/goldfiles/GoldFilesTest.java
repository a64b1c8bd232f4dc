package org.waybill.bench.goldfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waybill.bench.OwnSets;
import org.waybill.bench.Places;
import org.waybill.bench.gold.GoldSet;

/** Faults name a document and a rule, so that this test tells nothing of a sealed document either. */
class GoldFilesTest {
    private static final String TEXT = "Iran shipped forty drones to Russia.";
    private static final String RIGHT = """
            {"type": "transfer", "actor": "IR", "recipient_or_target": "RU", "items": ["drones"],
             "quantity": {"value": 40, "unit": "drones", "qualifier": "exact", "cumulative": false},
             "period": {"start": "2024-01", "end": null}, "place": null, "attribution": "article author",
             "modality": "asserted", "anchor": "forty drones"}
            """;

    static Stream<Path> corpusGold() {
        return Stream.of("gold.jsonl", "gold-second.jsonl").map(Places.CASES.resolve("corpus")::resolve);
    }

    static Stream<Path> ownSets() {
        return Stream.of(OwnSets.DEVELOPMENT, OwnSets.SEALED).filter(GoldSet::isAt);
    }

    @ParameterizedTest
    @MethodSource("corpusGold")
    void gold_of_the_corpus_keeps_to_the_guidelines(Path gold) {
        assertThat(GoldFiles.read(Places.DOCUMENTS, List.of(gold)).faults()).isEmpty();
    }

    @Test
    void every_document_of_the_corpus_is_annotated_once() {
        GoldFiles corpus = GoldFiles.read(Places.DOCUMENTS, corpusGold().toList());
        assertThat(corpus.lines()).hasSameSizeAs(corpus.documents().keySet());
        assertThat(corpus.faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ownSets")
    void gold_of_our_own_keeps_to_the_guidelines(Path folder) {
        GoldFiles files = GoldFiles.folder(folder);
        assertThat(files.faults()).isEmpty();
        assertThat(files.documentFaults()).isEmpty();
    }

    @Test
    void no_document_stands_in_two_sets() {
        Set<String> ids = new HashSet<>();
        Set<String> texts = new HashSet<>();
        List<String> twice = new ArrayList<>();
        ownSets().map(GoldFiles::folder).forEach(set -> set.documents().forEach((id, document) -> {
            if (!ids.add(id) || !texts.add(document.path("text").asText())) {
                twice.add(id);
            }
        }));
        assertThat(twice).isEmpty();
    }

    @Test
    void our_own_gold_is_large_and_wide_enough_to_measure_with() {
        assumeTrue(
                GoldSet.isAt(OwnSets.SEALED), "cases/gold/sealed is not in this checkout, so the totals are not due");
        List<GoldFiles> sets = ownSets().map(GoldFiles::folder).toList();
        assertThat(sets.stream().mapToInt(GoldFiles::claims).sum()).isGreaterThanOrEqualTo(500);
        assertThat(sets.stream().mapToInt(set -> set.documents().size()).sum()).isGreaterThanOrEqualTo(150);
        Set<String> regimes = new TreeSet<>();
        sets.forEach(set -> set.documents()
                .values()
                .forEach(document -> regimes.add(document.path("regime").asText())));
        assertThat(regimes).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void a_claim_in_the_form_of_the_guidelines_has_no_fault() {
        assertThat(ClaimForm.faults(claim("note", "\"any\""), TEXT)).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "anchor   | \"fifty drones\"                          | the anchor is not in the text",
                "anchor   | \"\"                                      | the anchor is not in the text",
                "type     | \"gift\"                                  | no such type",
                "modality | \"certain\"                               | no such modality",
                "actor    | \"ir\"                                    | a state's code is not in capitals",
                "items    | []                                        | no items",
                "negated  | \"yes\"                                   | a flag is neither true nor absent",
                "quantity | {\"value\":4,\"unit\":\"drones\",\"qualifier\":\"some\",\"cumulative\":true} | no such qualifier",
                "quantity | {\"low\":4,\"high\":3,\"unit\":\"drones\",\"qualifier\":\"range\",\"cumulative\":true} | a band is upside down",
                "quantity | {\"unit\":\"drones\",\"qualifier\":\"exact\",\"cumulative\":true} | a figure is neither one value nor one band",
                "period   | {\"start\":\"May 2024\",\"end\":null}     | a date is not ISO",
                "period   | {\"start\":\"2024-05\",\"end\":\"2024-04-30\"} | a period ends before it starts"
            })
    void a_fault_is_told_by_the_rule_it_breaks(String key, String value, String fault) {
        assertThat(ClaimForm.faults(claim(key, value), TEXT)).containsExactly(fault);
    }

    @Test
    void nine_words_are_too_many_for_an_anchor() {
        String nine = "one two three four five six seven eight nine";
        assertThat(ClaimForm.faults(claim("anchor", '"' + nine + '"'), nine))
                .containsExactly("the anchor has more than eight words");
    }

    private static JsonNode claim(String key, String value) {
        try {
            ObjectNode claim = (ObjectNode) new ObjectMapper().readTree(RIGHT);
            claim.set(key, new ObjectMapper().readTree(value));
            return claim;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
