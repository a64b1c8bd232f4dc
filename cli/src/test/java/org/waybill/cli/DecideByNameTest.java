package org.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.casefile.CaseWriter;
import org.waybill.casefile.HeldClaim;
import org.waybill.model.Claim;
import org.waybill.model.Extractor;
import org.waybill.model.Reading;
import org.waybill.model.Status;

/** Everything is decided by the names that the opened ledger of a case shows, and told there with who and why. */
@Timeout(300)
class DecideByNameTest {
    private static final Pattern REVIEW = Pattern.compile("Review (\\d+): .*");
    private static final Pattern ENTRY = Pattern.compile("(?m)^Entry \\d+: (.*)\\n  id +([0-9a-f]{12})$");
    private static final Pattern CLAIM = Pattern.compile("(?m)^ +claim ([0-9a-f]{12}) ");
    private static final Pattern DOCUMENT = Pattern.compile("(?m)^ {8}.*\\(([0-9a-f]{12})\\)$");

    private static final int ENOUGH = 100;

    @TempDir
    Path folder;

    private Path all = Path.of("");

    @BeforeEach
    void a_case_of_three_pages() throws IOException {
        all = folder.resolve("case");
        does("case", "new", all, "--by", "ana");
        add("one", "2023-10-13", "North Korea shipped more than 1,000 containers of munitions to Russia.");
        add("two", "2023-10-14", "North Korea shipped 2,600 containers of munitions to Russia.");
        add("three", "2023-10-15", "Russia sent 50 tankers of oil to North Korea.");
    }

    private void add(String name, String day, String text) throws IOException {
        Path page = Files.writeString(folder.resolve(name + ".txt"), text + " It was a day like any other.\n");
        does("add", all, page, "--published", day, "--publisher", "Paper " + name, "--by", "ana");
    }

    @Test
    void two_entries_are_joined_by_their_names_and_parted_again() {
        String before = ledger();
        List<String> entries = all(ENTRY, 2);
        assertThat(entries).hasSize(2);
        String review = decides("same", entries.get(0), entries.get(1));
        assertThat(all(ENTRY, 2)).hasSize(1);
        assertThat(opened()).contains("What people decided", "Review " + review + ", ana on ", "Because: Read both.");
        decides("undo", review);
        assertThat(ledger()).isEqualTo(before);
        assertThat(opened()).doesNotContain("What people decided");
    }

    @Test
    void a_claim_is_parted_from_the_entry_it_is_shown_in() {
        String before = ledger();
        String munitions = all(ENTRY, 2).get(0);
        String claim = all(CLAIM, 1).get(0);
        String review = decides("other", claim, munitions);
        assertThat(all(ENTRY, 2)).hasSize(3);
        assertThat(opened()).contains("claim " + claim + " is about another matter than claim ");
        decides("undo", review);
        assertThat(ledger()).isEqualTo(before);
    }

    @Test
    void documents_are_joined_and_cut_by_the_digits_behind_them() {
        String before = ledger();
        List<String> pages = all(DOCUMENT, 1);
        String review = decides("join", pages.get(1), pages.get(0));
        assertThat(ledger()).isNotEqualTo(before);
        assertThat(opened()).contains("took from", "what it says. Because: Read both.");
        String cut = decides("cut", pages.get(1), pages.get(0));
        assertThat(opened()).contains("did not take from");
        decides("undo", cut);
        decides("undo", review);
        assertThat(ledger()).isEqualTo(before);
    }

    @Test
    void a_rejected_claim_is_told_of_where_it_would_count() {
        String before = ledger();
        String claim = all(CLAIM, 1).get(0);
        String review = decides("reject", claim);
        assertThat(opened()).contains("claim " + claim + " counts no more. Because: Read both.");
        decides("undo", review);
        assertThat(ledger()).isEqualTo(before);
    }

    @Test
    void what_is_no_name_is_refused_as_a_claim_is() {
        Terminal.Ran ran = Terminal.run("review", "same", all, "ffffffffffff", "0", "--reason", "no", "--by", "ana");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.notes()).singleElement().asString().startsWith("WB-408 ");
    }

    @Test
    void a_decision_about_a_claim_that_is_read_no_more_is_told_with_what_is_read_there_now() throws IOException {
        String now = all(CLAIM, 1).get(0);
        String older = readOtherwise(now);
        String review = decides("reject", older);
        Terminal.Ran ran = Terminal.run("case", "reread", all, "--by", "ana");
        assertThat(ran.status()).isZero();
        assertThat(ran.notes())
                .singleElement()
                .asString()
                .startsWith("WB-307 review " + review + " (reject " + older + "): ")
                .contains("Its sentence is now read as " + now + ".");
        assertThat(Terminal.run("status", all, "--reviews").out()).contains("reject " + older + " (lapsed)");
        assertThat(all(CLAIM, 1)).contains(now);
        does("report", all, "--out", folder.resolve("report"));
        assertThat(folder.resolve("report/report.html"))
                .content()
                .contains("no newest reading makes claim " + older + " any more");
        assertThat(folder.resolve("report/report.json")).content().containsPattern("\"now\"\\s*:\\s*\"lapsed\"");
        decides("undo", review);
        assertThat(Terminal.run("status", all, "--reviews").notes()).isEmpty();
    }

    @Test
    void matters_joined_by_a_claim_that_is_read_no_more_stay_joined_and_say_who_joined_them() {
        List<String> entries = all(ENTRY, 2);
        String older = readOtherwise(all(CLAIM, 1).get(0));
        String review = decides("same", older, entries.get(1));
        assertThat(does("case", "reread", all, "--by", "ana")).startsWith("1 document read anew");
        assertThat(all(ENTRY, 2)).hasSize(1);
        assertThat(opened()).contains("Review " + review + ", ana on ", "are about one matter. Because: Read both.");
    }

    /** Another version took the claim for denied; gives the id that it had then. */
    private String readOtherwise(String id) {
        try (CaseWriter writer = new Cases(new Console(System.out, System.err)).write(all, "ana")) {
            HeldClaim held = writer.asWritten().held(writer.asWritten().claim(id));
            Claim claim = held.claim();
            Claim denied = new Claim(
                    claim.type(),
                    claim.slots(),
                    claim.attribution(),
                    new Status(claim.status().modality(), !claim.status().negated(), "test"),
                    claim.tier(),
                    claim.rule(),
                    claim.passage(),
                    claim.grounds());
            writer.reread(
                    new Reading(held.document(), List.of(denied), List.of()), new Extractor("waybill-rules", "older"));
            writer.flush();
            return writer.asWritten().queries().claims("", ENOUGH).stream()
                    .filter(line -> line.latest()
                            && line.document().equals(claim.passage().document()))
                    .map(line -> line.id().brief())
                    .findFirst()
                    .orElseThrow();
        }
    }

    private String ledger() {
        return does("read", "--ledger", "--format", "json", all);
    }

    private String opened() {
        return does("read", "--ledger", "--explain", all).replaceAll("\\s+", " ");
    }

    private List<String> all(Pattern pattern, int group) {
        Matcher found = pattern.matcher(does("read", "--ledger", "--explain", all));
        return found.results().map((MatchResult one) -> one.group(group)).toList();
    }

    private String decides(String kind, String... names) {
        Object[] words = new Object[names.length + 7];
        Object[] fixed = {"review", kind, all};
        System.arraycopy(fixed, 0, words, 0, fixed.length);
        System.arraycopy(names, 0, words, fixed.length, names.length);
        Object[] who = {"--reason", "Read both.", "--by", "ana"};
        System.arraycopy(who, 0, words, fixed.length + names.length, who.length);
        Matcher review = REVIEW.matcher(does(words));
        assertThat(review.find()).isTrue();
        return review.group(1);
    }

    private static String does(Object... words) {
        Terminal.Ran ran = Terminal.run(words);
        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.notes()).isEmpty();
        return ran.out();
    }
}
