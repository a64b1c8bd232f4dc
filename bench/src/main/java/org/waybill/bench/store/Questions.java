package org.waybill.bench.store;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waybill.bench.pile.Pile;
import org.waybill.bench.pile.PileMatters;
import org.waybill.casefile.Deposit;
import org.waybill.casefile.reading.Claims;
import org.waybill.casefile.reading.ReadingJson;
import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.Sha256;

/** What to ask a case that was filled with a pile, drawn without asking the case. */
final class Questions {
    private static final PileMatters MATTERS = new PileMatters();

    private final Pile pile;
    private final int documents;

    Questions(Pile pile, int documents) {
        this.pile = pile;
        this.documents = documents;
    }

    /** Ids of claims of first readings. */
    List<ClaimId> claims(int many) {
        return drawn(-10, many, chance -> {
            Deposit deposit = deposit(chance);
            List<ClaimId> ids = Claims.of(ReadingJson.of(deposit.reading(), deposit.extractor()))
                    .ids();
            return ids.get(chance.nextInt(ids.size()));
        });
    }

    /** Ledger entries, drawn by their claims: one of thousands comes a thousand times as often as one of a few. */
    List<String> entries(int many) {
        return drawn(-11, many, chance -> {
            List<Claim> claims = deposit(chance).reading().claims();
            Claim claim = claims.get(chance.nextInt(claims.size()));
            return MATTERS.of(claim).map(MATTERS::id).orElse("");
        });
    }

    List<String> parties(int many) {
        return drawn(-12, many, Pile::party);
    }

    /** One word of the text in one of three, the item of a claim in the second, two words in the third. */
    List<String> words(int many) {
        return drawn(-13, many, chance -> switch (chance.nextInt(3)) {
            case 0 -> Pile.word(chance);
            case 1 -> Pile.item(chance);
            default -> Pile.word(chance) + " " + Pile.item(chance);
        });
    }

    List<Sha256> documents(int many) {
        return drawn(-14, many, chance -> deposit(chance).reading().document().sha256());
    }

    /** How much of a ledger to skip. */
    List<Long> skips(int many, long entries) {
        return drawn(-15, many, chance -> chance.nextLong(entries));
    }

    private Deposit deposit(SplittableRandom chance) {
        return pile.deposit(chance.nextInt(documents));
    }

    private <T> List<T> drawn(long purpose, int many, Function<SplittableRandom, T> draw) {
        SplittableRandom chance = pile.chance(purpose);
        return Stream.generate(() -> draw.apply(chance)).limit(many).toList();
    }
}
