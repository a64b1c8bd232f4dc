package org.waybill.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.model.BirthDate;
import org.waybill.model.ListEdition;
import org.waybill.model.ListedNumber;
import org.waybill.model.Listing;
import org.waybill.model.Match;
import org.waybill.model.MatchFinding;
import org.waybill.model.NameComparison;
import org.waybill.model.Screening;
import org.waybill.model.Subject;
import org.waybill.report.wire.Json;
import org.waybill.report.words.Listed;
import org.waybill.server.entity.ListedEntity;
import org.waybill.server.lookup.Caveats;
import org.waybill.server.match.ScoredEntity;

/** An answer of the lists for a reader, or as data. */
final class ScreeningText {
    private static final int ASKED = 28;
    private static final int HOW = 14;
    private static final int REASON = 60;

    /** Writes an answer, with what it leaves out. */
    interface Form {
        byte[] of(Caveats.Answered answered);
    }

    private ScreeningText() {}

    static Form form(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "table" ->
                answered -> text(answered.answer(), answered.caveats()).getBytes(StandardCharsets.UTF_8);
            case "json" ->
                answered -> json(answered.answer(), answered.caveats()).getBytes(StandardCharsets.UTF_8);
            default ->
                throw new UserError(
                        "WB-653", "there is no form \"" + Plain.of(name) + "\"", "Take --format table or json.");
        };
    }

    private static String json(Screening answer, Caveats caveats) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("asked", asked(answer.subject()));
        notAsked(answer.subject()).forEach(node.withArray("not_asked")::add);
        node.put("policy", answer.policy());
        node.put("threshold", answer.threshold());
        node.set("editions", ListedEntity.editions(answer.editions()));
        node.putArray("missing");
        caveats.missing().forEach(node.withArray("missing")::add);
        ObjectNode notRead = node.putObject("not_read");
        caveats.notRead().forEach(notRead::put);
        node.put("more_matches", caveats.cut());
        node.putArray("by_name_alone");
        caveats.byNameAlone()
                .forEach(match -> node.withArray("by_name_alone").add(ScoredEntity.of(match, answer.threshold())));
        node.putArray("matches");
        answer.matches().forEach(match -> node.withArray("matches").add(ScoredEntity.of(match, answer.threshold())));
        return Json.pretty(node);
    }

    private static ObjectNode asked(Subject subject) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("type", subject.kind().key());
        subject.names().forEach(node.withArray("names")::add);
        subject.births().forEach(birth -> node.withArray("births").add(birth.toString()));
        subject.countries().forEach(node.withArray("countries")::add);
        subject.gender().ifPresent(gender -> node.put("gender", gender));
        subject.numbers().forEach(number -> node.withArray("numbers").add(words(number)));
        return node;
    }

    private static String text(Screening answer, Caveats caveats) {
        StringBuilder text = new StringBuilder();
        text.append(Wrapped.hanging("Looked up: ", 2, words(answer.subject())));
        text.append("In ")
                .append(Summary.counted(answer.editions().size(), "list"))
                .append(":\n");
        answer.editions().forEach(edition -> edition(text, edition, caveats));
        if (!caveats.missing().isEmpty()) {
            text.append(Wrapped.hanging("Not at hand: ", 2, String.join(", ", caveats.missing())));
        }
        List<String> notAsked = notAsked(answer.subject());
        if (!notAsked.isEmpty()) {
            text.append(Wrapped.hanging("Not asked, since not given: ", 2, String.join(", ", notAsked)));
        }
        text.append('\n').append(found(answer)).append('\n');
        text.append(leftOut(caveats));
        for (int i = 0; i < answer.matches().size(); i++) {
            match(text.append('\n'), i + 1, answer.matches().get(i));
        }
        return text.toString();
    }

    private static String found(Screening answer) {
        String from = " from " + Listed.score(answer.threshold()) + " on, by policy " + answer.policy() + ".";
        return answer.matches().isEmpty()
                ? "No match" + from
                : Summary.counted(answer.matches().size(), "match", "matches") + from
                        + " A match is a likeness; a person decides.";
    }

    private static String leftOut(Caveats caveats) {
        if (caveats.cut()) {
            return "More reach it than are shown; a higher --limit shows them.\n";
        }
        String others = caveats.byNameAlone().stream()
                .map(match -> match.listing().id() + " "
                        + match.listing().primary().text() + " ("
                        + match.listing().kind().key() + ", " + Listed.score(match.score()) + ")")
                .collect(Collectors.joining("; "));
        return others.isEmpty()
                ? ""
                : Wrapped.hanging("Kept out by what was given besides the name: ", 2, Plain.of(others));
    }

    private static void edition(StringBuilder text, ListEdition edition, Caveats caveats) {
        String day = edition.published().map(date -> "of " + date).orElse("undated");
        text.append("  ").append(edition.list()).append("  ").append(Plain.of(edition.title()));
        text.append(", ").append(day).append(", ").append(Summary.counted(edition.entries(), "record"));
        int notRead = caveats.notRead().getOrDefault(edition.list(), 0);
        text.append(notRead == 0 ? "" : ", " + Summary.counted(notRead, "place") + " in it not read")
                .append('\n');
        text.append("    sha256 ").append(edition.sha256().hex()).append('\n');
    }

    private static void match(StringBuilder text, int number, Match match) {
        Listing listing = match.listing();
        text.append(Wrapped.hanging(
                number + "  " + Listed.score(match.score()) + "  " + listing.id() + "  ",
                3,
                listing.primary().text() + " (" + listing.kind().key() + ")" + days(listing)));
        if (!match.sentence().isBlank()) {
            text.append(Wrapped.hanging("  ", 3, match.sentence()));
        }
        match.name().filter(name -> !name.tokens().isEmpty()).ifPresent(name -> indented(text, tokens(name)));
        if (!match.findings().isEmpty()) {
            indented(text, findings(match.findings()));
        }
    }

    private static String days(Listing listing) {
        return listing.listedOn().map(day -> ", listed " + day).orElse("")
                + listing.changedOn().map(day -> ", changed " + day).orElse("");
    }

    private static String tokens(NameComparison name) {
        TextTable table = new TextTable(
                new TextTable.Column("asked", ASKED),
                new TextTable.Column("listed", ASKED),
                new TextTable.Column("how", HOW),
                new TextTable.Column("alike", HOW),
                new TextTable.Column("share", HOW));
        name.tokens()
                .forEach(pair -> table.row(
                        pair.asked(),
                        pair.listed(),
                        pair.relation().key(),
                        Listed.score(pair.similarity()),
                        Listed.score(pair.weight())));
        return table.toString();
    }

    private static String findings(List<MatchFinding> findings) {
        TextTable table = new TextTable(
                new TextTable.Column("row", HOW),
                new TextTable.Column("asked", ASKED),
                new TextTable.Column("listed", ASKED),
                new TextTable.Column("points", HOW),
                new TextTable.Column("reason", REASON));
        findings.forEach(finding -> table.row(
                finding.row(), finding.asked(), finding.listed(), points(finding.points()), finding.reason()));
        return table.toString();
    }

    /** Cut as the score is, so that the rows add up to it. */
    private static String points(double points) {
        return (points < 0 ? "-" : "+") + Listed.score(Math.abs(points));
    }

    private static void indented(StringBuilder text, String table) {
        table.lines().forEach(line -> text.append("   ").append(line).append('\n'));
    }

    private static String words(Subject subject) {
        List<String> words = new ArrayList<>();
        words.add(String.join(" / ", subject.names()));
        words.add(subject.kind() == Listing.Kind.UNSTATED ? "" : subject.kind().key());
        words.add(join("born ", subject.births().stream().map(BirthDate::toString)));
        words.add(join("", subject.countries().stream()));
        words.add(subject.gender().orElse(""));
        words.add(join("", subject.numbers().stream().map(ScreeningText::words)));
        return String.join(", ", words.stream().filter(word -> !word.isEmpty()).toList());
    }

    private static String words(ListedNumber number) {
        return number.kind().key() + " " + number.value();
    }

    private static String join(String label, Stream<String> words) {
        String all = String.join(" or ", words.toList());
        return all.isEmpty() ? "" : label + all;
    }

    /** What could tell namesakes apart and was not given. */
    private static List<String> notAsked(Subject subject) {
        boolean person = subject.kind() == Listing.Kind.PERSON;
        boolean open = subject.kind() == Listing.Kind.UNSTATED;
        List<String> words = new ArrayList<>();
        words.add(open ? "type" : "");
        words.add(subject.births().isEmpty() && (person || open) ? "birth date" : "");
        words.add(subject.countries().isEmpty() ? "country" : "");
        words.add(subject.gender().isEmpty() && person ? "gender" : "");
        words.add(subject.numbers().isEmpty() ? "registration numbers" : "");
        return words.stream().filter(word -> !word.isEmpty()).toList();
    }
}
