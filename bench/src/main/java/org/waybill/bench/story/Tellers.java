package org.waybill.bench.story;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.waybill.bench.story.Teller.Kind;

/** Finds those who speak in a story. */
final class Tellers {
    private static final int MOST = 5;
    private static final double RESEARCH = 0.3;
    private static final double STATELESS = 0.4;
    private static final double SAME_STATE = 0.5;
    private static final double SEPARATE = 0.25;
    private static final List<String> OFFICES = List.of("defence", "foreign", "intelligence");

    private final Wording wording;
    private final Rates rates;
    private final SplittableRandom chance;
    private final List<State> states;
    private final List<Teller> found = new ArrayList<>();

    Tellers(Matter matter, Wording wording, Rates rates, SplittableRandom chance) {
        this.wording = wording;
        this.rates = rates;
        this.chance = chance;
        this.states = new ArrayList<>(Tables.STATES);
        states.removeAll(List.of(matter.giver(), matter.taker()));
    }

    /** One to five who got it for themselves, and at times a team that repeats one of them. */
    List<Teller> cast() {
        int bodies = 1 + chance.nextInt(MOST);
        for (int at = 0; at < bodies; at++) {
            found.add(rates.happens("unnamed", chance) ? unnamed() : named());
        }
        List<Teller> governments =
                found.stream().filter(one -> one.kind() == Kind.GOVERNMENT).toList();
        if (!governments.isEmpty() && rates.happens("team", chance)) {
            State member = Wording.pick(governments, chance).state();
            found.add(new Teller("team", Kind.TEAM, member, List.of(wording.draw("name.team", chance)), false));
        }
        return List.copyOf(found);
    }

    private Teller named() {
        return chance.nextDouble() < RESEARCH ? research() : government();
    }

    private Teller research() {
        String name = wording.draw("research.first", chance) + " " + wording.draw("research.last", chance);
        boolean taken = found.stream().anyMatch(one -> one.key().equals(name));
        return taken ? government() : new Teller(name, Kind.RESEARCH, null, List.of("the " + name, name), false);
    }

    /** Each state speaks through one office only, so that no two tellers can be taken for one. */
    private Teller government() {
        State state = Wording.pick(states, chance);
        states.remove(state);
        String office = Wording.pick(OFFICES, chance);
        List<String> names = new ArrayList<>(names("name." + office, state));
        if (office.equals("defence")) {
            String minister = wording.person(chance);
            names("name.minister", state).forEach(name -> names.add(name.replace("{minister}", minister)));
        }
        return new Teller(state.code() + " " + office, Kind.GOVERNMENT, state, names, false);
    }

    private List<String> names(String part, State state) {
        return wording.rows(part).stream()
                .filter(row -> !state.adjective().isEmpty() || !row.contains("{adjective}"))
                .map(row -> row.replace("{adjective}", state.adjective()).replace("{state}", state.name()))
                .map(row -> articled(row))
                .toList();
    }

    private static String articled(String name) {
        return name.matches("a [AEIOU].*") ? "an" + name.substring(1) : name;
    }

    private Teller unnamed() {
        boolean separate = !found.isEmpty() && chance.nextDouble() < SEPARATE;
        State state = stateOfUnnamed();
        String name =
                state == null ? wording.draw("name.stateless", chance) : Wording.pick(names("name.unnamed", state), chance);
        return new Teller("unnamed " + found.size(), Kind.UNNAMED, state, List.of(name), separate);
    }

    private @Nullable State stateOfUnnamed() {
        if (chance.nextDouble() < STATELESS) {
            return null;
        }
        List<State> spoken = found.stream()
                .filter(one -> one.kind() != Kind.TEAM && one.state() != null)
                .map(Teller::state)
                .toList();
        if (!spoken.isEmpty() && chance.nextDouble() < SAME_STATE) {
            return Wording.pick(spoken, chance);
        }
        State state = Wording.pick(states, chance);
        states.remove(state);
        return state;
    }
}
