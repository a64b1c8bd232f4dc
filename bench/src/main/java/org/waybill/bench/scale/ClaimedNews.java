package org.waybill.bench.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.waybill.bench.pile.Pile;
import org.waybill.bench.reuse.Newsroom;
import org.waybill.bench.reuse.Story;
import org.waybill.model.Attribution;
import org.waybill.model.Basis;
import org.waybill.model.Claim;
import org.waybill.model.Document;
import org.waybill.model.Quantity;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Span;

/**
 * Seeded reports with claims; any can be made alone. A copy tells what the report tells that it was made of.
 *
 * @param newsroom gives the texts, a third of which took something from others
 */
public record ClaimedNews(Newsroom newsroom) {
    private static final int FEWEST = 3;
    private static final int MOST = 7;
    /** Of copies, how many say on whose page they found it: one in so many. */
    private static final int RELAYED = 3;
    /** Of reports, how many give their word on somebody whom the registry knows: one in so many. */
    private static final int KNOWN = 3;

    /** Of figures, how many are totals, which are laid side by side; the others are of a batch. */
    private static final int TOTALS = 2;

    private static final int TELLING = 11;
    private static final int COPYING = 12;

    /** Ministries, a state, a branch, messengers and nobody in particular, as news names them. */
    private static final List<String> SPEAKERS = List.of(
            "South Korea's Defense Ministry",
            "the National Intelligence Service",
            "Seoul",
            "the US State Department",
            "US officials",
            "a senior official",
            "Ukrainian intelligence",
            "the report",
            "a South Korean lawmaker");

    /** The name of a report, without making it. */
    public Sha256 sha256(int number) {
        return newsroom.sha256(number);
    }

    /** The report of a number, from 0. */
    public Reading reading(int number) {
        Story story = newsroom.story(number);
        Writing writing = new Writing(story.document().text());
        SplittableRandom chance = newsroom.chance(number, COPYING);
        switch (story.kind()) {
            case OWN -> writing.tell(newsroom.chance(number, TELLING), MOST, "");
            case REPRINT, EDITED -> writing.tell(newsroom.chance(story.root(), TELLING), MOST, relay(story, chance));
            case LIFTED -> {
                writing.tell(newsroom.chance(story.root(), TELLING), FEWEST, relay(story, chance));
                writing.tell(newsroom.chance(number, TELLING), FEWEST, "");
            }
            case QUOTING -> {
                writing.tell(newsroom.chance(story.root(), TELLING), 1, "");
                writing.tell(newsroom.chance(number, TELLING), MOST, "");
            }
        }
        return writing.reading(story.document());
    }

    private String relay(Story story, SplittableRandom chance) {
        return chance.nextInt(RELAYED) == 0
                ? newsroom.story(story.root()).document().about().publisher()
                : "";
    }

    /** A report being written: the text so far, and the claims in it. */
    private static final class Writing {
        private final StringBuilder text;
        private final List<Function<Document, Claim>> claims = new ArrayList<>();

        Writing(String text) {
            this.text = new StringBuilder(text).append("\n\n");
        }

        /** Writes up to so many sentences of a report; the same draws give the same sentences. */
        void tell(SplittableRandom chance, int most, String relay) {
            String speaker = chance.nextInt(KNOWN) == 0 ? SPEAKERS.get(chance.nextInt(SPEAKERS.size())) : "";
            int sentences = Math.min(most, chance.nextInt(FEWEST, MOST + 1));
            for (int sentence = 0; sentence < sentences; sentence++) {
                boolean total = chance.nextInt(TOTALS) == 0;
                Function<Document, Claim> drawn = Pile.sentence(text, chance);
                Function<Document, Claim> claim = total ? drawn.andThen(Writing::total) : drawn;
                text.append(' ');
                claims.add(
                        speaker.isEmpty() && relay.isEmpty() ? claim : claim.andThen(told -> on(told, speaker, relay)));
            }
        }

        private static Claim total(Claim claim) {
            Slots slots = claim.slots();
            Quantity figure = slots.quantity().value().orElseThrow();
            Span digits = slots.quantity().spans().get(0);
            Quantity total =
                    Quantity.of(Objects.requireNonNull(figure.low()), figure.unit(), figure.qualifier(), Basis.TOTAL);
            return new Claim(
                    claim.type(),
                    new Slots(
                            slots.actors(),
                            slots.target(),
                            slots.items(),
                            Slot.of(total, digits, "made/total"),
                            slots.period(),
                            slots.place()),
                    claim.attribution(),
                    claim.status(),
                    claim.tier(),
                    claim.rule(),
                    claim.passage(),
                    claim.grounds());
        }

        private static Claim on(Claim claim, String speaker, String relay) {
            Attribution given = claim.attribution().value().orElseThrow();
            Attribution attribution = new Attribution(
                    speaker.isEmpty() ? given.source() : speaker, relay.isEmpty() ? List.of() : List.of(relay));
            Span word = claim.attribution().spans().get(0);
            return new Claim(
                    claim.type(),
                    claim.slots(),
                    Slot.of(attribution, word, "made/source"),
                    claim.status(),
                    claim.tier(),
                    claim.rule(),
                    claim.passage(),
                    claim.grounds());
        }

        Reading reading(Document page) {
            Document whole = new Document(page.id(), page.sha256(), page.origin(), page.about(), text.toString());
            return new Reading(
                    whole, claims.stream().map(claim -> claim.apply(whole)).toList(), List.of());
        }
    }
}
