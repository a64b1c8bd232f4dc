package org.waybill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waybill.intake.language.LanguageTeller;
import org.waybill.model.Admission;
import org.waybill.model.Document;
import org.waybill.model.Given;

/** The labelled documents, where they lie beside the repository. */
class CorpusTest {
    @Test
    void every_document_of_the_corpus_is_admitted_with_its_text_unchanged() {
        Path corpus = Path.of(System.getProperty("waybill.root", "."), "..", "shared", "corpus", "documents");
        assumeTrue(Files.isDirectory(corpus), "the corpus is not here");
        List<Admission> all = new ArrayList<>();
        Intake.with(Limits.usual())
                .read(List.of(new Source.Folder(corpus)), Given.NOTHING, arrival -> all.add(arrival.admission()));
        assertThat(all).hasSizeGreaterThanOrEqualTo(56).allMatch(Admission.Admitted.class::isInstance);
        assertThat(all)
                .map(admission -> ((Admission.Admitted) admission).document())
                .allSatisfy(document -> {
                    Document.About about = document.about();
                    assertThat(document.id()).matches("\\d+");
                    assertThat(document.text()).isEqualTo(textIn(Path.of(document.origin())));
                    assertThat(about.language()).isEqualTo("en");
                    assertThat(about.publisher()).isNotEmpty();
                    assertThat(LanguageTeller.tell(document.text())).isEqualTo("en");
                });
    }

    private static String textIn(Path file) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            while (parser.nextToken() != null) {
                if ("text".equals(parser.currentName()) && parser.nextToken() == JsonToken.VALUE_STRING) {
                    return parser.getText();
                }
            }
        }
        return "";
    }
}
