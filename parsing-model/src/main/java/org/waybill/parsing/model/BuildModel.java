package org.waybill.parsing.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.waybill.parsing.format.ModelFile;
import org.waybill.parsing.format.Section;

/** Writes the parser's model file, unless the one that is there came from the same sources. */
public final class BuildModel {
    private BuildModel() {}

    /**
     * Builds the model.
     *
     * @param arguments the file to write
     */
    public static void main(String[] arguments) throws IOException {
        Path output = Path.of(arguments[0]);
        if (isUpToDate(output)) {
            say("parser model is up to date");
            return;
        }
        say("converting the parser model, about half a minute");
        ModelWriter writer = new ModelWriter();
        writer.text(Section.ORIGIN, Origin.lines());
        LexiconSections.write(writer);
        InflectionSections.write(writer);
        TaggerSections.write(writer);
        ParserSections.write(writer);
        writer.save(output);
        say("parser model written, " + Files.size(output) / 1_000_000 + " MB");
    }

    /** The file's own checksum is part of the question: a damaged file is not up to date. */
    private static boolean isUpToDate(Path output) {
        try {
            return Files.exists(output)
                    && ModelFile.open(output).lines(Section.ORIGIN).equals(Origin.lines());
        } catch (IOException notAModel) {
            say("what is there is not a model: " + notAModel.getMessage());
            return false;
        }
    }

    @SuppressWarnings("SystemOut")
    private static void say(String line) {
        System.out.println("[parsing-model] " + line);
    }
}
