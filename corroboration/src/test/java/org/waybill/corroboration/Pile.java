package org.waybill.corroboration;

import static org.waybill.corroboration.Telling.MUNITIONS;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.waybill.model.Basis;
import org.waybill.model.Decision;
import org.waybill.model.Decisions;
import org.waybill.model.Docket;
import org.waybill.model.Entry;
import org.waybill.model.FiledReview;
import org.waybill.model.PartialDate;
import org.waybill.model.Qualifier;
import org.waybill.model.Reading;
import org.waybill.model.Review;
import org.waybill.model.Sha256;

/**
 * Pages in one line, as the head of {@code counted.tsv} tells, numbered from 1.
 *
 * @param pages in the order they are written
 */
record Pile(List<Page> pages) {
    private static final Pattern PAGE = Pattern.compile("(\\S+)(?: \\[([^]]+)])? (.+)");
    private static final Pattern SAID = Pattern.compile("(?<speaker>[^=<@~]+?)(?: (?<not>not))?"
            + "(?: = (?<qualifier>\\w+) (?<number>\\d+)(?: (?<basis>[a-z]+))?)?"
            + "(?: < (?<relay>[^@~]+?))?(?: @ (?<said>[-\\d]+))?(?: ~ (?<sentence>.+))?");
    private static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");

    static Pile of(String words) {
        String[] pages = words.split(" \\| ", -1);
        return new Pile(IntStream.range(0, pages.length)
                .mapToObj(at -> page("p" + (at + 1), pages[at]))
                .toList());
    }

    private static Page page(String id, String words) {
        Matcher page = matched(PAGE, words);
        Page made = Page.of(id, page.group(1).equals("-") ? "" : page.group(1));
        made = made.by(Optional.ofNullable(page.group(2)).orElse(""));
        for (String line : page.group(3).split("; ", -1)) {
            made = said(made, matched(SAID, line));
        }
        return made;
    }

    private static Matcher matched(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(words);
        }
        return matcher;
    }

    private static Page said(Page page, Matcher line) {
        Telling telling = MUNITIONS.by(line.group("speaker"));
        telling = line.group("not") == null ? telling : telling.not();
        telling = line.group("number") == null ? telling : figure(telling, line);
        List<String> relays = line.group("relay") == null
                ? List.of()
                : List.of(line.group("relay").split(" < ", -1));
        String sentence = Optional.ofNullable(line.group("sentence"))
                .orElse("Page %s, line %d.".formatted(page.id(), page.lines().size()));
        PartialDate said = line.group("said") == null ? null : PartialDate.parse(line.group("said"));
        return page.with(new Page.Line(telling, sentence, relays, said));
    }

    private static Telling figure(Telling telling, Matcher line) {
        String basis = Optional.ofNullable(line.group("basis")).orElse("total");
        return telling.count(
                Qualifier.valueOf(line.group("qualifier").toUpperCase(Locale.ROOT)),
                Long.parseLong(line.group("number")),
                "containers",
                Basis.valueOf(basis.toUpperCase(Locale.ROOT)));
    }

    List<Reading> readings() {
        return pages.stream().map(Page::reading).toList();
    }

    Sha256 sha256(int number) {
        return pages.get(number - 1).sha256();
    }

    Entry entry() {
        return entry(List.of());
    }

    /** The only entry there is, once analysts decided: {@code cut 2 1}, {@code join 2 1}, {@code undo 1}. */
    Entry entry(List<String> decisions) {
        List<Entry> entries = corroborated(decisions).entries();
        if (entries.size() != 1) {
            throw new IllegalArgumentException("one entry was wanted, and there are " + entries.size());
        }
        return entries.get(0);
    }

    Corroborated corroborated(List<String> decisions) {
        return Ledger.corroborate(readings(), docket(decisions));
    }

    private Docket docket(List<String> decisions) {
        List<FiledReview> reviews = IntStream.range(0, decisions.size())
                .mapToObj(at -> new FiledReview(
                        at + 1L,
                        NOON.plusSeconds(at),
                        new Review(decision(decisions.get(at)), "A. Analyst", "read both")))
                .toList();
        return new Docket(Map.of(), Decisions.of(reviews), reviews, List.of(), List.of(), Map.of(), Optional.empty());
    }

    private Decision decision(String words) {
        String[] parts = words.split(" ", -1);
        int one = Integer.parseInt(parts[1]);
        return switch (parts[0]) {
            case "cut" -> new Decision.Cut(sha256(one), sha256(Integer.parseInt(parts[2])));
            case "join" -> new Decision.Join(sha256(one), sha256(Integer.parseInt(parts[2])));
            case "undo" -> new Decision.Undo(one);
            default -> throw new IllegalArgumentException(words);
        };
    }
}
