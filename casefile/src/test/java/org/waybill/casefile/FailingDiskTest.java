package org.waybill.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.casefile.SoundCase.Effect;
import org.waybill.casefile.disk.FileDisk;
import org.waybill.casefile.ground.FolderGround;
import org.waybill.casefile.ground.Founding;
import org.waybill.casefile.ground.Ground;
import org.waybill.casefile.trouble.CaseTrouble;
import org.waybill.casefile.trouble.Trouble;

/** A disk or a database that takes no more, from any boundary on: the user is told, and goes on when there is room. */
class FailingDiskTest {
    /** Every eleventh boundary: all are visited by {@link KilledTest}, and of a file that is moved, placed or settled the neighbours say the same. */
    private static final int STEP = 11;

    @TempDir
    Path temp;

    /** The words of systems, as Java hands them on. */
    enum Words {
        NO_SPACE(Trouble.NO_ROOM) {
            @Override
            IOException of(Path file) {
                return new FileSystemException(file.toString(), null, "No space left on device");
            }
        },
        NO_SPACE_WHILE_WRITING(Trouble.NO_ROOM) {
            @Override
            IOException of(Path file) {
                return new IOException("No space left on device");
            }
        },
        NO_SPACE_ON_WINDOWS(Trouble.NO_ROOM) {
            @Override
            IOException of(Path file) {
                return new IOException("There is not enough space on the disk");
            }
        },
        OVER_QUOTA(Trouble.NO_ROOM) {
            @Override
            IOException of(Path file) {
                return new IOException("Disk quota exceeded");
            }
        },
        DENIED(Trouble.NOT_WRITABLE) {
            @Override
            IOException of(Path file) {
                return new AccessDeniedException(file.toString());
            }
        },
        READ_ONLY(Trouble.NOT_WRITABLE) {
            @Override
            IOException of(Path file) {
                return new FileSystemException(file.toString(), null, "Read-only file system");
            }
        };

        private final Trouble meaning;

        Words(Trouble meaning) {
            this.meaning = meaning;
        }

        abstract IOException of(Path file);
    }

    @ParameterizedTest
    @EnumSource
    void the_words_of_the_system_are_told_as_what_they_mean(Words words) {
        Path folder = temp.resolve("case");
        WatchedDisk disk = new WatchedDisk((number, file) -> {
            if (number > 40) {
                throw words.of(file);
            }
        });
        assertThatThrownBy(() -> new CaseScript(folder, disk, new PlainMatters(), line -> {}).run())
                .isInstanceOfSatisfying(
                        CaseTrouble.class, e -> assertThat(e.kind()).isEqualTo(words.meaning))
                .hasMessageStartingWith(words.meaning.code() + " ")
                .hasMessageEndingWith(words.meaning.action())
                .hasMessageContaining(folder.toString());
    }

    @Test
    void a_file_system_that_refuses_by_type_is_told_as_one_that_cannot_be_written() {
        assertThat(CaseTrouble.writing(temp, new ReadOnlyFileSystemException()))
                .hasMessageStartingWith("WB-404")
                .hasMessageContaining("read-only");
    }

    @Test
    void a_disk_that_is_full_from_any_boundary_on_costs_nothing_that_was_acknowledged() {
        Effect whole = whole();
        int boundary = 1;
        while (fails(boundary, false, whole)) {
            boundary += STEP;
        }
        assertThat(boundary).isGreaterThan(200);
    }

    @Test
    void a_disk_that_fails_once_at_any_boundary_costs_nothing_that_was_acknowledged() {
        Effect whole = whole();
        int boundary = 2;
        while (fails(boundary, true, whole)) {
            boundary += STEP;
        }
        assertThat(boundary).isGreaterThan(200);
    }

    private Effect whole() {
        Path folder = temp.resolve("whole");
        new CaseScript(folder, FileDisk.passing(), new PlainMatters(), line -> {}).run();
        return new SoundCase(folder).runAgain();
    }

    /** Whether the boundary was met at all. */
    private boolean fails(int boundary, boolean once, Effect whole) {
        Path folder = temp.resolve((once ? "once" : "full") + boundary);
        List<String> acknowledged = new ArrayList<>();
        WatchedDisk disk = new WatchedDisk((number, file) -> {
            if (once ? number == boundary : number >= boundary) {
                throw new IOException("No space left on device");
            }
        });
        Optional<CaseTrouble> trouble = trouble(folder, disk, acknowledged);
        trouble.ifPresent(met -> assertThat(met.kind()).isEqualTo(Trouble.NO_ROOM));
        SoundCase left = new SoundCase(folder);
        left.check(acknowledged, boundary % 2 == 0);
        if (boundary % 3 == 0) {
            assertThat(left.runAgain()).as("boundary %d", boundary).isEqualTo(whole);
        }
        return trouble.isPresent();
    }

    private static Optional<CaseTrouble> trouble(Path folder, WatchedDisk disk, List<String> acknowledged) {
        try {
            new CaseScript(folder, disk, new PlainMatters(), acknowledged::add).run();
            return Optional.empty();
        } catch (CaseTrouble e) {
            return Optional.of(e);
        }
    }

    private FolderGround made() {
        Path folder = temp.resolve("case");
        FolderGround.make(folder, FileDisk.passing(), new Founding("example.org/full", "", ""));
        try (CaseWriter writer = writer(FolderGround.open(folder, FileDisk.passing(), true))) {
            writer.add(MadePages.page(0, 1));
        }
        return FolderGround.open(folder, FileDisk.passing(), true);
    }

    private static CaseWriter writer(Ground ground) {
        return CaseWriter.open(ground, new PlainMatters(), () -> Instant.EPOCH, "Ada", CatchingUp.UNHEARD);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void a_full_database_is_told_as_no_room_and_goes_on_later(int pages) {
        FolderGround ground = made();
        CaseWriter writer = writer(new CrampedGround(ground, pages));
        IntStream.range(1, 32).mapToObj(number -> MadePages.page(number, 4)).forEach(writer::add);
        assertThatThrownBy(writer::flush)
                .hasMessageStartingWith("WB-405 there is no room left for the database")
                .isInstanceOf(CaseTrouble.class);
        writer.close();
        // The log has them; only the tables wait for room.
        try (Casefile opened = Casefile.open(ground, new PlainMatters(), CatchingUp.UNHEARD)) {
            assertThat(opened.size()).isEqualTo(3 + 62);
        }
        new SoundCase(temp.resolve("case")).check(List.of(), true);
    }

    @Test
    void after_an_error_nothing_is_called_kept_or_known_any_more() {
        CaseWriter writer = writer(new CrampedGround(made(), 0));
        IntStream.range(1, 20).mapToObj(number -> MadePages.page(number, 1)).forEach(writer::add);
        assertThatThrownBy(writer::flush).isInstanceOf(CaseTrouble.class);
        assertThatThrownBy(writer::flush).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> writer.add(MadePages.page(1, 1))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(writer::checkpoint).isInstanceOf(IllegalStateException.class);
        writer.close();
    }

    @Test
    void a_writer_that_could_not_begin_leaves_the_place_free() {
        FolderGround ground = made();
        Path folder = temp.resolve("case");
        WatchedDisk disk = new WatchedDisk((number, file) -> {
            throw new IOException("No space left on device");
        });
        assertThatThrownBy(() -> writer(FolderGround.open(folder, disk, true))).hasMessageStartingWith("WB-405");
        writer(ground).close();
    }
}
