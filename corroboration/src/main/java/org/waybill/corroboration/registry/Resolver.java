package org.waybill.corroboration.registry;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waybill.corroboration.registry.Speaker.As;
import org.waybill.model.Body;
import org.waybill.model.PartialDate;

/** Finds whom a name stands for: a row of its own, a person in office, a state's office, or a description. */
final class Resolver {
    private static final Pattern BRACKETS = Pattern.compile("(.*\\S)\\s*\\(([^()]+)\\)");

    private final Lexicon lexicon;
    private final States states;
    private final Offices offices;
    private final Bodies bodies;
    private final People people;
    private final Describer describer;

    Resolver(Lexicon lexicon, States states, Offices offices, Bodies bodies, People people) {
        this.lexicon = lexicon;
        this.states = states;
        this.offices = offices;
        this.bodies = bodies;
        this.people = people;
        this.describer = new Describer(lexicon, states, offices, bodies, this::person);
    }

    Speaker speaker(String name, @Nullable PartialDate said) {
        Optional<Speaker> whole = listed(name);
        if (whole.isPresent()) {
            return whole.get();
        }
        Matcher brackets = BRACKETS.matcher(name);
        return brackets.matches() ? bracketed(name, brackets.group(1), brackets.group(2), said) : plain(name, "", said);
    }

    /** A name with a row of its own. */
    Optional<Speaker> listed(String name) {
        if (lexicon.isCommon(name)) {
            return Optional.empty();
        }
        return lexicon.whole(name, Mention.Sort.BODY)
                .flatMap(mention -> bodies.byId(mention.key()))
                .map(row -> new Speaker(row.body(), row.as(), row.row()));
    }

    private Speaker plain(String name, String state, @Nullable PartialDate said) {
        return lexicon.whole(name, Mention.Sort.PERSON)
                .map(mention -> known(mention, name, state, said))
                .orElseGet(() -> describer.describe(name, state, said));
    }

    /** Where no date tells which office a person spoke from, only the state is told. */
    private Speaker known(Mention mention, String name, String state, @Nullable PartialDate said) {
        return person(mention, said).orElseGet(() -> {
            String code = state.isEmpty() ? people.of(mention.key()).get(0).state() : state;
            return code.isEmpty()
                    ? describer.unknown(name, code)
                    : new Speaker(offices.state(code), As.BRANCH, mention.row());
        });
    }

    private Optional<Speaker> person(Mention mention, @Nullable PartialDate said) {
        return people.at(mention.key(), said).map(term -> {
            Speaker office = office(term);
            return holder(term.person(), office, term.row().place());
        });
    }

    /** The body that a time in office is spent at. */
    Speaker office(People.Term term) {
        return listed(term.office()).orElseGet(() -> describer.describe(term.office(), term.state(), null));
    }

    /** A lawmaker does not speak for a parliament; all others speak for where they work. */
    private Speaker holder(String person, Speaker office, String rule) {
        if (office.body().kind() != Body.Kind.PARLIAMENT) {
            return new Speaker(office.body(), As.NAMED, rule);
        }
        String id = lexicon.names().fold(person).replace(' ', '-');
        return new Speaker(
                new Body(id, person, Body.Kind.PARLIAMENT, office.body().state()), As.MESSENGER, rule);
    }

    private Speaker bracketed(String name, String outer, String inner, @Nullable PartialDate said) {
        Optional<String> state = state(inner);
        if (state.isPresent()) {
            return owned(name, outer, state.get(), said);
        }
        Optional<Mention> person = lexicon.whole(outer, Mention.Sort.PERSON);
        if (person.isPresent() && said != null) {
            Optional<Speaker> then = person(person.get(), said);
            if (then.isPresent()) {
                return then.get();
            }
        }
        return listed(outer).orElseGet(() -> inside(name, outer, inner, said));
    }

    /** The brackets hold an office or a body: the name before them is a person's, or the body's own. */
    private Speaker inside(String name, String outer, String inner, @Nullable PartialDate said) {
        Speaker office = listed(inner).orElseGet(() -> describer.describe(inner, "", said));
        if (isKnown(office)) {
            return holder(outer, office, office.rule());
        }
        Optional<Mention> person = lexicon.whole(outer, Mention.Sort.PERSON);
        if (person.isPresent()) {
            return known(person.get(), outer, office.body().state(), said);
        }
        return describer.unknown(
                office.as() == As.UNNAMED ? outer : name, office.body().state());
    }

    private static boolean isKnown(Speaker speaker) {
        Body.Kind kind = speaker.body().kind();
        return kind != Body.Kind.UNKNOWN && kind != Body.Kind.UNNAMED;
    }

    private Optional<String> state(String inner) {
        return states.has(inner)
                ? Optional.of(inner)
                : lexicon.whole(inner, Mention.Sort.STATE).map(Mention::key);
    }

    /** The brackets hold a state: the name before them is its seat, a body or an office of it, or a person. */
    private Speaker owned(String name, String outer, String state, @Nullable PartialDate said) {
        Optional<Speaker> body = lexicon.all(outer, Mention.Sort.BODY).stream()
                .flatMap(mention -> bodies.byId(mention.key()).stream())
                .filter(row -> row.body().state().equals(state))
                .map(row -> new Speaker(row.body(), row.as(), row.row()))
                .findFirst();
        if (body.isPresent()) {
            return body.get();
        }
        Speaker found = plain(outer, state, said);
        boolean stranger =
                !found.body().state().isEmpty() && !found.body().state().equals(state);
        return stranger ? describer.unknown(name, state) : found;
    }

    /** For publishers: the row of a name, else the name itself as somebody unknown. */
    Speaker publisher(String name) {
        return listed(name)
                .orElseGet(() -> new Speaker(describer.unknown(name, "").body(), As.OUTLET, "unknown"));
    }

    List<Lexicon.Part> parts(String text) {
        return lexicon.parts(text);
    }
}
