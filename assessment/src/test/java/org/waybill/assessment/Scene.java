package org.waybill.assessment;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Attribution;
import org.waybill.model.Basis;
import org.waybill.model.Body;
import org.waybill.model.Case;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Corroboration;
import org.waybill.model.Document;
import org.waybill.model.Entry;
import org.waybill.model.Finding;
import org.waybill.model.Modality;
import org.waybill.model.Origin;
import org.waybill.model.OriginCount;
import org.waybill.model.PartialDate;
import org.waybill.model.Party;
import org.waybill.model.Period;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Span;
import org.waybill.model.Status;
import org.waybill.model.Tier;

/** A case put together by hand: claims, each in a document of its own. */
public final class Scene {
    private final List<Reading> readings = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    /** A claim to be: everything has a value that a test changes where it matters. */
    public static final class Sketch {
        private ClaimType type = ClaimType.TRANSFER;
        private List<Party> actors = List.of(Party.state("KP"));
        private List<Party> target = List.of(Party.state("RU"));
        private List<String> items = List.of("artillery shells");
        private @Nullable Period period =
                new Period(Period.Relation.IN, PartialDate.parse("2023-10"), PartialDate.parse("2023-10"));
        private @Nullable Quantity quantity;
        private List<String> place = List.of();
        private Modality modality = Modality.ASSERTED;
        private boolean negated;
        private String text = "North Korea handed artillery shells to Russia.";
        private @Nullable PartialDate published = PartialDate.parse("2024-10-13");
        private @Nullable PartialDate said;
        private String source = "Ministry of National Defense (South Korea)";

        public Sketch type(ClaimType other) {
            type = other;
            return this;
        }

        public Sketch actors(String... names) {
            actors = parties(names);
            return this;
        }

        public Sketch target(String... names) {
            target = parties(names);
            return this;
        }

        public Sketch items(String... names) {
            items = List.of(names);
            return this;
        }

        /** {@code 2023-09..} since, {@code ..2023-09} until, {@code 2023-09..2024-03} between, {@code 2023-09} in; empty for none. */
        public Sketch in(String days) {
            period = period(days);
            return this;
        }

        public Sketch quantity(String low, String high, String unit, Qualifier qualifier, Basis basis) {
            quantity = new Quantity(number(low), number(high), unit, qualifier, basis, "");
            return this;
        }

        public Sketch place(String... names) {
            place = List.of(names);
            return this;
        }

        public Sketch put(Modality other) {
            modality = other;
            return this;
        }

        public Sketch negated() {
            negated = true;
            return this;
        }

        public Sketch text(String other) {
            text = other;
            return this;
        }

        public Sketch published(String day) {
            published = day.isEmpty() ? null : PartialDate.parse(day);
            return this;
        }

        public Sketch said(String day) {
            said = PartialDate.parse(day);
            return this;
        }

        public Sketch by(String name) {
            source = name;
            return this;
        }

        private static @Nullable BigDecimal number(String text) {
            return text.isEmpty() ? null : new BigDecimal(text);
        }

        private static List<Party> parties(String... names) {
            return Arrays.stream(names)
                    .map(name ->
                            name.matches("[A-Z]{2}") ? Party.state(name) : new Party(name, Party.Kind.ORGANISATION))
                    .toList();
        }

        private static @Nullable Period period(String days) {
            if (days.isEmpty()) {
                return null;
            }
            int dots = days.indexOf("..");
            if (dots < 0) {
                return new Period(Period.Relation.IN, PartialDate.parse(days), PartialDate.parse(days));
            }
            String from = days.substring(0, dots);
            String to = days.substring(dots + 2);
            return new Period(
                    from.isEmpty()
                            ? Period.Relation.UNTIL
                            : to.isEmpty() ? Period.Relation.SINCE : Period.Relation.BETWEEN,
                    from.isEmpty() ? null : PartialDate.parse(from),
                    to.isEmpty() ? null : PartialDate.parse(to));
        }

        /** The claim, in a document. */
        public Claim in(Document document) {
            Span whole = new Span(0, text.length());
            return new Claim(
                    type,
                    new Slots(
                            slot(actors, whole),
                            slot(target, whole),
                            slot(items, whole),
                            quantity == null ? Slot.unstated("not told") : Slot.of(quantity, whole, "test"),
                            period == null ? Slot.unstated("not told") : Slot.of(period, whole, "test"),
                            slot(place, whole)),
                    Slot.of(new Attribution(source, List.of(), said), whole, "test"),
                    new Status(modality, negated, "test"),
                    Tier.A,
                    "test@1",
                    document.quote(whole));
        }

        private static <T> Slot<List<T>> slot(List<T> values, Span span) {
            return values.isEmpty() ? Slot.unstated("not told") : Slot.of(values, span, "test");
        }
    }

    /** A new sketch: North Korea gave Russia artillery shells in October 2023, published a year later. */
    public static Sketch claim() {
        return new Sketch();
    }

    private Claim read(Sketch sketch) {
        // The number keeps two documents with the same words apart.
        String text = sketch.text + " (" + readings.size() + ")";
        Sha256 sha256 = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        Document document = new Document(
                "doc" + readings.size(),
                sha256,
                "test",
                new Document.About("", "A newspaper", "A title", sketch.published, "en", "text"),
                text);
        Claim claim = sketch.in(document);
        readings.add(new Reading(document, List.of(claim), List.of()));
        return claim;
    }

    /** A claim that stands in no entry but its own type's: a denial, a violation. */
    public Claim beside(Sketch sketch) {
        return read(sketch);
    }

    /** One entry of these claims, each of an origin of its own that counts for certain. */
    public Scene entry(Sketch... sketches) {
        return entry(Corroboration.Grade.SINGLE_ORIGIN, sketches);
    }

    /** One entry of a grade. */
    public Scene entry(Corroboration.Grade grade, Sketch... sketches) {
        List<Claim> claims = Stream.of(sketches).map(this::read).toList();
        List<Origin> roots = new ArrayList<>();
        for (Claim claim : claims) {
            String name = claim.attribution().value().orElseThrow().source();
            roots.add(origin(name + " " + roots.size(), claim));
        }
        return entry(grade, roots, claims);
    }

    /** One entry whose claims are all of one origin's findings. */
    public Scene entryOfOneOrigin(Sketch... sketches) {
        List<Claim> claims = Stream.of(sketches).map(this::read).toList();
        List<Finding> findings = claims.stream().map(Scene::finding).toList();
        Origin one = new Origin(
                body("one body"),
                Origin.Side.NO_PARTY,
                Origin.Hand.FIRST,
                Set.of(),
                Origin.Counts.CERTAIN,
                "test",
                findings);
        return entry(Corroboration.Grade.SINGLE_ORIGIN, List.of(one), claims);
    }

    private Scene entry(Corroboration.Grade grade, List<Origin> roots, List<Claim> claims) {
        Claim first = claims.get(0);
        OriginCount count = new OriginCount(roots.size(), roots.size());
        entries.add(new Entry(
                "e" + entries.size(),
                new Entry.Matter(
                        first.type(),
                        ids(first.slots().actors()),
                        ids(first.slots().target()),
                        first.slots().items().value().map(items -> items.get(0)).orElse("")),
                claims,
                List.of(),
                new Corroboration(count, count, grade, "test", roots, List.of(), List.of(), List.of())));
        return this;
    }

    private static List<String> ids(Slot<List<Party>> slot) {
        return slot.value().orElse(List.of()).stream().map(Party::id).toList();
    }

    private static Body body(String name) {
        return new Body(name, name, Body.Kind.GOVERNMENT, "");
    }

    private static Finding finding(Claim claim) {
        return new Finding(
                null,
                claim.slots().quantity().value().orElse(null),
                claim.slots().period().value().orElse(null),
                Origin.Counts.CERTAIN,
                List.of(claim));
    }

    private static Origin origin(String name, Claim claim) {
        return new Origin(
                body(name),
                Origin.Side.NO_PARTY,
                Origin.Hand.FIRST,
                Set.of(),
                Origin.Counts.CERTAIN,
                "test",
                List.of(finding(claim)));
    }

    /** The case. */
    public Case made() {
        return new Case(readings, entries, List.of());
    }

    /** A handful of classes, enough for the tests of this room. */
    public static Goods goods() {
        Map<String, String> parents = new LinkedHashMap<>();
        Stream.of(
                        "arms:",
                        "weapon:arms",
                        "small-arm:weapon",
                        "rifle:small-arm",
                        "tank:weapon",
                        "munition:arms",
                        "shell:munition",
                        "ballistic-missile:weapon",
                        "container:",
                        "package:container",
                        "petroleum:",
                        "refined-petroleum:petroleum",
                        "diesel:refined-petroleum",
                        "crude-oil:petroleum",
                        "people:",
                        "soldier:people",
                        "training:")
                .forEach(row -> parents.put(row.substring(0, row.indexOf(':')), row.substring(row.indexOf(':') + 1)));
        Map<String, String> names = Map.ofEntries(
                Map.entry("weapons", "weapon"),
                Map.entry("arms", "arms"),
                Map.entry("rifles", "rifle"),
                Map.entry("tanks", "tank"),
                Map.entry("munitions", "munition"),
                Map.entry("artillery shells", "shell"),
                Map.entry("ballistic missiles", "ballistic-missile"),
                Map.entry("containers", "container"),
                Map.entry("crates", "package"),
                Map.entry("oil", "petroleum"),
                Map.entry("diesel", "diesel"),
                Map.entry("refined petroleum", "refined-petroleum"),
                Map.entry("crude oil", "crude-oil"),
                Map.entry("soldiers", "soldier"),
                Map.entry("training", "training"));
        return new HandMade(parents, names, Map.of("tank", "I", "ballistic-missile", "VII", "small-arm", "VIII"));
    }

    private record HandMade(Map<String, String> parents, Map<String, String> names, Map<String, String> registers)
            implements Goods {
        @Override
        public List<String> lineage(String item) {
            return names.containsKey(item) ? above(names.get(item)) : List.of();
        }

        @Override
        public List<String> above(String id) {
            List<String> all = new ArrayList<>();
            for (String at = id; parents.containsKey(at); at = parents.get(at)) {
                all.add(at);
            }
            return all;
        }

        @Override
        public String register(String item) {
            return lineage(item).stream()
                    .filter(registers::containsKey)
                    .map(registers::get)
                    .findFirst()
                    .orElse("");
        }

        @Override
        public List<String> mayRegister(String item) {
            List<String> all = new ArrayList<>();
            if (!register(item).isEmpty()) {
                all.add(register(item));
            }
            lineage(item).stream()
                    .limit(1)
                    .forEach(id -> registers.forEach((below, category) -> {
                        if (above(below).contains(id) && !all.contains(category)) {
                            all.add(category);
                        }
                    }));
            return all.stream().sorted().toList();
        }
    }

    /** Whose a few named bodies are. */
    public static Allegiance allegiance() {
        return party -> switch (party.id()) {
            case "Korea Mining Development Trading Corporation" -> "KP";
            case "Rosoboronexport" -> "RU";
            default -> party.kind() == Party.Kind.STATE ? party.id() : "";
        };
    }
}
