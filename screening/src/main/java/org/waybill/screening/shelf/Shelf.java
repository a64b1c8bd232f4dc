package org.waybill.screening.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybill.model.Listing;
import org.waybill.model.Sha256;
import org.waybill.screening.list.ListFiles;
import org.waybill.screening.list.LoadedList;
import org.waybill.screening.list.Unread;
import org.waybill.screening.list.record.ListPart;
import org.waybill.screening.list.trouble.ListFault;
import org.waybill.screening.list.trouble.ListTrouble;

/** Every edition of every list that was taken in, as published. Safe for several processes at once. */
public final class Shelf {
    private static final Object GATE = new Object();

    private final Path folder;

    private Shelf(Path folder) {
        this.folder = folder;
    }

    /** The shelf in a folder, which need not be there yet. */
    public static Shelf in(Path folder) {
        return new Shelf(folder);
    }

    public Path folder() {
        return folder;
    }

    /**
     * Takes an edition in, unless it is the current one already.
     *
     * @param files the files of one edition
     * @param wish what the caller knows of it
     * @throws ListTrouble where it cannot be read to its end, or shrank; the current edition stays in use
     */
    public Taking take(List<ListPart> files, Wish wish) {
        try (Incoming incoming = Incoming.of(folder, files)) {
            LoadedList loaded = ListFiles.read(incoming.parts());
            wish.check(loaded.edition().list());
            Path own = Files.createDirectories(folder.resolve(loaded.edition().list()));
            // A lock of the file system keeps out other processes, and throws where it meets a thread of its own.
            synchronized (GATE) {
                try (FileChannel channel = FileChannel.open(
                                own.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        FileLock held = channel.lock()) {
                    return held.isValid() ? settled(incoming, loaded, wish) : take(files, wish);
                }
            }
        } catch (IOException e) {
            throw ListFault.NOT_WRITTEN.met(folder + " cannot be written" + because(e));
        }
    }

    /**
     * What the caller knows of an edition.
     *
     * @param at now
     * @param list the key that it must have, where that is known
     * @param accepted why it may be much shorter than the one before, where it may
     */
    public record Wish(Instant at, Optional<String> list, Optional<String> accepted) {
        /** Whatever list it is, under the usual bounds. */
        public static Wish at(Instant now) {
            return new Wish(now, Optional.empty(), Optional.empty());
        }

        private void check(String found) {
            if (list.isPresent() && !list.get().equals(found)) {
                throw ListFault.OTHER_LIST.met("this is " + found + " and not " + list.get());
            }
        }
    }

    private Taking settled(Incoming incoming, LoadedList loaded, Wish wish) throws IOException {
        String key = loaded.edition().list();
        Optional<ShelvedEdition> before = newest(key);
        if (before.isPresent()
                && before.get().edition().sha256().equals(loaded.edition().sha256())) {
            seen(key, wish.at());
            return new Taking(before.get(), loaded, before, false);
        }
        ShelvedEdition now = shelved(incoming, loaded, wish, before);
        if (wish.accepted().isEmpty()) {
            before.ifPresent(one -> Shrinkage.refuse(one, now));
        }
        incoming.settle(folder.resolve(key).resolve("bytes"));
        Path taken = Files.createDirectories(folder.resolve(key).resolve("taken"));
        ShelfDisk.replace(taken.resolve(name(now.takenAt())), ManifestJson.write(now));
        return new Taking(now, loaded, before, true);
    }

    private static ShelvedEdition shelved(
            Incoming incoming, LoadedList loaded, Wish wish, Optional<ShelvedEdition> before) {
        return new ShelvedEdition(
                loaded.edition(),
                after(before, wish.at().truncatedTo(ChronoUnit.MILLIS)),
                count(loaded, Listing.Kind.PERSON),
                count(loaded, Listing.Kind.VESSEL),
                loaded.unread().stream().mapToInt(Unread::count).sum(),
                incoming.files(),
                wish.accepted());
    }

    /** A clock that was put back must not make an old edition the newest. */
    private static Instant after(Optional<ShelvedEdition> before, Instant now) {
        return before.map(one -> one.takenAt().plusMillis(1))
                .filter(least -> least.isAfter(now))
                .orElse(now);
    }

    private static int count(LoadedList loaded, Listing.Kind kind) {
        return (int)
                loaded.listings().stream().filter(one -> one.kind() == kind).count();
    }

    private static String name(Instant at) {
        return at.toString().replace(":", "") + ".json";
    }

    private void seen(String key, Instant at) throws IOException {
        ShelfDisk.replace(
                folder.resolve(key).resolve("seen"),
                at.truncatedTo(ChronoUnit.MILLIS).toString().getBytes(StandardCharsets.UTF_8));
    }

    /** When the newest edition was last taken in or found unchanged. */
    public Optional<Instant> checkedAt(String list) {
        Optional<Instant> taken = newest(list).map(ShelvedEdition::takenAt);
        try {
            Instant seen = Instant.parse(
                    Files.readString(folder.resolve(list).resolve("seen")).strip());
            return taken.map(at -> seen.isAfter(at) ? seen : at);
        } catch (IOException | DateTimeException e) {
            return taken;
        }
    }

    /** The keys of the lists that have an edition, in order. */
    public List<String> lists() {
        return names(folder).stream()
                .filter(key -> Files.isDirectory(folder.resolve(key).resolve("taken")))
                .toList();
    }

    /** Every edition of a list, oldest first. */
    public List<ShelvedEdition> editions(String list) {
        List<ShelvedEdition> all = new ArrayList<>();
        Path taken = folder.resolve(list).resolve("taken");
        for (String name : names(taken)) {
            if (name.endsWith(".json")) {
                all.add(manifest(taken.resolve(name)));
            }
        }
        all.sort(ShelvedEdition.BY_TIME);
        return all;
    }

    private static ShelvedEdition manifest(Path file) {
        try {
            return ManifestJson.read(Files.readAllBytes(file));
        } catch (IOException | RuntimeException e) {
            throw ListFault.SHELF_DAMAGED.met(file + " is not what was written there");
        }
    }

    /** The edition taken in last. */
    public Optional<ShelvedEdition> newest(String list) {
        return editions(list).stream().reduce((earlier, later) -> later);
    }

    /** The edition that was the newest at a moment. */
    public Optional<ShelvedEdition> asOf(String list, Instant moment) {
        return editions(list).stream()
                .filter(one -> !one.takenAt().isAfter(moment))
                .reduce((earlier, later) -> later);
    }

    /** The edition whose digest begins so; the newest of several. */
    public Optional<ShelvedEdition> bySha256(String list, String beginning) {
        return editions(list).stream()
                .filter(one -> one.edition().sha256().hex().startsWith(beginning))
                .reduce((earlier, later) -> later);
    }

    /**
     * The records of an edition.
     *
     * @throws ListTrouble WB-613 where its files are not what was taken in
     */
    public LoadedList load(ShelvedEdition shelved) {
        Path own = folder.resolve(shelved.edition().list());
        ListParsed parsed =
                new ListParsed(own.resolve("parsed"), shelved.edition().sha256());
        return parsed.read().orElseGet(() -> {
            LoadedList loaded = published(shelved, own.resolve("bytes"));
            parsed.write(loaded);
            return loaded;
        });
    }

    private static LoadedList published(ShelvedEdition shelved, Path bytes) {
        LoadedList loaded = ListFiles.read(shelved.files().stream()
                .map(file -> new ListPart(
                        ListPart.Role.MAIN,
                        file.name(),
                        () -> Files.newInputStream(bytes.resolve(file.sha256().hex()))))
                .toList());
        Sha256 found = loaded.edition().sha256();
        if (!found.equals(shelved.edition().sha256())) {
            throw ListFault.SHELF_DAMAGED.met(
                    shelved.edition().list() + " of " + shelved.takenAt() + " is not what was taken in");
        }
        return loaded;
    }

    /** The newest edition of each list, and what is missing of those expected. */
    public Stock current(List<String> expected) {
        List<LoadedList> loaded = new ArrayList<>();
        List<String> troubles = new ArrayList<>();
        for (String list : lists()) {
            try {
                newest(list).map(this::load).ifPresent(loaded::add);
            } catch (ListTrouble e) {
                troubles.add(String.valueOf(e.getMessage()));
            }
        }
        List<String> have = loaded.stream().map(list -> list.edition().list()).toList();
        List<String> missing = Stream.concat(expected.stream(), lists().stream())
                .distinct()
                .filter(list -> !have.contains(list))
                .sorted()
                .toList();
        return new Stock(loaded, missing, troubles);
    }

    private static List<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(one -> String.valueOf(one.getFileName())).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw ListFault.NOT_READ.met(folder + " cannot be listed");
        }
    }

    private static String because(IOException e) {
        String words = e.getMessage();
        return words == null || words.isBlank() ? "" : ": " + words;
    }
}
