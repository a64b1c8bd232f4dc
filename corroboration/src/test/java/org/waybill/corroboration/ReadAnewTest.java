package org.waybill.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.waybill.model.Caution;
import org.waybill.model.Docket;
import org.waybill.model.Document;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;

/** What is made of a document that is read anew is what the new reading gives, and nothing of the old one. */
class ReadAnewTest {
    private final Map<Sha256, Reading> archive = new HashMap<>();
    private final Corroborator corroborator =
            new Corroborator(name -> Objects.requireNonNull(archive.get(name)), Docket.NONE, Tables.bundled());

    @Test
    void a_caution_names_the_publisher_that_is_read_now_though_the_claims_are_the_same() {
        List<Reading> pages = Pile.of("2024-01-05 [Reuters] White House = more_than 1000 ~ More than 1,000 containers."
                        + " | 2024-01-06 [CNN] White House = exact 1000 ~ 1,000 containers.")
                .readings();
        pages.forEach(this::put);
        assertThat(cautions()).singleElement().asString().contains("CNN").doesNotContain("Newsweek");

        Reading old = pages.get(1);
        corroborator.remove(old.document().sha256());
        put(by("Newsweek", old));
        assertThat(cautions()).singleElement().asString().contains("Newsweek").doesNotContain("CNN");
    }

    private void put(Reading reading) {
        archive.put(reading.document().sha256(), reading);
        corroborator.add(reading);
    }

    private List<String> cautions() {
        return corroborator.corroborated().dependence().cautions().stream()
                .map(Caution::words)
                .toList();
    }

    private static Reading by(String publisher, Reading reading) {
        Document old = reading.document();
        Document.About about = new Document.About(
                "",
                publisher,
                "",
                old.about().published(),
                old.about().language(),
                old.about().format());
        Document document = new Document(old.id(), old.sha256(), old.origin(), about, old.text());
        return new Reading(document, reading.claims(), reading.commentary());
    }
}
