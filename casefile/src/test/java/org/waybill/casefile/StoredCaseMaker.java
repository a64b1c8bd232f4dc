package org.waybill.casefile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.waybill.casefile.disk.FileDisk;
import org.waybill.casefile.ground.FolderGround;

/** Makes the stored case of a release: the case of {@link CaseScript}, as a zip. See the README beside the zips. */
final class StoredCaseMaker {
    /** No version has or will have it, so every version finds tables that another one made. */
    private static final String OTHER_PROJECTION = "0 another";

    private StoredCaseMaker() {}

    /** The zip to write. */
    public static void main(String[] words) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("waybill-stored").resolve("case");
        new CaseScript(folder, FileDisk.passing(), new PlainMatters(), line -> {}).run();
        age(folder.resolve(FolderGround.DATABASE));
        zip(folder, Path.of(words[0]));
    }

    /** Makes the tables look as if an older version had filled them, wrongly. */
    private static void age(Path database) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE made_by SET projection = '" + OTHER_PROJECTION + "'");
            statement.executeUpdate("UPDATE ledger_entry SET claims = claims + 1000");
            statement.executeUpdate("VACUUM");
        }
        for (String behind : List.of(".seal", "-wal", "-shm")) {
            Files.deleteIfExists(database.resolveSibling(database.getFileName() + behind));
        }
    }

    private static void zip(Path folder, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                zip.putNextEntry(new ZipEntry(name));
                Files.copy(path, zip);
                zip.closeEntry();
            }
        }
    }
}
