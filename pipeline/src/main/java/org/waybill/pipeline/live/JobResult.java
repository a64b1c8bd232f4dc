package org.waybill.pipeline.live;

import java.nio.file.Path;
import java.util.List;

/** What came of long work. */
public sealed interface JobResult {

    /**
     * Sentences.
     *
     * @param good whether it came out as one hopes: a case that is whole
     * @param lines for a reader, the most important first
     */
    record Said(boolean good, List<String> lines) implements JobResult {
        public Said {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A file that can be fetched; it is deleted when its job is forgotten.
     *
     * @param file where it lies
     * @param name what it is to be called
     * @param mediaType {@code application/zip}
     * @param bytes how many it has
     */
    record Written(Path file, String name, String mediaType, long bytes) implements JobResult {}

    /**
     * Something that has a page of its own.
     *
     * @param words what it is
     * @param address a path of this site
     */
    record Shown(String words, String address) implements JobResult {}
}
