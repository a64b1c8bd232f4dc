package org.waybill.bench.screening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waybill.bench.corpus.UnreadableCase;
import org.waybill.screening.list.ListFiles;
import org.waybill.screening.list.LoadedList;

/** Official lists as they were published, in a folder {@code un} and a folder {@code ofac}. */
public final class Snapshots {
    private Snapshots() {}

    /** The newest edition of each list. */
    public static List<LoadedList> read(Path folder) {
        List<LoadedList> lists = new ArrayList<>();
        List<Path> un = files(folder.resolve("un"), ".xml");
        lists.add(ListFiles.read(un.get(un.size() - 1)));
        lists.add(ListFiles.read(files(folder.resolve("ofac"), ".csv").toArray(Path[]::new)));
        files(folder.resolve("ofac"), ".xml").forEach(file -> lists.add(ListFiles.read(file)));
        return lists;
    }

    /** The oldest edition of the list of the United Nations: the labelled names were drawn about its time. */
    static LoadedList earliest(Path folder) {
        return ListFiles.read(files(folder.resolve("un"), ".xml").get(0));
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> files = inside.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new UnreadableCase(folder, "holds no file ending in " + ending + ". Give --lists.");
            }
            return files;
        } catch (IOException e) {
            throw new UnreadableCase(folder, "cannot be listed. Give the folder of the lists with --lists.");
        }
    }
}
