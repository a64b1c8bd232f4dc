package org.waybill.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waybill.assessment.pack.Packs;
import org.waybill.assessment.pack.Rule;
import org.waybill.model.Provision;
import org.waybill.report.words.Rules;

/** Provisions, one on each line, and what must be minded about their times. */
final class ProvisionTable {
    private ProvisionTable() {}

    /** The regimes with their editions. */
    static String regimes(Packs packs) {
        TextTable table = new TextTable(
                new TextTable.Column("Regime", 24),
                new TextTable.Column("What it is", 60),
                new TextTable.Column("Provisions", 10),
                new TextTable.Column("Version", 7),
                new TextTable.Column("Sources read up to", 18));
        packs.editions()
                .forEach(pack -> table.row(
                        pack.regime(),
                        pack.title(),
                        String.valueOf(pack.provisions()),
                        String.valueOf(pack.version()),
                        pack.compiled().toString()));
        return table.toString();
    }

    /** Provisions in their order. */
    static String of(List<Rule> rules, @Nullable LocalDate day) {
        return (day == null ? plain(rules) : on(rules, day)) + cautions(rules) + foot(rules, day);
    }

    private static String plain(List<Rule> rules) {
        TextTable table = new TextTable(
                new TextTable.Column("Id", 24),
                new TextTable.Column("Paragraph", 34),
                new TextTable.Column("Title", 52),
                new TextTable.Column("In force", 64),
                new TextTable.Column("Bound", 32),
                new TextTable.Column("Citation", 52));
        rules.stream()
                .map(Rule::provision)
                .forEach(one -> table.row(
                        one.id(), one.citation(), one.title(), ProvisionDay.times(one), one.bound(), Rules.mark(one)));
        return table.toString();
    }

    private static String on(List<Rule> rules, LocalDate day) {
        TextTable table = new TextTable(
                new TextTable.Column("Id", 24),
                new TextTable.Column("Paragraph", 34),
                new TextTable.Column("Title", 52),
                new TextTable.Column("On " + day, 13),
                new TextTable.Column("In force", 64),
                new TextTable.Column("Bound", 32),
                new TextTable.Column("Citation", 52));
        rules.stream()
                .map(Rule::provision)
                .forEach(one -> table.row(
                        one.id(),
                        one.citation(),
                        one.title(),
                        ProvisionDay.stood(one, day).words(),
                        ProvisionDay.times(one),
                        one.bound(),
                        Rules.mark(one)));
        return table.toString();
    }

    private static String cautions(List<Rule> rules) {
        Map<String, List<String>> ids = new LinkedHashMap<>();
        rules.stream().map(Rule::provision).forEach(one -> ProvisionDay.cautions(one)
                .forEach(words ->
                        ids.computeIfAbsent(words, any -> new ArrayList<>()).add(one.id())));
        String all = ids.entrySet().stream()
                .map(row -> Wrapped.hanging(String.join(", ", row.getValue()) + ": ", 4, row.getKey()))
                .collect(Collectors.joining());
        return all.isEmpty() ? "" : "\nMind:\n" + all;
    }

    private static String foot(List<Rule> rules, @Nullable LocalDate day) {
        long recalled = rules.stream()
                .filter(rule -> rule.provision().certainty() == Provision.Certainty.FROM_MEMORY)
                .count();
        return "\n" + Summary.counted(rules.size(), "provision") + (day == null ? "" : " on " + day) + ", "
                + (recalled == 0 ? "none" : recalled)
                + " cited from memory. \"waybill provisions ID\" shows one whole.\n";
    }
}
