package org.waybill.casefile.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.waybill.casefile.disk.Disk;
import org.waybill.casefile.trouble.CaseTrouble;

/** A log in a folder of text files that any tool can read. */
public final class SegmentedLog implements Log {
    /** Lines in a file: about two megabytes, quick to read for one line and few enough files for a million. */
    public static final int SEGMENT = 4096;

    private static final byte LINE_END = '\n';

    private final Path folder;
    private final Disk disk;
    private final Notes notes;
    /** Where the next line goes, known to the one who writes; below 0 before the first. */
    private long next = -1;

    public SegmentedLog(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
        this.notes = new Notes(folder.resolve("checkpoints"), disk);
    }

    @Override
    public long size() {
        long last = lastSegment();
        return last < 0 ? 0 : last + Lines.count(bytes(file(last)));
    }

    /** Cuts off a line that a stopped run left unfinished. Only for the one who writes. */
    public void mend() {
        long last = lastSegment();
        if (last < 0) {
            return;
        }
        byte[] bytes = bytes(file(last));
        int whole = Lines.wholeLength(bytes);
        try {
            if (whole < bytes.length) {
                disk.cut(file(last), whole);
            }
        } catch (IOException e) {
            throw CaseTrouble.writing(file(last), e);
        }
    }

    @Override
    public void append(List<byte[]> lines) {
        long place = next < 0 ? size() : next;
        next = -1;
        int done = 0;
        while (done < lines.size()) {
            long first = place - place % SEGMENT;
            int fit = (int) Math.min(lines.size() - done, first + SEGMENT - place);
            append(first, lines.subList(done, done + fit));
            done += fit;
            place += fit;
        }
        next = place;
    }

    private void append(long first, List<byte[]> lines) {
        Path file = file(first);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            text.write(line, 0, line.length);
            text.write(LINE_END);
        }
        long before = Files.exists(file) ? length(file) : 0;
        try {
            disk.append(file, text.toByteArray());
            if (before == 0) {
                disk.settle(folder);
            }
        } catch (IOException e) {
            takeBack(file, before);
            throw CaseTrouble.writing(file, e);
        }
    }

    /** Half a batch must not stay: the next line would be glued to it. */
    private void takeBack(Path file, long length) {
        try {
            if (Files.exists(file) && Files.size(file) > length) {
                disk.cut(file, length);
            }
        } catch (IOException e) {
            // What keeps it from being written may keep it from being cut; the next writer mends it.
            return;
        }
    }

    @Override
    public void read(long from, long to, LineSink sink) {
        for (long first = from - from % SEGMENT; first < to && Files.exists(file(first)); first += SEGMENT) {
            long begin = first;
            Lines.each(
                    bytes(file(first)), from - begin, to - begin, (number, line) -> sink.accept(begin + number, line));
        }
    }

    @Override
    public void survey(LogSurvey survey) {
        for (long first : LogFiles.segments(folder)) {
            byte[] bytes = bytes(file(first));
            Lines.each(bytes, 0, Long.MAX_VALUE, (number, line) -> survey.line(first + number, line));
            survey.end(LogFiles.segmentName(first), first, Lines.count(bytes), bytes.length - Lines.wholeLength(bytes));
        }
    }

    @Override
    public void keep(Note note) {
        notes.keep(note);
    }

    @Override
    public List<Long> sizes(NoteKind kind) {
        return notes.sizes(kind);
    }

    @Override
    public Optional<byte[]> note(NoteKind kind, long size) {
        return notes.get(kind, size);
    }

    @Override
    public List<String> strays() {
        return LogFiles.strays(folder, notes);
    }

    private long lastSegment() {
        return LogFiles.segments(folder).stream().reduce(-1L, Math::max);
    }

    private Path file(long first) {
        return folder.resolve(LogFiles.segmentName(first));
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw CaseTrouble.reading(file, e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw CaseTrouble.reading(file, e);
        }
    }
}
