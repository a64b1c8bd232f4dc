package org.waybill.server.workbench.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waybill.desk.sheet.ClaimRow;
import org.waybill.desk.sheet.DocumentSheet.CommentarySheet;
import org.waybill.desk.sheet.DocumentSheet.DocumentPart;
import org.waybill.desk.sheet.Quote;
import org.waybill.desk.sheet.SlotSheet;

class TextPaneTest {
    private static final String TEXT = "Early words.\nThe North sent shells\nto Russia. It must stop.\nEnd.";

    @Test
    void every_character_is_shown_once_and_in_order() {
        assertThat(shown(TextPane.of(part(), "a"))).isEqualTo(TEXT);
    }

    @Test
    void a_sentence_is_not_torn_where_its_line_ends() {
        TextBlock block = TextPane.of(part(), "").get(1);
        assertThat(block.pieces().get(0).look()).isEqualTo("said");
        assertThat(block.claims()).extracting(ClaimRow::id).containsExactly("a", "b");
        assertThat(block.commentary()).hasSize(1);
    }

    @Test
    void words_of_two_claims_tell_of_both() {
        assertThat(piece("North", "").slots()).isEqualTo("Claim 1: actor; Claim 2: actor");
    }

    @Test
    void only_the_chosen_claim_names_its_parts_in_the_text() {
        assertThat(piece("shells", "a").label()).isEqualTo("item");
        assertThat(piece("shells", "b").label()).isEmpty();
        assertThat(piece("shells", "a").look()).contains("chosen");
    }

    @Test
    void what_argues_is_marked_as_such() {
        assertThat(piece("It must stop.", "").look()).isEqualTo("argues");
    }

    @Test
    void deceptive_characters_are_written_out() {
        DocumentPart hostile = new DocumentPart(
                1, 0, "<script>x</script>\u202Egpj.exe\0" + "w".repeat(10_000), List.of(), 0, List.of());
        assertThat(shown(TextPane.of(hostile, "")))
                .startsWith("<script>x</script>[U+202E]gpj.exe\u2400w")
                .doesNotContain("\u202E", "\0");
    }

    @Test
    void a_text_without_characters_has_no_paragraphs() {
        assertThat(TextPane.of(new DocumentPart(1, 0, "", List.of(), 0, List.of()), ""))
                .isEmpty();
    }

    private static TextPiece piece(String text, String chosen) {
        return TextPane.of(part(), chosen).stream()
                .flatMap(block -> block.pieces().stream())
                .filter(piece -> piece.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static String shown(List<TextBlock> blocks) {
        return blocks.stream()
                .flatMap(block -> block.pieces().stream())
                .map(TextPiece::text)
                .collect(Collectors.joining());
    }

    private static DocumentPart part() {
        String sentence = "The North sent shells\nto Russia.";
        return new DocumentPart(
                1,
                0,
                TEXT,
                List.of(
                        claim("a", 1, sentence, slot("actor", "North"), slot("item", "shells")),
                        claim("b", 2, sentence, slot("actor", "North"))),
                0,
                List.of(new CommentarySheet(
                        quote("It must stop."), quote("It must stop."), "article author", "for", List.of("must"))));
    }

    private static ClaimRow claim(String id, int number, String sentence, SlotSheet... slots) {
        return new ClaimRow(
                id,
                number,
                "",
                "transfer",
                "d",
                "",
                "",
                "",
                "",
                "",
                "",
                List.of(),
                "states",
                "said",
                "A",
                "rule",
                "unreviewed",
                null,
                quote(sentence),
                Arrays.asList(slots),
                List.of());
    }

    private static SlotSheet slot(String name, String words) {
        return new SlotSheet(name, words, "send/" + name, List.of(quote(words)));
    }

    private static Quote quote(String words) {
        int at = TEXT.indexOf(words);
        return new Quote("d", at, at + words.length(), words);
    }
}
