package org.waybill.bench.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.waybill.bench.story.Line.Mark;
import org.waybill.bench.story.Line.Piece;

/** Makes the pages of one story. */
final class Newsroom {
    private static final List<String> BODY = List.of("method", "scene", "quote", "reaction", "procedure", "next");
    /** What even the shortest copy keeps of its source. */
    private static final int FEWEST_LINES = 4;

    private static final double DATELINE = 0.7;
    private static final double CREDITED = 0.7;
    private static final double CHAIN = 0.3;

    private final Matter matter;
    private final Wording wording;
    private final Rates rates;
    private final SplittableRandom chance;
    private final Scribe scribe;
    private final Flaws flaws;
    private final List<Page> pages = new ArrayList<>();

    Newsroom(Matter matter, Wording wording, Rates rates, SplittableRandom chance) {
        this.matter = matter;
        this.wording = wording;
        this.rates = rates;
        this.chance = chance;
        this.scribe = new Scribe(matter, wording, chance);
        this.flaws = new Flaws(rates, chance);
    }

    List<Page> pages() {
        return List.copyOf(pages);
    }

    /** A desk that heard the statement. */
    Page first(Statement statement) {
        Account account = Account.of(statement, matter.goods(), name(statement.teller()), List.of());
        Outlet outlet = outlet();
        LocalDate written = statement.said().plusDays(chance.nextInt(2));
        List<Line> lines = new ArrayList<>();
        lines.add(datelined(scribe.telling(part(statement.teller()), account, written), outlet));
        lines.addAll(chatter(6 + chance.nextInt(4)));
        return add(Way.FIRST, outlet, written, true, lines, List.of(), Set.of());
    }

    private static String part(Teller teller) {
        if (teller.kind() == Teller.Kind.TEAM) {
            return "lead.team";
        }
        return teller.separate() ? "lead.separate" : "lead.body";
    }

    private Line datelined(Line lead, Outlet outlet) {
        if (!outlet.wire() || chance.nextDouble() >= DATELINE) {
            return lead;
        }
        String place = wording.name(chance).toUpperCase(java.util.Locale.ROOT);
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(place + " (" + outlet.name() + ") - ", Mark.NONE));
        pieces.addAll(lead.pieces());
        return new Line(pieces, lead.account());
    }

    /** The words of another page, cut and touched up. */
    Page reprint(Page parent) {
        Set<Flaw> wrong = parent.flaws().isEmpty() ? flaws.drawn(account(parent)) : Set.of();
        List<Line> lines = new ArrayList<>();
        int spare = parent.lines().size() - FEWEST_LINES;
        for (Line line : parent.lines()) {
            if (line.equals(parent.lead())) {
                lines.add(wrong.isEmpty() ? line : scribe.retold(line, flaws.spoilt(account(parent), wrong)));
            } else if (spare > 0 && rates.happens("lines_cut", chance)) {
                spare--;
            } else {
                lines.add(rates.happens("words_swapped", chance) ? scribe.touchedUp(line) : line);
            }
        }
        lines.add(scribe.chatter("local"));
        if (parent.outlet().wire() && chance.nextDouble() < CREDITED) {
            lines.add(plain(wording.draw("credit", chance)
                    .replace("{wire}", parent.outlet().name())));
        }
        return add(
                Way.REPRINT,
                outlet(),
                soonAfter(parent),
                dated(),
                lines,
                List.of(parent.number()),
                wrong.isEmpty() ? parent.flaws() : wrong);
    }

    /** Another page in other words; some of those who name the body leave out where they have it from. */
    Page rewrite(Page parent) {
        boolean credits = mustCredit(parent) || chance.nextDouble() < CREDITED;
        Account account = account(parent);
        List<String> relays = credits ? List.of(parent.outlet().name()) : List.of();
        Account told = Account.of(
                account.statement(), matter.goods(), name(account.statement().teller()), relays);
        // Without a credit and in other words, nobody could tell it from one who heard the statement.
        List<Integer> parents = credits ? List.of(parent.number()) : List.of();
        return retelling(
                Way.REWRITE, credits ? "lead.relay" : part(account.statement().teller()), told, parent, parents);
    }

    /** Else two desks would have an official each. */
    private static boolean mustCredit(Page parent) {
        return account(parent).statement().teller().kind() == Teller.Kind.UNNAMED;
    }

    /** Cites the outlet, at times through a lawmaker. */
    Page relay(Page parent) {
        Account account = account(parent);
        boolean chain = chance.nextDouble() < CHAIN;
        List<String> relays = chain
                ? List.of(wording.person(chance), parent.outlet().name())
                : List.of(parent.outlet().name());
        Account told = Account.of(
                account.statement(), matter.goods(), name(account.statement().teller()), relays);
        return retelling(Way.RELAY, chain ? "lead.chain" : "lead.relay", told, parent, List.of(parent.number()));
    }

    /** The same figure a day or two later, on nobody's word. */
    Page silent(Page parent) {
        Account told = Account.of(account(parent).statement(), matter.goods(), Name.NOBODY, List.of());
        List<Line> lines = new ArrayList<>();
        lines.add(scribe.chatter("opening.silent"));
        LocalDate written = parent.written().plusDays(1 + chance.nextInt(2));
        Set<Flaw> wrong = flaws.drawn(told);
        lines.add(scribe.telling("lead.silent", flaws.spoilt(told, wrong), written));
        lines.addAll(chatter(5 + chance.nextInt(3)));
        return add(Way.SILENT, outlet(), written, dated(), lines, List.of(parent.number()), wrong);
    }

    /** Two pages of a day, each with the other as its source; the figure is another's. */
    void ring(Page parent) {
        Outlet one = outlet();
        Outlet other = outlet();
        int number = pages.size();
        LocalDate written = parent.written().plusDays(2 + chance.nextInt(3));
        ringPage(parent, one, other, written, List.of(parent.number(), number + 1));
        ringPage(parent, other, one, written, List.of(number));
    }

    private void ringPage(Page parent, Outlet outlet, Outlet cited, LocalDate written, List<Integer> parents) {
        Account told = Account.of(account(parent).statement(), matter.goods(), Name.plain(cited.name()), List.of());
        List<Line> lines = new ArrayList<>();
        lines.add(scribe.telling("lead.ring", told, written));
        lines.addAll(chatter(5 + chance.nextInt(3)));
        add(Way.RING, outlet, written, true, lines, parents, Set.of());
    }

    /** The newest statement through an outlet, then what was said before, by whom and when. */
    void roundUp(Page newest, List<Statement> older) {
        Statement statement = account(newest).statement();
        LocalDate written = newest.written().plusDays(2 + chance.nextInt(5));
        List<Line> lines = new ArrayList<>();
        lines.add(scribe.chatter("opening.round"));
        Account told = Account.of(
                statement,
                matter.goods(),
                name(statement.teller()),
                List.of(newest.outlet().name()));
        lines.add(scribe.telling("lead.relay", told, written));
        for (Statement before : older) {
            Account old = Account.of(before, matter.goods(), name(before.teller()), List.of());
            lines.add(scribe.telling("back.body", old, written));
        }
        lines.addAll(chatter(5));
        add(Way.ROUND_UP, outlet(), written, dated(), lines, List.of(newest.number()), Set.of());
    }

    private Page retelling(Way way, String part, Account told, Page parent, List<Integer> parents) {
        Set<Flaw> wrong = flaws.drawn(told);
        LocalDate written = soonAfter(parent);
        List<Line> lines = new ArrayList<>();
        lines.add(scribe.telling(part, flaws.spoilt(told, wrong), written));
        lines.addAll(chatter(5 + chance.nextInt(4)));
        return add(way, outlet(), written, dated(), lines, parents, wrong);
    }

    private Page add(
            Way way,
            Outlet outlet,
            LocalDate written,
            boolean dated,
            List<Line> lines,
            List<Integer> parents,
            Set<Flaw> wrong) {
        Page page = new Page(pages.size(), way, outlet, written, dated, scribe.title(), lines, parents, wrong);
        pages.add(page);
        return page;
    }

    private List<Line> chatter(int lines) {
        List<String> parts =
                new ArrayList<>(Stream.concat(BODY.stream(), BODY.stream()).toList());
        List<Line> all = new ArrayList<>();
        for (int at = 0; at < lines; at++) {
            all.add(scribe.chatter(parts.remove(chance.nextInt(parts.size()))));
        }
        return all;
    }

    /** Whom nobody used before in this story, while there is one. */
    private Outlet outlet() {
        List<Outlet> left = Tables.OUTLETS.stream()
                .filter(one -> pages.stream().noneMatch(page -> page.outlet().equals(one)))
                .toList();
        return Wording.pick(left.isEmpty() ? Tables.OUTLETS : left, chance);
    }

    private Name name(Teller teller) {
        return Wording.pick(teller.names(), chance);
    }

    private LocalDate soonAfter(Page parent) {
        return parent.written().plusDays(chance.nextInt(3));
    }

    private boolean dated() {
        return !rates.happens("undated", chance);
    }

    private static Line plain(String words) {
        return new Line(List.of(new Piece(words, Mark.NONE)), null);
    }

    private static Account account(Page page) {
        Account account = page.lead().account();
        if (account == null) {
            throw new IllegalStateException("a lead tells a figure");
        }
        return account;
    }
}
