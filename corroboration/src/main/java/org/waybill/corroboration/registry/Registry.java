package org.waybill.corroboration.registry;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waybill.corroboration.table.Memory;
import org.waybill.corroboration.table.Table;
import org.waybill.corroboration.table.TableFault;
import org.waybill.corroboration.table.Tables;
import org.waybill.model.Body;
import org.waybill.model.Document;
import org.waybill.model.Origin;
import org.waybill.model.PartialDate;

/**
 * Who speaks: the names that texts give, resolved to bodies.
 *
 * <p>All judgement stands in eight tables beside this class. They say what a body is, whose it is and how it comes to
 * what it says; none of them says whether it is to be believed.
 */
public final class Registry {
    private static final Map<String, String[]> COLUMNS = new TreeMap<>(Map.of(
            "spellings.tsv", new String[] {"from", "to"},
            "words.tsv", new String[] {"words", "list", "evidence"},
            "states.tsv", new String[] {"code", "names", "adjectives", "seats"},
            "places.tsv", new String[] {"names", "state"},
            "kinds.tsv", new String[] {"kind", "role", "as", "side", "apart", "branch"},
            "offices.tsv", new String[] {"id", "name", "words", "kind", "as", "local", "within"},
            "bodies.tsv",
                    new String[] {
                        "id",
                        "name",
                        "names",
                        "kind",
                        "state",
                        "within",
                        "as",
                        "role",
                        "members",
                        "sides",
                        "domains",
                        "language",
                        "seen"
                    },
            "people.tsv", new String[] {"name", "names", "state", "office", "from", "to"},
            "conflicts.tsv", new String[] {"one", "other", "since"}));

    /** Names that are known without looking them up: more than a year of one paper has speakers, some two megabytes. */
    private static final int AT_HAND = 10_000;

    private final String version;
    private final Lexicon lexicon;
    private final Words words;
    private final Kinds kinds;
    private final Offices offices;
    private final Bodies bodies;
    private final Resolver resolver;
    private final Carriers carriers;
    private final Table conflicts;
    private final Memory<Named, Speaker> speakers;
    private final Memory<String, Optional<Origin.Evidence>> evidence;

    /** A name with the time it stands for somebody. */
    private record Named(String name, @Nullable PartialDate said) {}

    private static final class Bundled {
        static final Registry REGISTRY = read(Map.of());
    }

    private Registry(Tables tables) {
        this.version = "registry@" + tables.version("bodies.tsv");
        this.lexicon = new Lexicon(new Names(tables.get("spellings.tsv")));
        this.words = new Words(tables.get("words.tsv"), lexicon);
        this.kinds = new Kinds(tables.get("kinds.tsv"));
        States states = new States(tables.get("states.tsv"), tables.get("places.tsv"), lexicon);
        this.offices = new Offices(tables.get("offices.tsv"), states, lexicon);
        this.bodies = new Bodies(tables.get("bodies.tsv"), kinds, states, lexicon);
        bodies.checkWider(tables.get("bodies.tsv"), offices);
        People people = new People(tables.get("people.tsv"), states, lexicon);
        this.resolver = new Resolver(lexicon, states, offices, bodies, people);
        this.carriers = new Carriers(resolver, bodies);
        this.conflicts = tables.get("conflicts.tsv");
        this.speakers = new Memory<>(AT_HAND, named -> resolver.speaker(named.name(), named.said()));
        this.evidence = new Memory<>(AT_HAND, this::toldEvidence);
        people.all().forEach(this::check);
    }

    /** The tables that come with the program. */
    public static Registry bundled() {
        return Bundled.REGISTRY;
    }

    /**
     * The bundled tables, some of them replaced.
     *
     * @param edited the text of each replaced table by its file name, such as {@code bodies.tsv}
     * @throws org.waybill.corroboration.table.TableTrouble WB-501 to WB-508 where a table is not what it should be: one
     *     line with the table, the line and what to do
     */
    public static Registry read(Map<String, String> edited) {
        return new Registry(new Tables(Registry.class, COLUMNS, edited));
    }

    /** The names of the tables, each a file beside this class. */
    public static Set<String> tables() {
        return Collections.unmodifiableSet(COLUMNS.keySet());
    }

    private void check(People.Term term) {
        Speaker office = resolver.office(term);
        Body.Kind kind = office.body().kind();
        if (kind == Body.Kind.UNKNOWN || kind == Body.Kind.UNNAMED) {
            throw term.row()
                    .trouble(TableFault.NOT_THERE, "no table knows the office \"" + term.office() + "\" of a state");
        }
    }

    /** The version of the table of bodies with a digest of all tables, for reports: an edited table has another. */
    public String version() {
        return version;
    }

    /**
     * Whom a name stands for. Never nobody: what no table knows comes back as a body of kind {@code UNKNOWN}.
     *
     * @param name as the reader of claims writes sources and relays, one at a time
     * @param said when it was said, which decides the office of a person who held several; null where not known
     */
    public Speaker speaker(String name, @Nullable PartialDate said) {
        return speakers.of(new Named(name, said));
    }

    /** Who published a document, by domain and then by name, and behind them whom the publisher's line credits. */
    public List<Speaker> carriers(Document.About about) {
        return carriers.of(about);
    }

    /** How a body usually comes to what it says. */
    public Role role(Body body) {
        return bodies.byId(body.id()).map(Bodies.Listed::role).orElseGet(() -> kinds.of(body.kind())
                .role());
    }

    /**
     * The next wider body: a regional prosecution lies within the state's, that within the state. Empty for what lies
     * within none, such as a newspaper or a state.
     */
    public Optional<Body> within(Body body) {
        String wider = bodies.byId(body.id()).map(Bodies.Listed::within).orElse("");
        if (!wider.isEmpty()) {
            return bodies.byId(wider).map(Bodies.Listed::body).or(() -> Optional.ofNullable(offices.made(wider)));
        }
        if (!kinds.of(body.kind()).side() || body.state().isEmpty() || body.equals(offices.state(body.state()))) {
            return Optional.empty();
        }
        Body made = offices.wider(body, kinds.of(body.kind()).branch());
        Body wide = made.id().equals(body.id()) ? offices.state(body.state()) : made;
        return Optional.of(bodies.byId(wide.id()).map(Bodies.Listed::body).orElse(wide));
    }

    /** ISO codes of the states whose findings a compiling body compiles, sorted; none for all others. */
    public Set<String> members(Body body) {
        return bodies.byId(body.id()).map(Bodies.Listed::members).orElseGet(Set::of);
    }

    /** The parties a body is a side with, by the ids that claims use, sorted: its state where it speaks for it. */
    public Set<String> sides(Body body) {
        Set<String> sides =
                new TreeSet<>(bodies.byId(body.id()).map(Bodies.Listed::sides).orElseGet(Set::of));
        if (kinds.of(body.kind()).side() && !body.state().isEmpty()) {
            sides.add(body.state());
        }
        return Collections.unmodifiableSet(sides);
    }

    /**
     * Whether it is known whose side a body without a state is on: it has sides of its own, or its kind is on none, as
     * the United Nations' panels are. False where nothing tells.
     */
    public boolean isPlaced(Body body) {
        boolean listed = bodies.byId(body.id()).isPresent();
        return !sides(body).isEmpty() || (listed && kinds.of(body.kind()).apart());
    }

    /**
     * The parties that a body's state, or a side it takes, is in an armed conflict with: whoever is at war with a taker of
     * arms is no bystander to their delivery. Sorted; none for bodies that speak for no state.
     */
    public Set<String> adversaries(Body body) {
        Set<String> own = sides(body);
        Set<String> against = new TreeSet<>();
        for (Table.Row row : conflicts.rows()) {
            if (own.contains(row.get("one"))) {
                against.add(row.get("other"));
            }
            if (own.contains(row.get("other"))) {
                against.add(row.get("one"));
            }
        }
        return Collections.unmodifiableSet(against);
    }

    /** What kind of evidence a name tells of: pictures are imagery, a paper is a document. Empty where it tells none. */
    public Optional<Origin.Evidence> evidence(String name) {
        return evidence.of(name);
    }

    private Optional<Origin.Evidence> toldEvidence(String name) {
        if (resolver.listed(name).isPresent()) {
            return Optional.empty();
        }
        Description description = Description.of(lexicon.parts(name));
        Optional<Origin.Evidence> head = description.core().stream()
                .flatMap(part -> part.mention().flatMap(words::evidence).stream())
                .reduce((one, other) -> other);
        return head.or(() -> description.rest().stream()
                .flatMap(part -> part.mention().flatMap(words::evidence).stream())
                .findFirst());
    }
}
