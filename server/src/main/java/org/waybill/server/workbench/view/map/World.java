package org.waybill.server.workbench.view.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Outlines of countries on the projected plane, and a place for the name of each.
 *
 * <p>The table has a country a line: ISO 3166-1 code, or a dash; the place of its name; its rings, each a first point
 * and steps from there, in tenths of a degree, east and north.
 */
final class World {
    private static final double TENTHS = 10;
    private static final List<Land> LANDS = load();
    private static final Map<String, Spot> CENTRES = LANDS.stream()
            .filter(land -> !land.state().equals("-"))
            .collect(Collectors.toUnmodifiableMap(Land::state, Land::centre, (one, same) -> one));

    private World() {}

    /**
     * A country.
     *
     * @param state its code
     * @param centre where its name stands
     * @param rings its outlines; empty where it is too small to be drawn
     */
    record Land(String state, Spot centre, List<List<Spot>> rings) {}

    static List<Land> lands() {
        return LANDS;
    }

    /** Where a state's name stands; empty for what is no state of the table. */
    static Optional<Spot> centre(String state) {
        return Optional.ofNullable(CENTRES.get(state));
    }

    private static List<Land> load() {
        try (InputStream table = World.class.getResourceAsStream("/org/waybill/server/workbench/map/world.tsv")) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> land(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the table of countries cannot be read", e);
        }
    }

    private static Land land(String[] cells) {
        String[] centre = cells[1].split(" ", 2);
        return new Land(
                cells[0],
                place(Integer.parseInt(centre[0]), Integer.parseInt(centre[1])),
                Stream.of(cells[2].split(";", -1))
                        .filter(ring -> !ring.isEmpty())
                        .map(World::ring)
                        .toList());
    }

    private static List<Spot> ring(String steps) {
        List<Spot> ring = new ArrayList<>();
        int east = 0;
        int north = 0;
        for (String step : steps.split(",", -1)) {
            int space = step.indexOf(' ');
            east += Integer.parseInt(step.substring(0, space));
            north += Integer.parseInt(step.substring(space + 1));
            ring.add(place(east, north));
        }
        return List.copyOf(ring);
    }

    private static Spot place(int east, int north) {
        return EqualEarth.project(east / TENTHS, north / TENTHS);
    }
}
