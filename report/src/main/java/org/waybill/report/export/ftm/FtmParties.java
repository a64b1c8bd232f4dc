package org.waybill.report.export.ftm;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.waybill.model.ListedNumber;
import org.waybill.model.Party;
import org.waybill.model.States;
import org.waybill.model.Subject;
import org.waybill.report.export.roll.Roll;

/** Whoever has a name of its own, as a person, body, company, state or ship. */
final class FtmParties {
    private final Roll roll;
    private final Map<Party, Subject> subjects = new HashMap<>();

    FtmParties(Roll roll) {
        this.roll = roll;
        roll.answers()
                .forEach(answer ->
                        subjects.put(answer.sought().party(), answer.sought().subject()));
    }

    Stream<FtmEntity> all() {
        return roll.parties().stream().filter(FtmParties::isNamed).map(this::party);
    }

    /** "Eleven companies" are nobody that could be looked for. */
    static boolean isNamed(Party party) {
        return party.kind() != Party.Kind.DESCRIBED;
    }

    private FtmEntity party(Party party) {
        FtmEntity entity = FtmEntity.of(FtmIds.party(party), schema(party.kind()))
                .put(Prop.NAME, party.kind() == Party.Kind.STATE ? States.name(party.id()) : party.id())
                .put(Prop.KEYWORDS, party.kind().key().replace('_', ' '));
        if (party.kind() == Party.Kind.STATE) {
            entity.put(Prop.COUNTRY, country(party.id()));
        }
        Subject known = subjects.get(party);
        if (known != null) {
            entity.putAll(
                    Prop.ALIAS,
                    known.names().stream()
                            .filter(name -> !name.equals(party.id()))
                            .toList());
            putCountries(entity, known.countries());
            known.numbers().forEach(number -> putNumber(entity, number));
        }
        return entity;
    }

    static void putCountries(FtmEntity entity, List<String> codes) {
        codes.forEach(code -> entity.put(Prop.COUNTRY, country(code)));
    }

    /** Numbers of ships alone: of others FollowTheMoney has too many kinds to choose without knowing more. */
    static void putNumber(FtmEntity entity, ListedNumber number) {
        if (entity.schema().equals("Vessel")) {
            switch (number.kind()) {
                case IMO -> entity.put(Prop.IMO_NUMBER, "IMO" + number.value());
                case MMSI -> entity.put(Prop.MMSI, number.value());
                case CALL_SIGN -> entity.put(Prop.CALL_SIGN, number.value());
                default -> entity.put(Prop.KEYWORDS, number.kind().key() + " " + number.value());
            }
        }
    }

    static String country(String code) {
        return code.toLowerCase(Locale.ROOT);
    }

    private static String schema(Party.Kind kind) {
        return switch (kind) {
            case STATE -> "PublicBody";
            case ORGANISATION, ARMED_GROUP -> "Organization";
            case COMPANY -> "Company";
            case PERSON -> "Person";
            case SHIP -> "Vessel";
            case DESCRIBED -> "LegalEntity";
        };
    }
}
