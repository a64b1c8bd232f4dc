package org.waybill.extraction.frame;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waybill.extraction.frame.Event.Filled;
import org.waybill.extraction.goods.GoodsReader;
import org.waybill.extraction.item.ItemClass;
import org.waybill.extraction.party.Named;
import org.waybill.extraction.party.PartyReader;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.table.Table;
import org.waybill.model.ClaimType;
import org.waybill.model.Party;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Finds the deed that somebody says was not his own: "insists it has never supplied". */
final class Disowned {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "neither", "nor", "no");
    private static final Set<String> NOBODY = Set.of("nobody", "nothing", "none", "no-one");
    /** "none has been shipped yet", "nothing except medicines": only half a denial. */
    private static final Set<String> SAVING = Set.of("yet", "except", "besides", "unless", "until");

    /** "said its army had not": whose army, the speaker's. */
    private static final Set<String> THIRD = Set.of("its", "his", "her", "their");

    /** Functions in which the other side of a deed stands. */
    private static final Set<String> SIDES = Set.of("from", "to", "with", "dative", "against");

    /** Nouns by which a speaker speaks of himself: "the company". */
    private static final Set<String> SELVES = Table.read(Disowned.class, "selves.tsv")
            .index(row -> row.get("noun"), row -> row.get("why"))
            .keySet();

    private final Frames frames;
    private final GoodsReader goods;
    private final Behalf behalf;
    /** Where the verbs of the denied deeds start. */
    private final Set<Integer> denied = new HashSet<>();

    Disowned(Frames frames, GoodsReader goods, Behalf behalf) {
        this.frames = frames;
        this.goods = goods;
        this.behalf = behalf;
    }

    /**
     * A deed, and who says that it was not his.
     *
     * @param verb the deed's own
     * @param by who disowns it
     */
    record Deed(Word verb, Filled<Named> by) {}

    /** The first deed that whoever speaks in the sentence disowns. */
    Optional<Deed> told(Opened opened) {
        Optional<Deed> found = find(opened);
        found.ifPresent(deed -> denied.add(deed.verb().start()));
        return found;
    }

    /** Whether an event is what somebody has said was not his deed: the denial tells it. */
    boolean tells(Event event) {
        return event.type() != ClaimType.DENIAL
                && denied.contains(event.predicate().start());
    }

    private Optional<Deed> find(Opened opened) {
        return opened.frame().id().equals("deny-own")
                ? announced(opened)
                : clauses(opened.tree(), opened.predicate())
                        .flatMap(verb -> Links.coordinated(opened.tree(), verb).stream())
                        .filter(verb -> Links.isVerb(verb) && isDisowned(opened, verb) && isNegatedFact(opened, verb))
                        .flatMap(verb -> own(opened, verb).map(by -> new Deed(verb, by)).stream())
                        .findFirst();
    }

    /** What is said: below the verb of speech, or above it where the quotation comes first. */
    private static Stream<Word> clauses(Tree tree, Word speech) {
        Stream<Word> before = Set.of("ccomp", "parataxis", "advcl").contains(speech.relation())
                ? Links.head(tree, speech).filter(head -> head.index() < speech.index() && Links.isVerb(head)).stream()
                : Stream.empty();
        return Stream.concat(Links.children(tree, speech, "ccomp").stream(), before);
    }

    /** "Muscat: we did not send any": the speaker stands before a colon. */
    private Optional<Deed> announced(Opened opened) {
        Tree tree = opened.tree();
        Word verb = opened.predicate();
        boolean mine = Subjects.of(tree, verb)
                .filter(found -> isFirstPerson(tree, found.word()))
                .isPresent();
        Optional<Word> colon = tree.words().stream()
                .limit(verb.index())
                .filter(word -> word.form().equals(":"))
                .reduce((one, other) -> other);
        return colon.filter(at -> mine && at.index() > 0 && isDisowned(opened, verb) && isNegatedFact(opened, verb))
                .map(at -> tree.word(at.index() - 1))
                .filter(word -> word.tag().startsWith("NN"))
                .flatMap(word -> behalf.named(opened.sentence(), word))
                .map(named -> new Deed(verb, Filled.of(named, "colon")));
    }

    /** A deed, a breach, or a hand in one: "had no part in it". */
    private boolean isDisowned(Opened opened, Word verb) {
        boolean unaware = Deniable.of(verb) == Deniable.When.DISOWNED
                && Links.child(opened.tree(), verb, "ccomp").isEmpty();
        return hasHand(opened.tree(), verb)
                || hasNothingToDo(opened.tree(), verb)
                || unaware
                || isDeed(opened, verb)
                || thereIs(opened.tree(), verb)
                        .flatMap(word -> goods.classOf(opened.sentence(), word, kind -> isAskedAfter(verb, kind)))
                        .isPresent()
                || isArming(opened, verb);
    }

    private static boolean hasHand(Tree tree, Word verb) {
        return Links.children(tree, verb, "dobj", "acomp", "attr").stream()
                .anyMatch(word -> Deniable.of(word) == Deniable.When.DISOWNED);
    }

    /** "had nothing to do with the shipment". */
    private static boolean hasNothingToDo(Tree tree, Word verb) {
        return verb.lemma().equals("have")
                && Links.children(tree, verb, "dobj").stream()
                        .filter(thing -> thing.lemma().equals("nothing"))
                        .flatMap(thing -> tree.subtree(verb.index()).stream())
                        .anyMatch(word -> word.lemma().equals("do"));
    }

    /** "was unaware of any sale": says by itself that there was none. */
    private static boolean isUnaware(Tree tree, Word verb) {
        return Links.children(tree, verb, "acomp").stream()
                .anyMatch(word -> Set.of("unaware", "ignorant").contains(word.lemma()));
    }

    /** "we do not arm the rebels": whom one does not arm, with nothing said of what. */
    private boolean isArming(Opened opened, Word verb) {
        return Deniable.of(verb) == Deniable.When.ARMING
                && Links.children(opened.tree(), verb, "dobj").stream()
                        .anyMatch(word -> PartyReader.isSomebody(word)
                                || behalf.named(opened.sentence(), word).isPresent());
    }

    /** A word for a deed is one only beside goods, people or a norm: "has not received a reply". */
    private boolean isDeed(Opened opened, Word verb) {
        Set<String> things = Set.of("object", "with", "of", "in", "dative", "subject");
        boolean breach = frames.tells(verb, ClaimType.VIOLATION);
        return (breach || frames.isDeed(verb))
                && Links.coordinated(opened.tree(), verb).stream()
                        .flatMap(one -> Arguments.of(opened.tree(), one).stream())
                        .filter(one -> things.contains(one.function()))
                        .anyMatch(one -> NOBODY.contains(one.word().lemma())
                                || goods.classOf(opened.sentence(), one.word(), kind -> isAskedAfter(verb, kind))
                                        .isPresent());
    }

    /** To have no troops abroad is to deny sending them; to have no information denies nothing. */
    private static boolean isAskedAfter(Word verb, ItemClass kind) {
        return !Set.of("have", "be").contains(verb.lemma()) || kind.kind() == ItemClass.Kind.PERSONNEL;
    }

    private static boolean isNegatedFact(Opened opened, Word verb) {
        Tree tree = opened.tree();
        boolean negated = tree.children(verb.index()).stream()
                .anyMatch(child -> NEGATIONS.contains(lower(child)) || isNone(tree, child));
        boolean modal = tree.children(verb.index()).stream()
                .anyMatch(child -> child.tag().equals("MD"));
        boolean yet = tree.subtree(verb.index()).stream().anyMatch(word -> SAVING.contains(lower(word)));
        return (negated || isUnaware(tree, verb)) && !modal && !yet;
    }

    /** "no Iranian body", "nobody", "nothing". */
    private static boolean isNone(Tree tree, Word word) {
        return NOBODY.contains(lower(word))
                || Links.children(tree, word, "det", "neg").stream()
                        .anyMatch(det -> Set.of("no", "not").contains(lower(det)));
    }

    /** Only what is said of oneself is a denial; of others it is a finding. */
    private Optional<Filled<Named>> own(Opened opened, Word verb) {
        Tree tree = opened.tree();
        Optional<Subjects.Subject> speaker = Subjects.of(tree, opened.predicate());
        Optional<Word> subject =
                Subjects.of(tree, verb).map(Subjects.Subject::word).or(() -> thereIs(tree, verb));
        if (speaker.isEmpty() || subject.isEmpty() || speaker.get().word().equals(subject.get())) {
            return Optional.empty();
        }
        Word who = speaker.get().word();
        String path = speaker.get().path();
        Optional<Named> named =
                behalf.named(opened.sentence(), who).filter(one -> hasHand(tree, verb) || canBeAccused(one));
        Optional<Named> own = isSelf(tree, subject.get())
                ? named.or(() -> behalf.denier(opened.sentence(), who))
                : named.filter(one -> isOf(opened, one, verb, subject.get()));
        return own.or(() -> behalf.denier(opened.sentence(), who)
                        .filter(one -> named.isEmpty() && isNone(tree, subject.get()) && behalf.isParty(one)))
                .flatMap(one -> apartFrom(opened, verb, who, one))
                .map(one -> Filled.of(one, path))
                .or(() -> deskOf(opened, who, subject.get()));
    }

    /** "there are no Rwandan troops": who are not there. */
    private static Optional<Word> thereIs(Tree tree, Word verb) {
        return Links.child(tree, verb, "expl").flatMap(there -> Links.child(tree, verb, "attr", "dobj"));
    }

    /** "it", "we", "our army", "the company". */
    private static boolean isSelf(Tree tree, Word subject) {
        boolean bare = tree.children(subject.index()).stream()
                .allMatch(
                        child -> child.lemma().equals("the") || child.relation().startsWith("prep"));
        boolean own = Links.children(tree, subject, "poss").stream().anyMatch(whose -> THIRD.contains(lower(whose)));
        boolean alone = SELVES.contains(subject.lemma())
                && (own || (bare && Links.child(tree, subject, "det").isPresent()));
        return subject.tag().startsWith("PRP") || isFirstPerson(tree, subject) || alone;
    }

    private static boolean isFirstPerson(Tree tree, Word subject) {
        return Set.of("we", "i").contains(lower(subject))
                || Links.children(tree, subject, "poss").stream()
                        .anyMatch(whose -> Set.of("our", "my").contains(lower(whose)));
    }

    /** The speaker's own deed, goods or soil. */
    private boolean isOf(Opened opened, Named speaker, Word verb, Word subject) {
        Tree tree = opened.tree();
        Optional<Named> doer =
                behalf.named(opened.sentence(), subject).or(() -> behalf.office(opened.sentence(), subject));
        if (doer.isPresent() && !isNone(tree, subject)) {
            return speaker.meets(doer.get());
        }
        boolean whose =
                tree.subtree(verb.index()).stream().anyMatch(word -> word.tag().equals("PRP$"));
        return isNone(tree, subject) && (whose || doer.filter(speaker::meets).isPresent() || behalf.isParty(speaker));
    }

    private static boolean canBeAccused(Named named) {
        return named.parties().stream().noneMatch(party -> party.kind() == Party.Kind.ORGANISATION);
    }

    /** "a foreign ministry spokesman said China had never": whose ministry it is, the denied deed says. */
    private Optional<Filled<Named>> deskOf(Opened opened, Word speaker, Word subject) {
        boolean unplaced = behalf.isDesk(opened.sentence(), speaker)
                && behalf.named(opened.sentence(), speaker).isEmpty();
        return unplaced
                ? Optional.of(subject)
                        .filter(word -> word.tag().startsWith("NNP"))
                        .flatMap(word -> behalf.named(opened.sentence(), word))
                        .or(() -> behalf.office(opened.sentence(), subject))
                        .filter(Disowned::canBeAccused)
                        .map(named -> Filled.of(named, "deed"))
                : Optional.empty();
    }

    /** "the army said it had received nothing from Iran": not Iran's army, whoever was spoken of last. */
    private Optional<Named> apartFrom(Opened opened, Word verb, Word speaker, Named read) {
        Set<Party> sides = new HashSet<>();
        Arguments.of(opened.tree(), verb).stream()
                .filter(one -> SIDES.contains(one.function()))
                .flatMap(one -> behalf.named(opened.sentence(), one.word()).stream())
                .map(Named::parties)
                .forEach(sides::addAll);
        boolean crossed =
                read.how() != Named.How.NAMED && read.parties().stream().anyMatch(sides::contains);
        return crossed ? behalf.other(opened.sentence(), speaker, sides) : Optional.of(read);
    }

    private static String lower(Word word) {
        return word.form().toLowerCase(Locale.ROOT);
    }

    /** The frames whose denier and deed are found here. */
    static boolean reads(Frame frame) {
        return List.of("deny-having", "deny-own").contains(frame.id());
    }
}
