package org.waybill.pipeline.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Claims with a date, what the rules come to there, and why.
 *
 * @param family what sort of matter
 * @param id the same for good
 * @param why what somebody would argue about; the test's name
 * @param trap which trap of the fact sheet it stands for; empty for none
 * @param example which example of the design it stands for; empty for none
 * @param claims in the order written, counted from 1
 * @param node everything, for the expectations
 */
record LabelledCase(
        String family, String id, String why, String trap, String example, List<ClaimLine> claims, JsonNode node) {
    private static final String[] KEYS = {
        "id",
        "why",
        "trap",
        "example",
        "published",
        "claims",
        "expect",
        "tally",
        "context",
        "absent",
        "not-engaged",
        "positions",
        "no-positions",
        "cites",
        "notes",
        "marks",
        "in-force"
    };

    static LabelledCase of(String family, JsonNode node) {
        String id = node.path("id").asText();
        CaseFiles.only(id, node, KEYS);
        if (id.isBlank() || node.path("why").asText().isBlank()) {
            throw new IllegalArgumentException("a case has an id and says why: " + node);
        }
        List<ClaimLine> claims = CaseFiles.elements(node.path("claims"))
                .map(line -> ClaimLine.of(line, node.path("published").asText()))
                .toList();
        return new LabelledCase(
                family,
                id,
                node.path("why").asText(),
                node.path("trap").asText(),
                node.path("example").asText(),
                claims,
                node);
    }

    /** The claims of each document: those that name the same one, or each one its own. */
    Map<String, List<ClaimLine>> documents() {
        Map<String, List<ClaimLine>> all = new LinkedHashMap<>();
        for (int at = 0; at < claims.size(); at++) {
            ClaimLine line = claims.get(at);
            String name = line.document().isEmpty() ? "document " + (at + 1) : line.document();
            all.computeIfAbsent(id + ", " + name, key -> new ArrayList<>()).add(line);
        }
        return all;
    }
}
