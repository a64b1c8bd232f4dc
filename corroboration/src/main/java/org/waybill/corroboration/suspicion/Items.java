package org.waybill.corroboration.suspicion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.corroboration.figure.Amount;
import org.waybill.corroboration.suspicion.Item.Word;
import org.waybill.corroboration.telling.Sheet;
import org.waybill.corroboration.telling.Telling;
import org.waybill.model.Claim;
import org.waybill.model.Entry;
import org.waybill.model.Finding;
import org.waybill.model.Origin;
import org.waybill.model.PartialDate;
import org.waybill.model.Sha256;
import org.waybill.model.Suspicion.Agreement.Kind;

/** Makes questions of an entry: how each of its findings is told, and what its origins found at one time. */
final class Items {
    /** The two who are compared. */
    private static final int TWO = 2;

    private final Ancestry ancestry;
    private final Function<Sha256, Sheet> sheets;
    private final SuspicionPolicy policy;
    private final int fewest;

    Items(Function<Sha256, Sheet> sheets, Ancestry ancestry, SuspicionPolicy policy) {
        this.sheets = sheets;
        this.ancestry = ancestry;
        this.policy = policy;
        this.fewest = TWO + policy.others();
    }

    /** None where too few give a figure. */
    List<Item> of(Entry entry) {
        if (figured(entry.claims()) < fewest) {
            return List.of();
        }
        Tellings tellings = new Tellings(sheets);
        List<Item> all = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        for (Origin origin : entry.corroboration().roots()) {
            for (Finding finding : origin.findings()) {
                accounts(origin, finding, tellings).ifPresent(all::add);
                statement(origin, finding, tellings).ifPresent(statements::add);
            }
        }
        all.addAll(findings(statements));
        return all;
    }

    private static long figured(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.slots().quantity().value().isPresent())
                .map(claim -> claim.passage().document())
                .distinct()
                .count();
    }

    /** How a finding is told: one answer for each who brings it. */
    private Optional<Item> accounts(Origin origin, Finding finding, Tellings tellings) {
        Optional<Amount> first = tellings.of(finding.first()).amount();
        if (first.isEmpty() || finding.claims().size() < fewest) {
            return Optional.empty();
        }
        Gathering gathering = new Gathering();
        finding.claims().stream()
                .map(tellings::of)
                .filter(telling -> telling.amount().isPresent())
                .sorted(Comparator.comparing((Telling telling) -> dayOrLast(telling.published()))
                        .thenComparing(Telling::claim, Claim.IN_TEXT_ORDER))
                .forEach(telling -> gathering.put(
                        Teller.bearing(telling),
                        account(telling.amount().orElseThrow(), first.get()),
                        new Word(telling.claim(), day(telling.published())),
                        ancestry.of(telling.document())));
        return gathering.item(Kind.ACCOUNT, origin.body(), fewest);
    }

    /** Rounding is a habit that many have: whoever rounds what was said still tells what was said. */
    private static String account(Amount amount, Amount first) {
        return isRounded(amount, first) || isRounded(first, amount) ? first.key() : amount.key();
    }

    private static boolean isRounded(Amount amount, Amount rounder) {
        return amount.roundedKey().filter(rounder.key()::equals).isPresent();
    }

    /** What an origin that is another than all others says of its own. */
    private record Statement(LocalDate said, Telling telling, Amount amount) {
        String shelf() {
            return telling.stance() + " " + amount.measure().id() + " " + amount.kind();
        }
    }

    private static Optional<Statement> statement(Origin origin, Finding finding, Tellings tellings) {
        Telling telling = tellings.of(finding.first(), origin.body());
        LocalDate said = day(finding.said());
        return origin.counts() == Origin.Counts.NOT || said == null
                ? Optional.empty()
                : telling.amount().map(amount -> new Statement(said, telling, amount));
    }

    private List<Item> findings(List<Statement> statements) {
        Map<String, List<Statement>> shelves = new TreeMap<>();
        statements.stream()
                .sorted(Comparator.comparing(Statement::said)
                        .thenComparing(one -> one.telling().claim(), Claim.IN_TEXT_ORDER)
                        .thenComparing(one -> one.telling().speaker().body()))
                .forEach(one -> shelves.computeIfAbsent(one.shelf(), any -> new ArrayList<>())
                        .add(one));
        return shelves.values().stream()
                .flatMap(this::ofOneTime)
                .map(this::asked)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Cut where something was said too long after the first. */
    private Stream<List<Statement>> ofOneTime(List<Statement> shelf) {
        List<List<Statement>> times = new ArrayList<>();
        List<Statement> time = new ArrayList<>();
        for (Statement one : shelf) {
            if (!time.isEmpty() && ChronoUnit.DAYS.between(time.get(0).said(), one.said()) > policy.days()) {
                times.add(time);
                time = new ArrayList<>();
            }
            time.add(one);
        }
        times.add(time);
        return times.stream();
    }

    private Optional<Item> asked(List<Statement> time) {
        Gathering gathering = new Gathering();
        for (Statement one : time) {
            Telling telling = one.telling();
            gathering.put(
                    Teller.speaking(telling),
                    one.amount().key(),
                    new Word(telling.claim(), one.said()),
                    Teller.isItself(telling) ? Set.of() : ancestry.of(telling.document()));
        }
        return gathering.item(Kind.FINDING, null, fewest);
    }

    private static @Nullable LocalDate day(@Nullable PartialDate date) {
        return date != null && date.hasDay() ? date.first() : null;
    }

    private static LocalDate dayOrLast(@Nullable PartialDate date) {
        return date == null ? LocalDate.MAX : date.first();
    }
}
