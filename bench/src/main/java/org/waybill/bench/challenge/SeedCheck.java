package org.waybill.bench.challenge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.waybill.bench.board.Board;
import org.waybill.bench.board.Measure;
import org.waybill.bench.board.Outcome;
import org.waybill.bench.corpus.Seed;
import org.waybill.bench.score.FlatClaim;
import org.waybill.bench.score.Match;
import org.waybill.bench.score.Pairing;

/**
 * Whether a reader gets the seed document right: type, actor, target and item of every claim, and nothing imagined.
 *
 * @param found gold claims that were read
 * @param missing gold claims that were not, without those that may be left out
 * @param extra what was read that answers no gold claim
 * @param broken what was read out of passages that claim nothing
 */
public record SeedCheck(List<FlatClaim> found, List<FlatClaim> missing, List<FlatClaim> extra, List<Broken> broken) {

    /**
     * A claim out of a passage that claims nothing.
     *
     * @param rule what the passage only speaks of
     * @param claim what was made of it
     */
    public record Broken(Seed.Forbidden rule, FlatClaim claim) {}

    public SeedCheck {
        found = List.copyOf(found);
        missing = List.copyOf(missing);
        extra = List.copyOf(extra);
        broken = List.copyOf(broken);
    }

    public static SeedCheck of(Seed seed, List<FlatClaim> read) {
        List<FlatClaim> gold = seed.gold();
        List<FlatClaim> offered = read.stream().filter(FlatClaim::isOffered).toList();
        Pairing pairs = Pairing.of(gold, offered, Match::whole);
        return new SeedCheck(
                pick(gold, pairs::found),
                pick(gold, i -> !pairs.found(i) && !gold.get(i).standing().optional()),
                pick(offered, j -> !pairs.used(j)),
                seed.forbidden().stream()
                        .flatMap(rule -> read.stream()
                                .filter(claim -> breaks(rule, claim))
                                .map(claim -> new Broken(rule, claim)))
                        .toList());
    }

    /** Whether nothing is missing and nothing imagined was read; claims too many do not count here. */
    public boolean passes() {
        return missing.isEmpty() && broken.isEmpty();
    }

    /** Figures and outcomes. */
    public Board board(Seed seed) {
        List<Outcome> outcomes = new ArrayList<>();
        found.forEach(claim -> outcomes.add(Outcome.right(key("gold", claim), "found", "")));
        missing.forEach(claim -> outcomes.add(
                Outcome.wrong(key("gold", claim), "missing", claim.standing().passage())));
        seed.forbidden().forEach(rule -> outcomes.add(outcome(rule)));
        extra.forEach(claim -> outcomes.add(Outcome.wrong(
                key("read", claim),
                "extra (" + claim.details() + ")",
                claim.standing().passage())));
        return new Board(
                "seed",
                List.of(
                        Measure.share("seed claims found", found.size(), found.size() + missing.size()),
                        Measure.count("seed claims too many", extra.size()),
                        Measure.errors("seed claims out of imagined events", broken.size())),
                outcomes);
    }

    private Outcome outcome(Seed.Forbidden rule) {
        String key = "seed must not yield: " + rule.what();
        return broken.stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst()
                .map(one -> Outcome.wrong(
                        key,
                        "read " + one.claim().brief(),
                        one.claim().standing().passage()))
                .orElse(Outcome.right(key, "kept", ""));
    }

    private static String key(String side, FlatClaim claim) {
        return "seed " + side + ": " + claim.brief() + " | " + claim.standing().anchor();
    }

    private static boolean breaks(Seed.Forbidden rule, FlatClaim claim) {
        boolean said = claim.voice().saysDone()
                || (claim.voice().modality().equals("alleged") && !claim.voice().negated());
        return claim.isScored()
                && said
                && rule.passages().stream().anyMatch(claim.standing().passage()::contains);
    }

    private static List<FlatClaim> pick(List<FlatClaim> claims, java.util.function.IntPredicate wanted) {
        return IntStream.range(0, claims.size())
                .filter(wanted)
                .mapToObj(claims::get)
                .toList();
    }
}
