package org.waybill.extraction.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.waybill.extraction.table.WordLists;

/** Who has spoken or come forward so far in a document, in order. Belongs to one reading of one document. */
final class Floor {
    /** How many breaths back a reference may reach; no reader remembers more, and a page may hold a hundred thousand. */
    private static final int REACH = 200;

    /** Words of an office that a release need not place: "the deputy head". */
    private static final Set<String> OFFICES =
            WordLists.read(Floor.class, "words.tsv").of("office of the house");

    /** Speakers of one breath: "Seoul and Washington accuse". */
    private final List<List<Speaker>> spoken = new ArrayList<>();

    private final List<Speaker> mentioned = new ArrayList<>();
    private final Map<String, Speaker> persons = new HashMap<>();
    private final Optional<Speaker> house;

    /**
     * Begins with nobody.
     *
     * @param house who puts the document out and says "we", where it is no news outlet
     */
    Floor(Optional<Speaker> house) {
        this.house = house;
    }

    Optional<Speaker> house() {
        return house;
    }

    /** "the deputy head" in a release: whoever puts it out has the office. */
    Speaker placed(Speaker speaker) {
        boolean bare = speaker.sort() == Speaker.Sort.PERSON
                && speaker.how() == Speaker.How.DESCRIBED
                && speaker.state().isEmpty()
                && Arrays.stream(speaker.name().toLowerCase(Locale.ROOT).split(" "))
                        .allMatch(OFFICES::contains);
        return bare ? house.map(speaker::of).orElse(speaker) : speaker;
    }

    /** Named, but has not spoken yet: "the force" may still mean it. */
    void mention(Speaker body) {
        mentioned.add(body);
        forget(mentioned);
    }

    Optional<Speaker> lastMentioned(Predicate<Speaker> wanted) {
        return mentioned.stream().filter(wanted).reduce((one, two) -> two);
    }

    void take(List<Speaker> speakers) {
        spoken.add(List.copyOf(speakers));
        forget(spoken);
    }

    private static void forget(List<?> remembered) {
        if (remembered.size() > REACH) {
            remembered.remove(0);
        }
    }

    /** Remembers a person by the last word of the name, under which news calls them from then on. */
    void introduce(String surname, Speaker person) {
        Speaker known = persons.get(surname);
        if (known == null || known.name().length() < person.name().length()) {
            persons.put(surname, person);
        }
    }

    Optional<Speaker> person(String surname) {
        return Optional.ofNullable(persons.get(surname));
    }

    /** The last speaker of one of these sorts. */
    Optional<Speaker> last(Set<Speaker.Sort> sorts) {
        return last(speaker -> speaker.isOf(sorts));
    }

    Optional<Speaker> last(Predicate<Speaker> wanted) {
        for (int i = spoken.size() - 1; i >= 0; i--) {
            Optional<Speaker> found = spoken.get(i).stream().filter(wanted).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** All who spoke in the last breath that had one of these sorts. */
    List<Speaker> lastTogether(Set<Speaker.Sort> sorts) {
        for (int i = spoken.size() - 1; i >= 0; i--) {
            if (spoken.get(i).stream().anyMatch(speaker -> speaker.isOf(sorts))) {
                return spoken.get(i);
            }
        }
        return List.of();
    }
}
