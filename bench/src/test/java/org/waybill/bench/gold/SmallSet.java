package org.waybill.bench.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes gold sets of a few one-sentence documents, whose words stand nowhere else. */
final class SmallSet {
    private SmallSet() {}

    /** A folder laid out like the project's own, one document for each regime named. */
    static Path write(Path folder, String... regimes) {
        try {
            Files.createDirectories(folder.resolve("documents"));
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < regimes.length; i++) {
                String id = "X" + (i + 1);
                Files.writeString(folder.resolve("documents/" + id + ".json"), document(id, regimes[i]));
                lines.append(gold(id));
            }
            Files.writeString(folder.resolve("gold-x.jsonl"), lines);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String document(String id, String regime) {
        return ("{'id':'" + id + "','regime':'" + regime + "','url':null,'publisher':'Quillfeather Wire',"
                        + "'published':'2024-05-06','title':'Zanzibarite crates','lang':'en',"
                        + "'text':'Iran shipped zanzibarite drones to Russia.'}")
                .replace('\'', '"');
    }

    private static String gold(String id) {
        return ("{'id':'" + id + "','claims':[{'type':'transfer','actor':'IR','recipient_or_target':'RU',"
                                + "'items':['zanzibarite drones'],'quantity':null,'period':null,'place':null,"
                                + "'attribution':'article author','modality':'asserted',"
                                + "'anchor':'shipped zanzibarite drones'}]}")
                        .replace('\'', '"')
                + "\n";
    }
}
