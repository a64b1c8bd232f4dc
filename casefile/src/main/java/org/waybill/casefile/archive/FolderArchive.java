package org.waybill.casefile.archive;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.waybill.casefile.disk.Disk;
import org.waybill.casefile.trouble.CaseTrouble;
import org.waybill.model.Sha256;

/**
 * An archive in a folder: {@code ab/cdef…}, the first two digits of the name, then the rest.
 *
 * <p>An object is written under {@code part/} and moved into place whole, so that a name never stands for half an object.
 */
public final class FolderArchive implements Archive {
    private static final Pattern SHELF = Pattern.compile("[0-9a-f]{2}");
    private static final Pattern REST = Pattern.compile("[0-9a-f]{62}");
    private static final String PARTS = "part";

    private final Path folder;
    private final Disk disk;

    public FolderArchive(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /** Removes what a stopped run left half written. Only for the one who writes. */
    public void clear() {
        Path parts = folder.resolve(PARTS);
        for (Path part : children(parts)) {
            try {
                disk.delete(part);
            } catch (IOException e) {
                throw CaseTrouble.writing(part, e);
            }
        }
    }

    @Override
    public void put(Collection<StoredObject> objects) {
        List<StoredObject> missing = missing(objects);
        if (missing.isEmpty()) {
            return;
        }
        try {
            disk.folder(folder.resolve(PARTS));
            SideBySide.run(missing, this::write);
            for (StoredObject object : missing) {
                place(object);
            }
            settle(missing);
        } catch (IOException e) {
            throw CaseTrouble.writing(folder, e);
        }
    }

    /** Each once: one page may come from two addresses in the same batch. */
    private List<StoredObject> missing(Collection<StoredObject> objects) {
        Map<Sha256, StoredObject> missing = new LinkedHashMap<>();
        objects.stream().filter(object -> !holds(object.name())).forEach(object -> missing.put(object.name(), object));
        return List.copyOf(missing.values());
    }

    private void write(StoredObject object) throws IOException {
        disk.write(part(object.name()), object.bytes());
    }

    private void place(StoredObject object) throws IOException {
        Path file = file(object.name());
        Path shelf = folder.resolve(object.name().hex().substring(0, 2));
        if (!Files.isDirectory(shelf)) {
            disk.folder(shelf);
            disk.settle(folder);
        }
        disk.move(part(object.name()), file);
    }

    private void settle(List<StoredObject> placed) throws IOException {
        List<String> shelves = placed.stream()
                .map(object -> object.name().hex().substring(0, 2))
                .sorted()
                .distinct()
                .toList();
        SideBySide.run(shelves, shelf -> disk.settle(folder.resolve(shelf)));
    }

    @Override
    public Optional<byte[]> get(Sha256 name) {
        Path file = file(name);
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw CaseTrouble.reading(file, e);
        }
    }

    @Override
    public boolean holds(Sha256 name) {
        return Files.isRegularFile(file(name));
    }

    @Override
    public void list(Consumer<Sha256> objects, Consumer<String> strays) {
        for (Path shelf : children(folder)) {
            String digits = name(shelf);
            if (SHELF.matcher(digits).matches() && Files.isDirectory(shelf)) {
                listShelf(shelf, objects, strays);
            } else if (!digits.equals(PARTS)) {
                strays.accept(digits);
            }
        }
    }

    private static void listShelf(Path shelf, Consumer<Sha256> objects, Consumer<String> strays) {
        for (Path file : children(shelf)) {
            String rest = name(file);
            if (REST.matcher(rest).matches() && Files.isRegularFile(file)) {
                objects.accept(new Sha256(name(shelf) + rest));
            } else {
                strays.accept(name(shelf) + "/" + rest);
            }
        }
    }

    private Path file(Sha256 name) {
        return folder.resolve(name.hex().substring(0, 2)).resolve(name.hex().substring(2));
    }

    private Path part(Sha256 name) {
        return folder.resolve(PARTS).resolve(name.hex());
    }

    private static String name(Path path) {
        // The entries of a zip's folders end in a slash.
        return String.valueOf(path.getFileName()).replace("/", "");
    }

    private static List<Path> children(Path folder) {
        List<Path> children = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return children;
        }
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        } catch (IOException e) {
            throw CaseTrouble.reading(folder, e);
        }
        children.sort(null);
        return children;
    }
}
