package org.waybill.corroboration.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waybill.corroboration.table.Table;
import org.waybill.model.Caution;
import org.waybill.model.Document;
import org.waybill.model.Passage;

class DriftTest {
    @TestFactory
    Stream<DynamicTest> accounts_of_one_finding() {
        Table table = Table.bundled(DriftTest.class, "among.tsv", "expected", "one", "two", "three");
        return IntStream.range(0, table.column("why").size())
                .mapToObj(row -> DynamicTest.dynamicTest(table.column("why").get(row), () -> {
                    List<Account> accounts = accounts(table, row);
                    assertThat(flagged(accounts, Drift.among(accounts)))
                            .isEqualTo(table.column("expected").get(row));
                }));
    }

    @TestFactory
    Stream<DynamicTest> texts_alone() {
        Table table = Table.bundled(DriftTest.class, "within.tsv", "expected", "title", "text");
        return IntStream.range(0, table.column("why").size())
                .mapToObj(row -> DynamicTest.dynamicTest(table.column("why").get(row), () -> {
                    Document document = AccountText.document(
                            "Wire",
                            null,
                            table.column("title").get(row),
                            table.column("text").get(row));
                    assertThat(kinds(Drift.within(document, List.of())))
                            .isEqualTo(table.column("expected").get(row));
                }));
    }

    @Test
    void the_order_in_which_accounts_come_changes_nothing_and_every_quotation_is_exact() {
        Table table = Table.bundled(DriftTest.class, "among.tsv", "expected", "one", "two", "three");
        for (int row = 0; row < table.column("why").size(); row++) {
            List<Account> accounts = accounts(table, row);
            List<Caution> found = Drift.among(accounts);
            List<Account> turned = new ArrayList<>(accounts);
            Collections.reverse(turned);
            assertThat(Drift.among(turned)).isEqualTo(found);
            assertThat(found)
                    .flatExtracting(Caution::passages)
                    .allSatisfy(passage -> assertThat(quoted(accounts, passage)).isEqualTo(passage));
        }
    }

    @Test
    void a_caution_names_both_documents_and_both_wordings() {
        List<Account> accounts = List.of(
                AccountText.read("2023-10-13 Wire: It sent {more than 1,000 containers}."),
                AccountText.read("- Site: It sent {1,000 containers}."));
        assertThat(Drift.among(accounts))
                .extracting(Caution::words)
                .containsExactly(
                        "Site, undated, has “1,000 containers”; Wire on 2023-10-13 has “more than 1,000 containers”.");
    }

    private static Passage quoted(List<Account> accounts, Passage passage) {
        return accounts.stream()
                .map(Account::document)
                .filter(document -> document.sha256().equals(passage.document()))
                .findFirst()
                .orElseThrow()
                .quote(passage.span());
    }

    private static List<Account> accounts(Table table, int row) {
        return Stream.of("one", "two", "three")
                .map(column -> table.column(column).get(row))
                .filter(written -> !written.isEmpty())
                .map(AccountText::read)
                .toList();
    }

    private static String flagged(List<Account> accounts, List<Caution> cautions) {
        String found = cautions.stream()
                .map(caution -> number(accounts, caution) + " " + caution.kind().key())
                .sorted()
                .collect(Collectors.joining("; "));
        return found.isEmpty() ? "-" : found;
    }

    private static int number(List<Account> accounts, Caution caution) {
        return IntStream.range(0, accounts.size())
                        .filter(at -> accounts.get(at).document().sha256().equals(caution.document()))
                        .findFirst()
                        .orElseThrow()
                + 1;
    }

    private static String kinds(List<Caution> cautions) {
        String found = cautions.stream().map(caution -> caution.kind().key()).collect(Collectors.joining("; "));
        return found.isEmpty() ? "-" : found;
    }
}
