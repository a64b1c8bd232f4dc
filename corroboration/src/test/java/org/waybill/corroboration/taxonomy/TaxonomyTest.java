package org.waybill.corroboration.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.corroboration.table.Padded;
import org.waybill.corroboration.table.Table;
import org.waybill.corroboration.table.TableFault;
import org.waybill.corroboration.table.TableTrouble;
import org.waybill.corroboration.taxonomy.ItemClass.Category;

class TaxonomyTest {
    private static final Taxonomy TAXONOMY = Taxonomy.bundled();

    @ParameterizedTest(name = "{0} is {1} under {2}, because {4}")
    @CsvFileSource(resources = "items.tsv", delimiter = '\t', numLinesToSkip = 1)
    void the_longest_known_end_of_a_name_decides(String item, String id, String family, Category un, String why) {
        assertThat(TAXONOMY.classOf(item).id()).as(why).isEqualTo(id);
        assertThat(TAXONOMY.family(item)).as(why).isEqualTo(family);
        assertThat(TAXONOMY.classOf(item).category()).as(why).isEqualTo(un);
    }

    @ParameterizedTest(name = "{0} cover {1}: {2}, because {3}")
    @CsvFileSource(resources = "covers.tsv", delimiter = '\t', numLinesToSkip = 1)
    void a_wide_class_covers_a_narrow_one(String wide, String narrow, boolean covers, String why) {
        assertThat(TAXONOMY.covers(TAXONOMY.classOf(wide), TAXONOMY.classOf(narrow)))
                .as(why)
                .isEqualTo(covers);
    }

    @ParameterizedTest(name = "{0} count {1}, because {2}")
    @CsvFileSource(resources = "measures.tsv", delimiter = '\t', numLinesToSkip = 1)
    void a_unit_counts_one_thing(String unit, String measure, String why) {
        assertThat(TAXONOMY.measure(unit).id()).as(why).isEqualTo(measure);
    }

    @Property(tries = 300)
    void whatever_an_item_is_called_it_covers_itself(@ForAll @StringLength(min = 1, max = 30) String item) {
        if (!item.isBlank()) {
            ItemClass found = TAXONOMY.classOf(item);
            assertThat(TAXONOMY.covers(found, found)).isTrue();
            assertThat(TAXONOMY.family(item)).isNotBlank();
            assertThat(TAXONOMY.measure(item).id()).isNotBlank();
        }
    }

    @Test
    void nothing_named_stays_nothing() {
        assertThat(TAXONOMY.family("")).isEmpty();
    }

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "classes.tsv; x|nowhere|X; NOT_THERE; no class nowhere",
                "classes.tsv; x|x|X; CIRCLE; within itself",
                "classes.tsv; arms||X; TWICE; second row for arms",
                "classes.tsv; x||X|||shells; TWICE; \"shells\" leads to shell",
                "classes.tsv; x||X||IX; BAD_VALUE; not one of NONE, I, II",
                "units.tsv; x|X|shells; TWICE; counts rounds already",
            })
    void a_wrong_row_is_named_with_its_table_its_line_and_what_to_do(
            String table, String row, TableFault fault, String words) {
        String text = Table.text(Taxonomy.class, table);
        long line = text.lines().count() + 1;
        assertThatExceptionOfType(TableTrouble.class)
                .isThrownBy(() -> Taxonomy.read(Map.of(table, text + Padded.row(text, row))))
                .withMessageStartingWith(fault.code() + " " + table + ", line " + line)
                .withMessageContaining(words)
                .withMessageEndingWith(fault.action());
    }

    @Test
    void an_edited_table_has_another_version() {
        String units = Table.text(Taxonomy.class, "units.tsv") + "widget\twidgets\twidget|gadget\tadded by hand\n";
        Taxonomy edited = Taxonomy.read(Map.of("units.tsv", units));
        assertThat(edited.measure("gadgets")).isEqualTo(new Measure("widget", "widgets"));
        assertThat(edited.version()).isNotEqualTo(TAXONOMY.version());
        assertThat(number(edited)).isEqualTo(number(TAXONOMY));
    }

    private static String number(Taxonomy taxonomy) {
        return taxonomy.version().substring(0, taxonomy.version().indexOf('+'));
    }
}
