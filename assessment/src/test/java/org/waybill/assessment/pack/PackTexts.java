package org.waybill.assessment.pack;

import java.util.HashMap;
import java.util.Map;

/** Small packs, made by hand for the tests of this room. */
public final class PackTexts {
    private PackTexts() {}

    /** A provision about arms that a target must not send, and nobody take; {@code more} stands at its end. */
    public static String provision(String id, String times, String more) {
        return """
              - id: %s
                instrument: S/RES/1 (2000)
                paragraph: "1"
                title: Arms from the target
                adopted: 2000-01-01
                in-force: %s
                bound: All
                conduct: [arms_from]
                direction: from_target
                force: binding
                items: All arms.
                rule: Nobody takes arms from the target.
                certainty: verified
                sources: [SRC]
            """.formatted(id, times).indent(0).replaceAll("(?m)^                ", "") + more.indent(4);
    }

    /** The one limb: arms taken from the target. */
    public static final String PROCUREMENT = """
        limbs:
          - id: procurement
            name: procurement from the target
            claims: [transfer]
            giver: target
            taker: other
            bound: taker
            goods: {classes: [arms]}
        """;

    /** A pack about North Korea with these provisions. */
    public static String pack(String... provisions) {
        return """
            regime: TEST
            title: A regime made for tests
            version: 1
            compiled: 2026-11-22
            targets:
              - {id: kp, states: [KP], parties: [Bureau 1], from: 2000-01-01, why: test}
            provisions:
            """ + String.join("", provisions);
    }

    /** The pack with the lists that it needs. */
    public static Map<String, String> with(String pack) {
        Map<String, String> texts = new HashMap<>();
        texts.put("test.yaml", pack);
        texts.put("sources.yaml", "SRC: {title: A source, address: \"https://example.org/\", used-for: tests}\n");
        texts.put("conducts.yaml", "arms_from: taking arms from the target\n");
        texts.put("cues.yaml", """
            version: 1
            lists:
              approval:
                kind: exemption
                why: a committee may agree
                phrases: [approved by the Committee, Committee approval]
                not: [without, no, not]
              weapons-training:
                kind: element
                why: training tied to arms
                phrases: [live fire, how to operate]
                not: [without, no]
            """);
        texts.put("units.yaml", """
            version: 1
            units:
              - {names: [barrels], in: barrels, low: 1, high: 1, source: the cap's unit}
              - {names: [tonnes], in: barrels, goods: [refined-petroleum], low: 6, high: 9, source: test}
              - {names: [tonnes], in: barrels, goods: [petroleum], low: 5, high: 10, source: test}
            """);
        return texts;
    }

    /** Read. */
    public static Packs packs(String... provisions) {
        return Packs.read(with(pack(provisions)));
    }
}
