package org.waybill.bench.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.waybill.model.Sha256;

/**
 * Tells made-up stories: the same from the same seed, and no two of one level about the same two states.
 *
 * @param level how much goes wrong
 * @param seed another one gives other stories
 */
public record Storyteller(Level level, long seed) {
    /** The most stories of one level: every pair of states once. */
    public static final int MOST = Tables.STATES.size() * (Tables.STATES.size() - 1) / 2;

    private static final LocalDate EARLIEST = LocalDate.of(2021, 1, 1);
    private static final int MONTHS_OF_STARTS = 24;
    private static final int SHORTEST_MONTHS = 6;
    private static final int LONGEST_MONTHS = 12;
    private static final int DAYS_OF_MONTH = 30;
    /** An odd number without pattern, so that neighbours of one seed are not the neighbours of the next. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** The stories from the first to as many as asked, in order. */
    public List<Story> stories(int many) {
        if (many < 1 || many > MOST) {
            throw new IllegalArgumentException("a level has 1 to " + MOST + " stories, not " + many);
        }
        List<State[]> pairs = pairs();
        Wording wording = new Wording();
        Rates rates = Rates.of(level);
        return IntStream.range(0, many)
                .mapToObj(number -> story(number, pairs.get(number), wording, rates))
                .toList();
    }

    /** Every pair of states once, in the order of the seed, each the giver half of the time. */
    private List<State[]> pairs() {
        SplittableRandom chance = chance(-1);
        List<State[]> pairs = new ArrayList<>();
        for (State one : Tables.STATES) {
            Tables.STATES.stream()
                    .filter(other -> one.code().compareTo(other.code()) < 0)
                    .map(other -> chance.nextBoolean() ? new State[] {one, other} : new State[] {other, one})
                    .forEach(pairs::add);
        }
        for (int at = pairs.size() - 1; at > 0; at--) {
            int other = chance.nextInt(at + 1);
            State[] moved = pairs.get(at);
            pairs.set(at, pairs.get(other));
            pairs.set(other, moved);
        }
        return pairs;
    }

    private Story story(int number, State[] pair, Wording wording, Rates rates) {
        SplittableRandom chance = chance(number);
        int months = chance.nextInt(SHORTEST_MONTHS, LONGEST_MONTHS + 1);
        Matter matter = matter(pair, months, chance);
        List<Teller> tellers = new Tellers(matter, wording, rates, chance).cast();
        List<Statement> statements = new Statements(matter, months * DAYS_OF_MONTH, chance).of(tellers);
        Newsroom newsroom = new Newsroom(matter, wording, rates, chance);
        new Coverage(newsroom, rates, chance).of(statements);
        return new Story(
                level.key() + " " + number,
                matter,
                statements,
                reports(matter, newsroom.pages()),
                Truths.count(tellers));
    }

    private static Matter matter(State[] pair, int months, SplittableRandom chance) {
        Goods goods = Wording.pick(Tables.GOODS, chance);
        LocalDate start = EARLIEST.plusMonths(chance.nextInt(MONTHS_OF_STARTS));
        // Drawn evenly over the digits, since the figures of news run over several.
        long end = Math.round(goods.least() * Math.pow((double) goods.most() / goods.least(), chance.nextDouble()));
        return new Matter(pair[0], pair[1], goods, Growth.to(end, start, months, chance));
    }

    private static List<Report> reports(Matter matter, List<Page> pages) {
        List<Press> set = pages.stream().map(page -> new Press(matter, page)).toList();
        List<Report> reports = new ArrayList<>();
        for (Page page : pages) {
            List<Sha256> parents = page.parents().stream()
                    .map(number -> set.get(number).document().sha256())
                    .toList();
            reports.add(set.get(page.number()).report(parents));
        }
        return reports;
    }

    private SplittableRandom chance(int purpose) {
        return new SplittableRandom(
                (seed * Level.values().length + level.number()) * SPREAD ^ purpose * 0x2545F4914F6CDD1DL);
    }
}
