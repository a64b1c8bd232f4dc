package org.waybill.bench.story;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.waybill.bench.story.Teller.Kind;
import org.waybill.model.Qualifier;

/** Lets the tellers of a story speak. */
final class Statements {
    /** So that a body's next figure is another one. */
    private static final int DAYS_BETWEEN = 45;

    private static final int FIRST_DAY = 45;
    private static final int MOST = 3;
    private static final List<Qualifier> QUALIFIERS = List.of(
            Qualifier.MORE_THAN,
            Qualifier.MORE_THAN,
            Qualifier.AT_LEAST,
            Qualifier.APPROX,
            Qualifier.APPROX,
            Qualifier.NEARLY,
            Qualifier.EXACT);

    private final Matter matter;
    private final int days;
    private final SplittableRandom chance;

    /**
     * Over a story.
     *
     * @param days how long it lasts
     */
    Statements(Matter matter, int days, SplittableRandom chance) {
        this.matter = matter;
        this.days = days;
        this.chance = chance;
    }

    /** Everything that is said, by day. */
    List<Statement> of(List<Teller> tellers) {
        List<Statement> all = new ArrayList<>();
        tellers.stream().filter(one -> one.kind() != Kind.TEAM).forEach(teller -> all.addAll(spoken(teller)));
        tellers.stream().filter(one -> one.kind() == Kind.TEAM).forEach(team -> all.add(repeated(team, all)));
        all.sort(Comparator.comparing(Statement::said));
        return List.copyOf(all);
    }

    private List<Statement> spoken(Teller teller) {
        // Whether two officials without a name are one is open, so each speaks once.
        int times = teller.kind() == Kind.UNNAMED ? 1 : 1 + chance.nextInt(MOST);
        YearMonth since = YearMonth.from(matter.growth().start()).minusMonths(chance.nextInt(4) == 0 ? 1 : 0);
        List<Statement> spoken = new ArrayList<>();
        int day = FIRST_DAY + chance.nextInt(days - FIRST_DAY);
        for (int at = 0; at < times && day < days; at++) {
            spoken.add(statement(teller, matter.growth().start().plusDays(day), since));
            day += DAYS_BETWEEN + chance.nextInt(DAYS_BETWEEN);
        }
        return spoken;
    }

    /** A figure that holds that day: what somebody counts is somewhat less than what there is, and estimates go both ways. */
    private Statement statement(Teller teller, LocalDate said, YearMonth since) {
        Qualifier qualifier = Wording.pick(QUALIFIERS, chance);
        double truth = (double) Math.max(1, matter.growth().at(said));
        long value =
                switch (qualifier) {
                    case MORE_THAN, AT_LEAST ->
                        Amounts.rounded(truth * chance.nextDouble(0.94, 1.0), 2, RoundingMode.FLOOR);
                    case APPROX -> Amounts.rounded(truth * chance.nextDouble(0.96, 1.04), 2, RoundingMode.HALF_UP);
                    case NEARLY -> Amounts.rounded(truth, 2, RoundingMode.CEILING);
                    default -> Math.round(truth);
                };
        return new Statement(teller, said, value, qualifier, since);
    }

    /** What one of the team's members said last, told again two to six weeks later. */
    private Statement repeated(Teller team, List<Statement> all) {
        Statement last = all.stream()
                .filter(one -> one.teller().kind() == Kind.GOVERNMENT)
                .filter(one ->
                        team.state() != null && team.state().equals(one.teller().state()))
                .max(Comparator.comparing(Statement::said))
                .orElseThrow(() -> new IllegalStateException("a team has a member that spoke"));
        return new Statement(
                team, last.said().plusDays(chance.nextInt(14, 42)), last.value(), last.qualifier(), last.since());
    }
}
