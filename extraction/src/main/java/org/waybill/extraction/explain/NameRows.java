package org.waybill.extraction.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybill.extraction.gazetteer.Context;
import org.waybill.extraction.gazetteer.Gazetteer;
import org.waybill.extraction.gazetteer.Mention;
import org.waybill.model.Document;
import org.waybill.model.Span;

/** The rows of the gazetteer behind the names of one document. */
final class NameRows {
    private static final List<String> BY_STATE = List.of("names", "adjectives", "people", "capital");

    private final Document document;
    private final List<Mention> mentions;

    NameRows(Document document) {
        Gazetteer gazetteer = Gazetteer.standard();
        String text = document.text();
        this.document = document;
        this.mentions = gazetteer.mentions(
                text, Context.of(gazetteer, text, document.about().published()));
    }

    List<Grounding> at(List<Span> spans) {
        return mentions.stream()
                .filter(mention -> spans.stream().anyMatch(span -> span.overlaps(mention.span())))
                .flatMap(mention -> row(mention).stream())
                .distinct()
                .toList();
    }

    private Optional<Grounding> row(Mention mention) {
        String written = mention.span().of(document.text());
        return Stream.of(written, mention.canonical())
                .flatMap(name -> row(mention.kind(), name).stream())
                .findFirst();
    }

    private static Optional<Grounding> row(Mention.Kind kind, String name) {
        return switch (kind) {
            case STATE, DEMONYM, CAPITAL -> state(name).or(() -> named("short-forms.tsv", name));
            case OFFICIAL ->
                named("officials.tsv", name).or(() -> RuleTables.row("gazetteer/officials.tsv", "surnames", name));
            case SHORT_FORM -> named("short-forms.tsv", name);
            case SEAT -> named("seats.tsv", name);
            case BODY -> named("bodies.tsv", name).or(() -> named("shared.tsv", name));
            case ARMED_GROUP -> named("armed-groups.tsv", name);
            case COMPANY -> named("companies.tsv", name);
            case MEDIA -> named("media.tsv", name);
            case RESEARCH -> named("research.tsv", name);
            case INTERNATIONAL -> named("international.tsv", name);
            case PLACE -> named("places.tsv", name);
            case WEAPON -> named("weapons.tsv", name);
        };
    }

    private static Optional<Grounding> state(String name) {
        return BY_STATE.stream()
                .flatMap(column -> RuleTables.row("gazetteer/states.tsv", column, name).stream())
                .findFirst();
    }

    private static Optional<Grounding> named(String file, String name) {
        return RuleTables.row("gazetteer/" + file, "names", name);
    }
}
