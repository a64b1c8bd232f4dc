package org.waybill.casefile.contract;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.waybill.casefile.CaseWriter;
import org.waybill.casefile.CatchingUp;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.ground.Ground;
import org.waybill.model.ClaimId;
import org.waybill.model.Correction;
import org.waybill.model.Decision;
import org.waybill.model.ListingId;
import org.waybill.model.PartialDate;
import org.waybill.model.Party;
import org.waybill.model.Reason;
import org.waybill.model.Reply;
import org.waybill.model.Review;

/** Everything that can happen to a case, in forty-odd entries at fixed times. */
final class Story {
    private static final Shipment SHELLS = Shipment.of("KP", "RU", "shells", 12);
    private static final Shipment FUEL = Shipment.of("KP", "RU", "fuel", 3);
    private static final Shipment OTHER = Shipment.of("KP", "SY", "\u0416\u00E9 \u5E73\u0000 crates", 7);
    private static final Report FIRST = Report.of("first", SHELLS, FUEL, OTHER, SHELLS);
    private static final Report SECOND = Report.of("Second", SHELLS, OTHER);
    private static final Report THIRD = new Report("\u00E4third", "Na\u00EFve \uD83D\uDEA2 caf\u00E9.", List.of(FUEL));

    private final CaseWriter writer;

    private Story(CaseWriter writer) {
        this.writer = writer;
    }

    /** Writes it to a fresh case, in three runs. */
    static void tell(Ground first, Ground second, Ground third) {
        AtomicLong seconds = new AtomicLong();
        InstantSource clock = () -> CaseOnGround.START.plusMillis(1_500 * seconds.getAndIncrement());
        try (CaseWriter writer = open(first, clock)) {
            new Story(writer).gather();
        }
        try (CaseWriter writer = open(second, clock)) {
            new Story(writer).judge();
        }
        try (CaseWriter writer = open(third, clock)) {
            new Story(writer).goOn();
        }
    }

    private static CaseWriter open(Ground ground, InstantSource clock) {
        return CaseWriter.open(ground, CaseOnGround.MATTERS, clock, "Ada", CatchingUp.UNHEARD);
    }

    private void gather() {
        writer.add(FIRST.deposit());
        writer.refuse(new Change.Refused("x/\u0000.pdf", Reason.ENCRYPTED, "page 1"));
        writer.add(SECOND.deposit());
        writer.add(SECOND.deposit("https://mirror.example/", Report.FIRST, SHELLS, OTHER));
        writer.add(THIRD.deposit());
        writer.add(Report.of("empty").deposit());
        for (int at = 0; at < 12; at++) {
            writer.add(Report.of("more" + at, Shipment.of(at < 6 ? "IR" : "KP", "RU", "drones", at))
                    .deposit());
        }
    }

    private void judge() {
        decide(new Decision.Confirm(FIRST.id(SHELLS)));
        long rejected = decide(new Decision.Reject(SECOND.id(OTHER)));
        decide(new Decision.Undo(decide(new Decision.Undo(rejected))));
        CaseOnGround.correct(writer, FIRST, FUEL, Shipment.of("KP", "RU", "mines", 3));
        decide(new Decision.Same(SECOND.id(SHELLS), THIRD.id(FUEL)));
        decide(new Decision.Other(FIRST.id(OTHER), SECOND.id(OTHER)));
        long apart = decide(new Decision.Other(FIRST.id(SHELLS), SECOND.id(SHELLS)));
        decide(new Decision.Cut(FIRST.sha256(), SECOND.sha256()));
        decide(new Decision.Join(THIRD.sha256(), SECOND.sha256()));
        decide(new Decision.Undo(apart));
        lookUp();
    }

    private void lookUp() {
        ListingId listing = new ListingId("us_ofac_sdn", "36716");
        writer.screened(Looked.up("Maria", listing, 0.93, "MARIA \u0416"));
        Party maria = new Party("Mari\u00E4", Party.Kind.SHIP);
        decide(new Decision.Undo(
                decide(new Decision.Dismiss(maria, listing, Looked.version(listing, "MARIA \u0416")))));
    }

    private void goOn() {
        List<ClaimId> claims = List.of(FIRST.id(SHELLS), SECOND.id(SHELLS), FIRST.id(SHELLS));
        writer.deciding().reply(new Reply("A \uD83D\uDEA2 line", "No.\u0000", PartialDate.parse("2026"), claims));
        writer.deciding().correct(new Correction("north", "south", "misread", claims));
        writer.add(FIRST.deposit(FIRST.address(), Report.SECOND, SHELLS, OTHER));
        writer.add(Report.of("late", FUEL, SHELLS).deposit());
    }

    private long decide(Decision decision) {
        return writer.deciding().review(new Review(decision, "Ben", "he looked"));
    }
}
