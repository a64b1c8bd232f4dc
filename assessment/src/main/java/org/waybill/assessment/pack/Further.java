package org.waybill.assessment.pack;

import java.util.List;
import org.waybill.model.Party;

/**
 * Something that a limb asks beside the six things that every limb asks.
 *
 * @param id the same for good within its limb: {@code tied-to-arms}
 * @param question what must be shown, as a question
 * @param test what shows it
 * @param unless the sentence shown where there is no evidence
 */
public record Further(String id, String question, Test test, String unless) {

    /** What shows a further element. */
    public sealed interface Test {
        /** What packs and JSON call it: {@code target-is-state}. */
        String key();

        /**
         * An item of the claims that is in scope, or a phrase in the passage of a claim.
         *
         * @param cues the list of phrases; empty for none
         */
        record GoodsTold(Scope goods, String cues) implements Test {
            @Override
            public String key() {
                return "goods";
            }
        }

        /** A phrase of a list of cues in the passage of a claim. */
        record Words(String cues) implements Test {
            @Override
            public String key() {
                return "words";
            }
        }

        /** The target's side being the State itself, not a company or person of it. */
        record TargetIsState() implements Test {
            @Override
            public String key() {
                return "target-is-state";
            }
        }

        /**
         * The target's side being a party that the regime names for that day.
         *
         * @param rows ids of the rows of targets that count, by name or by State; empty for every row, by name alone
         * @param free whom the rule leaves alone: a code for the State itself, else a party's name
         * @param freeBy the list of cues without which a State in {@code free} is not left alone; empty for none
         */
        record Listed(List<String> rows, List<String> free, String freeBy) implements Test {
            public Listed {
                rows = List.copyOf(rows);
                free = List.copyOf(free);
            }

            @Override
            public String key() {
                return "listed";
            }

            /** Whether the rule leaves a party alone. */
            public boolean frees(Party party) {
                return free.stream().anyMatch(party.id()::equalsIgnoreCase);
            }
        }

        /** A place or party of a claim that is one of these. */
        record Place(List<String> places) implements Test {
            public Place {
                places = List.copyOf(places);
                if (places.isEmpty()) {
                    throw new IllegalArgumentException("one of no places is nowhere");
                }
            }

            @Override
            public String key() {
                return "place";
            }
        }

        /** The figures of the year exceeding the provision's cap. */
        record OverCap() implements Test {
            @Override
            public String key() {
                return "cap";
            }
        }

        /** Nothing that claims can say. */
        record Never() implements Test {
            @Override
            public String key() {
                return "never";
            }
        }
    }
}
