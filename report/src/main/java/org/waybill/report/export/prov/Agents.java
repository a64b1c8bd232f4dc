package org.waybill.report.export.prov;

import java.util.stream.Stream;
import org.waybill.model.Filed;
import org.waybill.report.export.roll.Roll;

/** Who did something: this program, its extractors, people who filed or reviewed, and those on whose word claims stand. */
final class Agents {
    private final Roll roll;

    Agents(Roll roll) {
        this.roll = roll;
    }

    Stream<Member> all() {
        return Stream.of(
                        Stream.of(
                                Member.of(ProvIds.WAYBILL, "prov:SoftwareAgent").put("prov:label", "Waybill")),
                        extractors(),
                        people().distinct().sorted().map(Agents::person),
                        sources().distinct().sorted().map(Agents::source))
                .flatMap(all -> all);
    }

    private Stream<Member> extractors() {
        return roll.documents().stream()
                .flatMap(document -> roll.trail().reading(document.sha256()).stream())
                .map(Filed::what)
                .distinct()
                .map(extractor -> Member.of(ProvIds.extractor(extractor), "prov:SoftwareAgent")
                        .put("prov:label", extractor.name())
                        .put("wb:version", extractor.version()));
    }

    private Stream<String> people() {
        return Stream.concat(
                roll.documents().stream()
                        .flatMap(document -> roll.trail().capture(document.sha256()).stream())
                        .map(Filed::by),
                roll.outline().docket().reviews().stream()
                        .map(filed -> filed.review().reviewer()));
    }

    private static Member person(String name) {
        return Member.of(ProvIds.person(name), "prov:Person").put("prov:label", name);
    }

    private Stream<String> sources() {
        return Stream.concat(
                roll.documents().stream()
                        .map(document -> document.about().publisher())
                        .filter(name -> !name.isBlank()),
                roll.claims().stream().map(roll::voice));
    }

    private static Member source(String name) {
        return Member.of(ProvIds.source(name), "wb:Source").put("prov:label", name);
    }
}
