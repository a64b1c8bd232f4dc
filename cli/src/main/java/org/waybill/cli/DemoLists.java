package org.waybill.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.waybill.model.ListEdition;
import org.waybill.model.PartialDate;
import org.waybill.pipeline.lookup.AtHand;
import org.waybill.screening.list.ListFiles;
import org.waybill.screening.list.LoadedList;

/** The extract of a list that comes with the program, which says of itself that it is one. */
final class DemoLists {
    private DemoLists() {}

    /** Whatever lists the user keeps, the demonstration is held against this one. */
    static AtHand of(Home home) {
        Path folder = home.demoLists();
        Properties said = said(folder.resolve("extract.properties"));
        LoadedList read = ListFiles.read(folder.resolve("us_ofac_sdn"));
        ListEdition edition = new ListEdition(
                read.edition().list(),
                said.getProperty("title", ""),
                Optional.of(PartialDate.parse(said.getProperty("published", ""))),
                read.edition().sha256(),
                read.edition().entries());
        return new AtHand(
                List.of(new LoadedList(edition, read.listings(), read.unread())),
                List.of(),
                said.getProperty("notice", ""),
                AtHand.Earlier.NONE);
    }

    private static Properties said(Path file) {
        Properties said = new Properties();
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            said.load(text);
            return said;
        } catch (IOException e) {
            throw new UserError("WB-201", "part of the program is missing: " + file, "Unpack or build waybill again.");
        }
    }
}
