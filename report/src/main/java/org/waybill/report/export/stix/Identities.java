package org.waybill.report.export.stix;

import java.util.List;
import java.util.stream.Stream;
import org.waybill.model.Party;
import org.waybill.model.States;
import org.waybill.report.export.roll.Roll;

/** Who is named: this program, publishers, parties. */
final class Identities {
    private final Roll roll;

    Identities(Scope scope) {
        this.roll = scope.roll();
    }

    Stream<StixObject> all() {
        StixObject maker = identity(StixObject.MAKER, "Waybill", "system");
        return Stream.of(Stream.of(maker), publishers(), roll.parties().stream().map(Identities::party))
                .flatMap(all -> all);
    }

    private Stream<StixObject> publishers() {
        return roll.documents().stream()
                .map(document -> document.about().publisher())
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted()
                .map(name ->
                        identity(Scope.publisher(name), name, "organization").put("roles", List.of("publisher")));
    }

    private static StixObject party(Party party) {
        boolean isState = party.kind() == Party.Kind.STATE;
        String name = isState ? States.name(party.id()) : party.id();
        return identity(Scope.party(party), name, classOf(party.kind()))
                .put("sectors", isState ? List.of("government") : List.of())
                .put("labels", List.of(party.kind().key().replace('_', '-')));
    }

    private static StixObject identity(String id, String name, String classOf) {
        return StixObject.of(id, StixObject.FIRST, StixObject.FIRST)
                .put("name", name)
                .put("identity_class", classOf);
    }

    private static String classOf(Party.Kind kind) {
        return switch (kind) {
            case STATE, ORGANISATION, COMPANY -> "organization";
            case ARMED_GROUP -> "group";
            case PERSON -> "individual";
            case DESCRIBED -> "class";
            case SHIP -> "unknown";
        };
    }
}
