package org.waybill.corroboration;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.corroboration.drift.Drift;
import org.waybill.corroboration.telling.Sheet;
import org.waybill.corroboration.telling.Telling;
import org.waybill.model.Body;
import org.waybill.model.Caution;
import org.waybill.model.Claim;
import org.waybill.model.Document;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;

/** What makes a document a witness to be read beside its origin, whatever entries it tells of. */
final class Witnesses {
    private final Function<Sha256, Sheet> sheets;
    private final Function<Sha256, Document> documents;

    Witnesses(Function<Sha256, Sheet> sheets, Function<Sha256, Document> documents) {
        this.sheets = sheets;
        this.documents = documents;
    }

    /** What a document shows by itself. */
    Stream<Caution> alone(Reading reading) {
        return Stream.concat(
                machineMade(sheet(reading.document().sha256())),
                Drift.within(reading.document(), reading.claims()).stream());
    }

    /** Claims of one body's word in which giver and taker changed places. */
    Stream<Caution> crossed(Stream<Claim> claims) {
        return Drift.crossed(claims.toList(), documents, this::speakers).stream();
    }

    private static Stream<Caution> machineMade(Sheet sheet) {
        return sheet.carriers().stream()
                .map(carrier -> carrier.body())
                .filter(body -> body.kind() == Body.Kind.MACHINE_REWRITE)
                .limit(1)
                .map(body -> new Caution(
                        sheet.document(),
                        Caution.Kind.MACHINE_MADE,
                        body.name() + " was seen to bring out texts made over by machine: read its source instead.",
                        List.of()));
    }

    private Set<String> speakers(Claim claim) {
        return sheet(claim.passage().document()).tellings().stream()
                .filter(telling -> telling.claim().equals(claim))
                .map(Telling::speaker)
                .map(speaker -> speaker.body().id())
                .collect(Collectors.toSet());
    }

    private Sheet sheet(Sha256 document) {
        return sheets.apply(document);
    }
}
