package org.waybill.corroboration.registry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.waybill.corroboration.registry.Speaker.As;
import org.waybill.model.Body;
import org.waybill.model.PartialDate;

/**
 * Reads descriptions: "senior South Korean officials", "prosecutors in the Kharkiv region", "a military intelligence
 * report".
 *
 * <p>The noun that the others describe decides what sort of speaker it is; a state, a body or an office among the others
 * tells whose. What the text calls by a name that no table knows stays unknown, and is never taken for its state.
 */
final class Describer {
    private final Lexicon lexicon;
    private final States states;
    private final Offices offices;
    private final Bodies bodies;
    private final BiFunction<Mention, @Nullable PartialDate, Optional<Speaker>> people;

    Describer(
            Lexicon lexicon,
            States states,
            Offices offices,
            Bodies bodies,
            BiFunction<Mention, @Nullable PartialDate, Optional<Speaker>> people) {
        this.lexicon = lexicon;
        this.states = states;
        this.offices = offices;
        this.bodies = bodies;
        this.people = people;
    }

    /** Whom a description means; a state that is known otherwise may be given, else empty. */
    Speaker describe(String text, String state, @Nullable PartialDate said) {
        Description description = Description.of(lexicon.parts(text));
        if (description.core().isEmpty()) {
            return unnamed(text, state, As.UNNAMED, "nothing but words that change nothing");
        }
        if (description.isHeadedBy(Words.List.NOBODY)) {
            return unnamed(text, "", As.NOBODY, rule(description));
        }
        if (description.isHeadedBy(Words.List.THING)) {
            return unnamed(text, owner(description, state), As.THING, rule(description));
        }
        if (description.isHeadedBy(Words.List.OUTLET) || description.isTitled(Words.List.OUTLET)) {
            return outlet(text, description, owner(description, state));
        }
        return somebody(text, description, state, said);
    }

    private Speaker somebody(String text, Description description, String state, @Nullable PartialDate said) {
        Optional<Mention> office = description.mention(Mention.Sort.OFFICE, false);
        String code = owner(description, state);
        boolean paper = description.isHeadedBy(Words.List.PAPER);
        if (office.isPresent() && !code.isEmpty() && description.isHolder(this::isOfficial)) {
            return atOffice(office.get(), description, code);
        }
        if (description.isTitled(Words.List.MESSENGER)) {
            return ofState(text, description, code);
        }
        if (!paper && (description.isProper() || isOtherName(description, office))) {
            return stateless(text, description, code, said);
        }
        if (office.isPresent() && !code.isEmpty()) {
            return atOffice(office.get(), description, code);
        }
        Optional<Speaker> named = named(description, office.isPresent(), said);
        if (named.isPresent()) {
            return named.get();
        }
        if (paper) {
            return unnamed(text, code, As.THING, rule(description));
        }
        return code.isEmpty() ? nobodyKnown(text, description) : ofState(text, description, code);
    }

    /** Whether words are a person's title and not the name of a house. */
    private boolean isOfficial(String word) {
        return lexicon.parts(word).stream().allMatch(part -> Description.is(part, Words.List.OFFICIAL));
    }

    /** A name that no table knows; with a title that says it is a person's, the state it speaks for is told. */
    private Speaker stateless(String text, Description description, String code, @Nullable PartialDate said) {
        boolean titled = description.core().stream().anyMatch(part -> Description.is(part, Words.List.OFFICIAL));
        Optional<Speaker> body = titled ? named(description, false, said) : Optional.empty();
        if (body.isPresent()) {
            return body.get();
        }
        return titled && !code.isEmpty()
                ? new Speaker(offices.state(code), As.BRANCH, rule(description))
                : unknown(text, code);
    }

    /** "Reuters Foundation" is not Reuters: a body's name that goes on in capitals is another's. */
    private static boolean isOtherName(Description description, Optional<Mention> office) {
        List<Lexicon.Part> core = description.core();
        return office.isEmpty()
                && core.size() > 1
                && (description.isHeadedBy(Words.List.BODY) || description.isHeadedBy(Words.List.PRIVATE))
                && core.get(core.size() - 1).words().get(0).capital();
    }

    private Speaker atOffice(Mention mention, Description description, String code) {
        Offices.Office office = offices.office(mention.key()).orElseThrow();
        Body made = offices.body(office, code, description.place());
        Body body = bodies.byId(made.id()).map(Bodies.Listed::body).orElse(made);
        boolean messenger = description.isHeadedBy(Words.List.MESSENGER);
        As as = messenger ? As.MESSENGER : office.as();
        boolean hidden = description.hidden() && as == As.NAMED;
        return new Speaker(body, hidden ? As.BRANCH : as, mention.row() + " of " + code);
    }

    /** A body or a person that the description names: "a spokesman for the agency", "an adviser to the president". */
    private Optional<Speaker> named(Description description, boolean part, @Nullable PartialDate said) {
        Optional<Speaker> body = description
                .mention(Mention.Sort.BODY, false)
                .flatMap(mention -> bodies.byId(mention.key()))
                .map(row -> new Speaker(row.body(), as(row.as(), description, part), row.row()));
        return body.or(() -> description
                .mention(Mention.Sort.PERSON, false)
                .flatMap(mention -> people.apply(mention, said))
                .map(speaker -> new Speaker(speaker.body(), As.BRANCH, speaker.rule())));
    }

    private static As as(As own, Description description, boolean part) {
        if (description.isHeadedBy(Words.List.MESSENGER)) {
            return As.MESSENGER;
        }
        return own == As.NAMED && (part || description.hidden()) ? As.BRANCH : own;
    }

    private Speaker ofState(String text, Description description, String code) {
        String rule = rule(description) + " of " + code;
        if (description.isHeadedBy(Words.List.MESSENGER)) {
            Body parliament = bodies.byId(Offices.id(code, "parliament"))
                    .map(Bodies.Listed::body)
                    .or(() -> offices.office("parliament").map(office -> offices.body(office, code, "")))
                    .orElseGet(() -> offices.state(code));
            return new Speaker(parliament, As.MESSENGER, rule);
        }
        if (!description.isDescribed() && description.hasUnknownName()) {
            return unknown(text, code);
        }
        if (description.isHeadedBy(Words.List.PRIVATE)) {
            return unnamed(text, code, As.UNNAMED, rule);
        }
        return new Speaker(offices.state(code), description.isStateOnly() ? As.STATE : As.BRANCH, rule);
    }

    private Speaker nobodyKnown(String text, Description description) {
        if (description.isHeadedBy(Words.List.MESSENGER)) {
            return unnamed(text, "", As.MESSENGER, rule(description));
        }
        boolean several = description.states().size() > 1;
        return several || description.isDescribed() || !description.hasUnknownName()
                ? unnamed(text, "", As.UNNAMED, rule(description))
                : unknown(text, "");
    }

    private Speaker outlet(String text, Description description, String state) {
        Optional<Speaker> known = description
                .mention(Mention.Sort.BODY, true)
                .flatMap(mention -> bodies.byId(mention.key()))
                .map(row -> new Speaker(row.body(), As.OUTLET, row.row()));
        String name = description.isWrittenAsName() ? text : description.unknownName();
        return known.orElseGet(() -> name.isEmpty()
                ? unnamed(text, state, As.OUTLET, rule(description))
                : new Speaker(unknown(asWritten(name, text), state).body(), As.OUTLET, rule(description)));
    }

    /** The one state that the description tells, or the one given; empty where it tells several. */
    private String owner(Description description, String given) {
        if (!given.isEmpty()) {
            return given;
        }
        List<String> told =
                description.states().stream().map(Mention::key).distinct().toList();
        if (told.isEmpty()) {
            return "";
        }
        return told.size() == 1 && states.has(told.get(0)) ? told.get(0) : "";
    }

    private static String rule(Description description) {
        return description
                .core()
                .get(description.core().size() - 1)
                .mention()
                .map(Mention::row)
                .orElse("unknown");
    }

    /** Somebody named whom no table knows: never lost, and never taken for somebody else. */
    Speaker unknown(String name, String state) {
        return new Speaker(new Body(id(name), name.strip(), Body.Kind.UNKNOWN, state), As.NAMED, "unknown");
    }

    /** The letters of the text itself, where the words of a name stand in it side by side. */
    private static String asWritten(String name, String text) {
        int start = text.toLowerCase(Locale.ROOT).indexOf(name);
        return start < 0 ? name : text.substring(start, start + name.length());
    }

    private Speaker unnamed(String text, String state, As as, String rule) {
        return new Speaker(new Body(id(text), text.strip(), Body.Kind.UNNAMED, state), as, rule);
    }

    private String id(String name) {
        String folded = lexicon.names().fold(name);
        return folded.isEmpty() ? name.strip() : folded;
    }
}
