package org.waybill.intake.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waybill.intake.reading.Ceiling;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/** Lists the files below a folder, in the order of the bytes of their paths. */
public final class FolderWalk {

    /**
     * One file, or one folder that could not be listed.
     *
     * @param path where it lies
     * @param shown the folder as the user named it and the way down from there, with slashes
     */
    public record Step(Path path, String shown) {}

    /** Told of each thing met on the walk. */
    public interface Visitor {
        void file(Step step);

        void gap(Step step, Refusal refusal);

        /** A file or folder whose name begins with a dot. */
        void hidden(Step step);
    }

    private static final Comparator<Step> BY_BYTES =
            (one, two) -> Arrays.compareUnsigned(bytes(one.shown), bytes(two.shown));

    private record Waiting(Step step, int depth) {}

    private final Visitor visitor;
    private final Set<Path> seen = new HashSet<>();

    public FolderWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Walks everything below the folder; a folder reached a second time over a link is not walked again. */
    public void walk(Path folder, String shown) {
        Deque<Waiting> waiting = new ArrayDeque<>();
        waiting.push(new Waiting(new Step(folder, shown), 0));
        while (!waiting.isEmpty()) {
            Waiting next = waiting.pop();
            if (next.depth > 0 && isHidden(next.step)) {
                visitor.hidden(next.step);
            } else if (Files.isDirectory(next.step.path)) {
                descend(next, waiting);
            } else {
                visitor.file(next.step);
            }
        }
    }

    private void descend(Waiting folder, Deque<Waiting> waiting) {
        try {
            if (seen.add(folder.step.path.toRealPath())) {
                refuseTooDeep(folder.depth);
                List<Step> children = children(folder.step);
                for (int index = children.size() - 1; index >= 0; index--) {
                    waiting.push(new Waiting(children.get(index), folder.depth + 1));
                }
            }
        } catch (IOException e) {
            visitor.gap(folder.step, FileBytes.refusal(e));
        } catch (DirectoryIteratorException e) {
            visitor.gap(folder.step, new Refusal(Reason.DAMAGED, "the system could not list it to its end"));
        } catch (Refusal e) {
            visitor.gap(folder.step, e);
        }
    }

    private static void refuseTooDeep(int depth) {
        if (Ceiling.FOLDER_DEPTH.exceededBy(depth)) {
            throw new Refusal(Reason.TOO_DEEP, "it lies more than " + Ceiling.FOLDER_DEPTH.most() + " folders down");
        }
    }

    /** Sorted with a slash after folders, so that the whole walk comes out in the order of paths. */
    private static List<Step> children(Step folder) throws IOException {
        List<Step> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.path)) {
            for (Path child : stream) {
                String slash = Files.isDirectory(child) ? "/" : "";
                children.add(new Step(child, below(folder.shown) + child.getFileName() + slash));
            }
        }
        children.sort(BY_BYTES);
        return children;
    }

    private static String below(String shown) {
        return shown.endsWith("/") ? shown : shown + "/";
    }

    private static boolean isHidden(Step step) {
        return String.valueOf(step.path.getFileName()).startsWith(".");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
