package org.waybill.extraction.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.extraction.table.Table;

/** What the tables promise to whoever edits them. */
class ItemTablesTest {
    private final ItemLexicon lexicon = ItemLexicon.standard();
    private final Wording wording = Wording.standard();
    private final List<Table.Row> items =
            Table.read(ItemLexicon.class, "items.tsv").rows();
    private final List<Table.Row> refusals =
            Table.read(ItemLexicon.class, "refusals.tsv").rows();

    @ParameterizedTest
    @ValueSource(strings = {"classes.tsv", "items.tsv", "refusals.tsv", "units.tsv", "spellings.tsv", "plurals.tsv"})
    void every_cell_of_every_row_says_something(String table) {
        assertThat(Table.read(ItemLexicon.class, table).rows()).isNotEmpty().allSatisfy(row -> assertThat(row.cells())
                .as(table + ", line " + row.line())
                .allMatch(cell -> !cell.isBlank() && cell.equals(cell.strip())));
    }

    @Test
    void every_phrase_is_written_once_for_a_class() {
        Set<String> seen = new TreeSet<>();
        assertThat(items).allMatch(row -> seen.add(keyOf(row) + " " + row.get("class")));
    }

    @Test
    void every_class_has_a_phrase() {
        Set<String> named = new TreeSet<>();
        items.forEach(row -> named.add(row.get("class")));
        assertThat(ClassTree.standard().all()).map(ItemClass::id).allMatch(named::contains);
    }

    @Test
    void a_way_up_ends_at_a_root_and_never_meets_itself() {
        ClassTree tree = ClassTree.standard();
        assertThat(tree.all()).allSatisfy(one -> {
            List<String> way = new ArrayList<>(one.ancestors());
            assertThat(way).doesNotContain(one.id()).doesNotHaveDuplicates();
            way.forEach(id -> assertThat(tree.find(id)).isPresent());
        });
    }

    @Test
    void goods_never_lie_beneath_what_cannot_be_handed_over() {
        ClassTree tree = ClassTree.standard();
        assertThat(tree.all()).allSatisfy(one -> assertThat(one.ancestors())
                .as(one.id())
                .allMatch(id -> tree.find(id).orElseThrow().isGoods() == one.isGoods()));
    }

    @Test
    void a_phrase_is_written_in_the_number_its_row_claims() {
        assertThat(items).allSatisfy(row -> {
            List<String> words = wording.words(row.get("phrase"));
            boolean singular = wording.singular(words).equals(words);
            assertThat(row.get("number")).as(row.get("phrase")).isEqualTo(singular ? "any" : "plural");
        });
    }

    @Test
    void a_phrase_is_found_again_in_capitals_with_hyphens_and_without_gaps() {
        assertThat(items).allSatisfy(row -> {
            String phrase = row.get("phrase");
            List<ItemClass> expected = lexicon.readings(phrase);
            assertThat(expected).as(phrase).map(ItemClass::id).contains(row.get("class"));
            assertThat(lexicon.readings(phrase.toUpperCase(Locale.ROOT))).isEqualTo(expected);
            assertThat(lexicon.readings(phrase.replace(' ', '-'))).isEqualTo(expected);
            assertThat(lexicon.readings("152mm " + phrase)).isEqualTo(expected);
        });
    }

    @Test
    void the_last_word_of_every_phrase_is_among_the_lemmas() {
        assertThat(items).allSatisfy(row -> {
            List<String> words = wording.words(row.get("phrase"));
            assertThat(lexicon.lemmas()).contains(words.get(words.size() - 1));
        });
    }

    @Test
    void a_refusal_is_no_item_and_ends_like_one() {
        assertThat(refusals).allSatisfy(row -> {
            assertThat(lexicon.readings(row.get("phrase")))
                    .as(row.get("phrase"))
                    .isEmpty();
            assertThat(endsLikeAnItem(wording.words(row.get("phrase"))))
                    .as(row.get("phrase") + " would never be read as an item")
                    .isTrue();
        });
    }

    @Test
    void spellings_fold_in_one_step() {
        List<Table.Row> rows = Table.read(ItemLexicon.class, "spellings.tsv").rows();
        Set<String> written = new TreeSet<>();
        rows.forEach(row -> written.add(row.get("written")));
        assertThat(rows).noneMatch(row -> written.contains(row.get("folded")));
    }

    private boolean endsLikeAnItem(List<String> words) {
        for (int start = 1; start < words.size(); start++) {
            if (!lexicon.readings(String.join(" ", words.subList(start, words.size())))
                    .isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private String keyOf(Table.Row row) {
        return wording.key(wording.words(row.get("phrase")));
    }
}
