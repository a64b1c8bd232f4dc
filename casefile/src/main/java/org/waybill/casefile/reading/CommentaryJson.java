package org.waybill.casefile.reading;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.waybill.model.Commentary;
import org.waybill.model.Passage;

/** Sentences of one document that argue. */
final class CommentaryJson {
    private static final Choice<Commentary.Stance> STANCES = Choice.of(Commentary.Stance.values(), Choice::key);
    private static final List<String> COMMENTARY = List.of("cues", "holder", "passage", "proposition", "stance");

    private final Offsets offsets;

    CommentaryJson(Offsets offsets) {
        this.offsets = offsets;
    }

    ObjectNode of(Commentary commentary) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("cues", ValueJson.texts(commentary.cues()));
        node.put("holder", commentary.holder());
        node.set("passage", BadReading.within("passage", () -> offsets.passage(commentary.passage())));
        node.set("proposition", BadReading.within("proposition", () -> offsets.passage(commentary.proposition())));
        return node.put("stance", Choice.key(commentary.stance()));
    }

    Commentary read(Member member) {
        member.with(COMMENTARY);
        Passage passage = offsets.passage(member.at("passage"));
        Member argued = member.at("proposition");
        Passage proposition = offsets.passage(argued);
        String holder = member.at("holder").text();
        Commentary.Stance stance = STANCES.read(member.at("stance"));
        List<String> cues = member.at("cues").texts();
        return argued.make(
                "must stand in the passage", () -> new Commentary(passage, proposition, holder, stance, cues));
    }
}
