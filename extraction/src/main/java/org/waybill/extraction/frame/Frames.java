package org.waybill.extraction.frame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waybill.extraction.sentence.Links;
import org.waybill.model.ClaimType;
import org.waybill.model.Modality;
import org.waybill.parsing.Word;

/** All frames, by the words that open them. */
public final class Frames {
    private static final List<String> FILES = List.of("transfer.yaml", "people.yaml", "force.yaml", "norms.yaml");

    /** "cargo ship", "rocket specialists": a noun before a noun names no event. */
    private static final Set<String> MODIFIES = Set.of("compound", "nmod", "amod", "poss");

    private final List<Frame> frames;
    private final Map<String, List<Frame>> byVerb;
    private final Map<String, List<Frame>> byNoun;

    private Frames(List<Frame> frames) {
        this.frames = List.copyOf(frames);
        this.byVerb = index(frames, frame -> frame.words().verbs());
        this.byNoun = index(frames, frame -> frame.words().nouns());
    }

    /** The frames that come with the product. */
    public static Frames standard() {
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
        List<Frame> all = new ArrayList<>();
        for (String file : FILES) {
            read(yaml, file).get("frames").forEach(node -> all.add(frame(node)));
        }
        return new Frames(all);
    }

    /** The frame of that name; a mistake in the tables or the code where there is none. */
    Frame named(String id) {
        return frames.stream()
                .filter(frame -> frame.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The files that hold the frames, beside this class. */
    public static List<String> files() {
        return FILES;
    }

    /** Every frame, in file order. */
    public List<Frame> all() {
        return frames;
    }

    /** The frames that a word opens, by its lemma and part of speech. */
    List<Frame> openedBy(Word word) {
        if (Links.isVerb(word)) {
            return byVerb.getOrDefault(word.lemma(), List.of());
        }
        boolean heads = word.tag().startsWith("NN") && !MODIFIES.contains(word.relation());
        return heads ? byNoun.getOrDefault(word.lemma(), List.of()) : List.of();
    }

    private static Map<String, List<Frame>> index(
            List<Frame> frames, java.util.function.Function<Frame, Set<String>> words) {
        Map<String, List<Frame>> index = new LinkedHashMap<>();
        for (Frame frame : frames) {
            words.apply(frame).forEach(word -> index.computeIfAbsent(word, key -> new ArrayList<>())
                    .add(frame));
        }
        return index;
    }

    private static JsonNode read(ObjectMapper yaml, String file) {
        try (InputStream in = Frames.class.getResourceAsStream(file)) {
            return yaml.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the frame file " + file + " cannot be read", e);
        }
    }

    private static Frame frame(JsonNode node) {
        return new Frame(
                node.required("id").asText(),
                type(node.required("type").asText()),
                new Frame.Words(words(node, "verbs"), words(node, "nouns")),
                new Frame.Roles(
                        list(node, "actor"),
                        list(node, "target"),
                        list(node, "items"),
                        node.path("called").asText()),
                words(node, "kinds"),
                retype(node.path("retype")),
                node.has("modality")
                        ? Modality.valueOf(upper(node.get("modality").asText()))
                        : Modality.ASSERTED,
                words(node, "traits").stream()
                        .map(name -> Frame.Trait.valueOf(upper(name)))
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                examples(node.path("examples")));
    }

    private static List<Frame.Example> examples(JsonNode node) {
        List<Frame.Example> examples = new ArrayList<>();
        node.forEach(one -> examples.add(new Frame.Example(
                one.required("text").asText(), one.required("claim").asText())));
        return examples;
    }

    private static Map<String, ClaimType> retype(JsonNode node) {
        Map<String, ClaimType> retype = new LinkedHashMap<>();
        node.properties()
                .forEach(one -> retype.put(one.getKey(), type(one.getValue().asText())));
        return retype;
    }

    private static ClaimType type(String name) {
        return ClaimType.valueOf(upper(name));
    }

    private static String upper(String name) {
        return name.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static Set<String> words(JsonNode node, String field) {
        return new LinkedHashSet<>(list(node, field));
    }

    private static List<String> list(JsonNode node, String field) {
        List<String> list = new ArrayList<>();
        for (JsonNode one : node.path(field)) {
            if (!one.isTextual()) {
                throw new IllegalStateException(field + " of " + node.path("id") + " holds " + one
                        + ": put \"on\", \"no\" and \"yes\" in quotes");
            }
            list.add(one.asText());
        }
        return list;
    }
}
