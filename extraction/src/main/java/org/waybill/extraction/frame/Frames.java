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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.model.ClaimType;
import org.waybill.model.Modality;
import org.waybill.parsing.Word;

/** All frames, by the words that open them. */
public final class Frames {
    private static final List<String> FILES = List.of("transfer.yaml", "people.yaml", "force.yaml", "norms.yaml");

    private static final Set<ClaimType> DEEDS =
            Set.of(ClaimType.TRANSFER, ClaimType.DEPLOYMENT, ClaimType.ASSISTANCE, ClaimType.USE);

    /** "cargo ship", "rocket specialists": a noun before a noun names no event. */
    private static final Set<String> MODIFIES = Set.of("compound", "nmod", "amod", "poss");

    private final List<Frame> frames;
    private final Map<String, List<Opener>> byVerb;
    private final Map<String, List<Opener>> byNoun;
    private final Map<String, List<Opener>> byAdjective;

    private Frames(List<Frame> frames) {
        this.frames = List.copyOf(frames);
        this.byVerb = index(frames, frame -> frame.words().verbs());
        this.byNoun = index(frames, frame -> frame.words().nouns());
        this.byAdjective = index(frames, frame -> frame.words().adjectives());
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

    /** The frames that a word opens, by its lemma and part of speech; a phrase goes before its bare word. */
    List<Frame> openedBy(Sentence sentence, Word word) {
        List<Opener> fitting = openers(word).stream()
                .filter(opener -> opener.fits(sentence, word))
                .toList();
        if (Opener.isIdiom(sentence.tree(), word)) {
            return List.of();
        }
        boolean phrase = fitting.stream().anyMatch(opener -> !opener.along().isEmpty());
        return fitting.stream()
                .filter(opener -> !phrase || !opener.along().isEmpty())
                .map(Opener::frame)
                .distinct()
                .toList();
    }

    /** Every opener that begins with the word. */
    private List<Opener> openers(Word word) {
        if (Links.isVerb(word)) {
            return byVerb.getOrDefault(word.lemma(), List.of());
        }
        if (!word.tag().startsWith("NN")) {
            return byAdjective.getOrDefault(word.lemma(), List.of());
        }
        return MODIFIES.contains(word.relation())
                ? List.of()
                : byNoun.getOrDefault(word.lemma(), byAdjective.getOrDefault(word.lemma(), List.of()));
    }

    /** Whether a word tells of goods, people or help passing between parties, or of an attack. */
    boolean isDeed(Word word) {
        return openers(word).stream()
                .filter(opener -> opener.along().isEmpty())
                .map(Opener::frame)
                .anyMatch(frame -> DEEDS.contains(frame.type())
                        && frame.modality() == Modality.ASSERTED
                        && !frame.has(Frame.Trait.CAUGHT));
    }

    /** The frames opened by a sort of word and not by a lemma: {@code #people}, {@code #number}. */
    List<Frame> openedBySort(String sort) {
        return byNoun.getOrDefault(sort, List.of()).stream().map(Opener::frame).toList();
    }

    /** The first frame that a word opens without any other beside it. */
    Optional<Frame> openedAlone(Word word) {
        return openers(word).stream()
                .filter(opener -> opener.along().isEmpty())
                .map(Opener::frame)
                .findFirst();
    }

    /** Whether a word alone opens a frame of that type. */
    boolean tells(Word word, ClaimType type) {
        return openers(word).stream()
                .anyMatch(opener -> opener.along().isEmpty() && opener.frame().type() == type);
    }

    private static Map<String, List<Opener>> index(
            List<Frame> frames, java.util.function.Function<Frame, Set<String>> words) {
        Map<String, List<Opener>> index = new LinkedHashMap<>();
        for (Frame frame : frames) {
            words.apply(frame).stream().map(phrase -> Opener.of(phrase, frame)).forEach(opener -> index.computeIfAbsent(
                            opener.lemma(), key -> new ArrayList<>())
                    .add(opener));
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
                new Frame.Words(
                        words(node, "verbs"), words(node, "nouns"), words(node, "adjectives"), words(node, "open")),
                new Frame.Roles(
                        list(node, "actor"),
                        list(node, "target"),
                        list(node, "items"),
                        node.path("called").asText()),
                new Frame.Wanted(
                        words(node, "kinds"), words(node, "without"), words(node, "needs"), words(node, "unless")),
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
