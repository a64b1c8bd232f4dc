package org.waybill.report.export.table;

import static org.waybill.report.export.table.Column.number;
import static org.waybill.report.export.table.Column.shown;
import static org.waybill.report.export.table.Column.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waybill.model.FiledReview;
import org.waybill.model.Party;
import org.waybill.model.States;
import org.waybill.report.export.roll.Roll;
import org.waybill.report.outline.Likeness;

/** Who is named, and which listings are like them. */
final class PartyTables {
    private record MatchRow(Party party, Likeness like) {}

    private PartyTables() {}

    static Table<Party> parties(Roll roll) {
        Map<Party, Long> claims = new HashMap<>();
        roll.claims().forEach(claim -> Roll.parties(claim).forEach(party -> claims.merge(party, 1L, Long::sum)));
        return new Table<>(
                "parties",
                "A row is somebody whom claims name as taking part.",
                List.of(
                        text("party", "id: ISO 3166-1 alpha-2 for a state, a name for others", Party::id),
                        text("kind", "what sort of party it is", party -> party.kind()
                                .key()),
                        text(
                                "name",
                                "for a reader",
                                party -> party.kind() == Party.Kind.STATE ? States.name(party.id()) : party.id()),
                        number("claims", "how many claims name it", party -> claims.getOrDefault(party, 0L))),
                () -> roll.parties().stream());
    }

    static Table<?> matches(Roll roll) {
        return new Table<MatchRow>(
                "matches",
                "A row is a listing that may be a party, and may not: a person decides.",
                List.<Column<MatchRow>>of(
                        text("party", "id of the party", row -> row.party().id()),
                        text("kind", "what sort of party it is", row -> row.party()
                                .kind()
                                .key()),
                        text(
                                "list",
                                "key of the list",
                                row -> row.like().match().edition().list()),
                        text(
                                "listing",
                                "what the list calls the record",
                                row -> row.like().match().listing().id().entry()),
                        text(
                                "listed_name",
                                "the name it stands under",
                                row -> row.like().match().listing().primary().text()),
                        number("score", "likeness from 0 to 1, no probability", row -> score(row.like())),
                        text(
                                "state",
                                "open, dismissed, or returned since the list changed it",
                                row -> row.like().state().name().toLowerCase(Locale.ROOT)),
                        number("review", "place of the dismissal in the log", row -> row.like()
                                .dismissal()
                                .map(FiledReview::place)
                                .orElse(null)),
                        text("sentence", "why, in a sentence", row -> row.like()
                                .match()
                                .sentence()),
                        shown(
                                "edition_date",
                                "the list’s own date",
                                row -> row.like().match().edition().published().orElse(null)),
                        text(
                                "edition",
                                "SHA-256 of the list",
                                row -> row.like().match().edition().sha256().hex()),
                        text(
                                "version",
                                "SHA-256 of this wording of the record",
                                row -> row.like().match().listing().version().hex())),
                () -> roll.answers().stream()
                        .flatMap(answer -> Likeness.of(
                                        answer, roll.outline().docket().decisions())
                                .stream()
                                .map(like -> new MatchRow(answer.sought().party(), like))));
    }

    private static BigDecimal score(Likeness like) {
        return BigDecimal.valueOf(like.match().score()).setScale(4, RoundingMode.HALF_UP);
    }
}
