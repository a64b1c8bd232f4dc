package org.waybill.screening.list;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.model.ListEdition;
import org.waybill.model.Sha256;
import org.waybill.screening.list.record.Heading;
import org.waybill.screening.list.record.ListPart;
import org.waybill.screening.list.trouble.ListFault;
import org.waybill.screening.list.trouble.ListTrouble;

/** Reads a list from its files, in whatever form it is published. */
public final class ListFiles {
    /** Raised whenever a reader makes something else of the same bytes, so that nothing kept from before is used. */
    public static final int READING = 1;

    private ListFiles() {}

    /**
     * Reads one list.
     *
     * @param paths the files of one edition, or folders that hold nothing else
     * @throws org.waybill.screening.list.trouble.ListTrouble where it is no list, more than one, or not whole
     */
    public static LoadedList read(Path... paths) {
        return read(parts(List.of(paths)));
    }

    /** Reads one list from files that need not lie on a disk; their roles are told by what is in them. */
    public static LoadedList read(List<ListPart> files) {
        List<Recognised> all = files.stream()
                .map(file -> Recogniser.recognise(file.name(), file.bytes()))
                .sorted(Comparator.comparing((Recognised one) -> one.part().role()))
                .toList();
        Recognised main = main(all);
        List<ListPart> parts = all.stream().map(Recognised::part).toList();
        Gathered gathered = new Gathered(main.list());
        Heading heading = main.form().reader().read(parts, gathered);
        check(main, heading, gathered);
        String list = gathered.list();
        ListEdition edition = new ListEdition(
                list,
                list.equals(main.list()) ? main.title() : KnownList.title(list),
                heading.published(),
                digest(parts),
                gathered.listings().size());
        return new LoadedList(edition, gathered.listings(), gathered.unread());
    }

    /** The files at these paths, folders opened; what each is, is not looked at yet. */
    public static List<ListPart> parts(List<Path> paths) {
        return paths.stream()
                .flatMap(path -> files(path).stream())
                .map(ListFiles::part)
                .toList();
    }

    /**
     * Sorts files into lists: OFAC's files without a head go with its main file, every other file is a list of its own. A file
     * that is none stays alone, so that reading it says why.
     */
    public static List<List<ListPart>> sorted(List<ListPart> files) {
        List<List<ListPart>> groups = new ArrayList<>();
        List<ListPart> parts = new ArrayList<>();
        List<ListPart> mains = new ArrayList<>();
        for (ListPart file : files) {
            switch (standing(file)) {
                case PART -> parts.add(file);
                case MAIN_OF_SEVERAL -> mains.add(file);
                case ALONE -> groups.add(List.of(file));
            }
        }
        if (mains.size() == 1) {
            groups.add(Stream.concat(mains.stream(), parts.stream()).toList());
        } else {
            Stream.concat(mains.stream(), parts.stream()).map(List::of).forEach(groups::add);
        }
        return groups;
    }

    private enum Standing {
        ALONE,
        MAIN_OF_SEVERAL,
        PART
    }

    private static Standing standing(ListPart file) {
        try {
            Recognised found = Recogniser.recognise(file.name(), file.bytes());
            boolean several = found.form() == ListForm.OFAC_CSV;
            boolean main = found.part().role() == ListPart.Role.MAIN;
            return !several ? Standing.ALONE : main ? Standing.MAIN_OF_SEVERAL : Standing.PART;
        } catch (ListTrouble e) {
            return Standing.ALONE;
        }
    }

    private static ListPart part(Path file) {
        return new ListPart(ListPart.Role.MAIN, String.valueOf(file.getFileName()), () -> Files.newInputStream(file));
    }

    private static List<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw ListFault.NOT_READ.met(path + " cannot be listed");
        }
    }

    /** The one main file; the others must be parts of the same. */
    private static Recognised main(List<Recognised> all) {
        List<Recognised> mains = all.stream()
                .filter(one -> one.part().role() == ListPart.Role.MAIN)
                .toList();
        long roles = all.stream().map(one -> one.part().role()).distinct().count();
        if (mains.size() != 1 || roles != all.size()) {
            throw ListFault.NOT_ONE_LIST.met(
                    mains.isEmpty()
                            ? "the main file of a list is not among " + names(all)
                            : names(all) + " are not one list");
        }
        Recognised main = mains.get(0);
        if (all.size() > 1 && main.form() != ListForm.OFAC_CSV) {
            throw ListFault.NOT_ONE_LIST.met(names(all) + " are not one list");
        }
        return main;
    }

    private static String names(List<Recognised> all) {
        return all.isEmpty()
                ? "no files"
                : all.stream().map(one -> one.part().name()).collect(Collectors.joining(", "));
    }

    private static void check(Recognised main, Heading heading, Gathered gathered) {
        String name = main.part().name();
        if (gathered.listings().isEmpty()) {
            throw ListFault.NO_RECORDS.met(name + ", " + main.form().title() + ", holds no record that can be read");
        }
        heading.claimed().ifPresent(claimed -> {
            if (claimed != gathered.offered()) {
                throw ListFault.WRONG_COUNT.met(
                        name + " says that it holds " + claimed + " records and holds " + gathered.offered());
            }
        });
    }

    private static Sha256 digest(List<ListPart> parts) {
        List<Sha256> all = new ArrayList<>();
        parts.forEach(part -> all.add(digest(part)));
        return all.size() == 1
                ? all.get(0)
                : Sha256.of(all.stream().map(Sha256::hex).collect(Collectors.joining("\n")));
    }

    private static Sha256 digest(ListPart part) {
        try (DigestInputStream bytes = new DigestInputStream(part.open(), Sha256.digest())) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return Sha256.of(bytes.getMessageDigest());
        } catch (IOException e) {
            throw ListFault.NOT_READ.met(part.name() + " cannot be read to its end");
        }
    }
}
