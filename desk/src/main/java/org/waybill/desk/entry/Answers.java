package org.waybill.desk.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.waybill.desk.making.Making;
import org.waybill.desk.sheet.AnswerSheet;
import org.waybill.desk.sheet.JoinSheet;
import org.waybill.model.ClaimId;
import org.waybill.model.Correction;
import org.waybill.model.Decision;
import org.waybill.model.Docket;
import org.waybill.model.Entry;
import org.waybill.model.Filed;
import org.waybill.model.FiledReview;
import org.waybill.model.Reply;
import org.waybill.report.outline.Regrouping;

/** What people said of an entry: replies, corrections, and reviews that joined or parted matters. */
final class Answers {
    private final Docket docket;
    private final Regrouping regrouping;
    /** By claim: the places of the replies and corrections about it. */
    private final Map<ClaimId, Set<Integer>> about = new HashMap<>();

    private final List<AnswerSheet> all = new ArrayList<>();

    Answers(Making making) {
        this.docket = making.docket();
        this.regrouping = new Regrouping(making.outline(), making.reviews());
        docket.replies().forEach(reply -> keep(reply(reply), reply.what().claims()));
        docket.corrections()
                .forEach(correction ->
                        keep(correction(correction), correction.what().claims()));
    }

    private void keep(AnswerSheet sheet, List<ClaimId> claims) {
        claims.forEach(
                claim -> about.computeIfAbsent(claim, any -> new HashSet<>()).add(all.size()));
        all.add(sheet);
    }

    List<AnswerSheet> of(Entry entry) {
        Set<Integer> places = new TreeSet<>();
        if (!about.isEmpty()) {
            entry.claims().forEach(claim -> docket.id(claim)
                    .ifPresent(id -> places.addAll(about.getOrDefault(id, Set.of()))));
        }
        return places.stream().map(all::get).toList();
    }

    private static AnswerSheet reply(Filed<Reply> filed) {
        Reply reply = filed.what();
        return new AnswerSheet(
                "reply",
                filed.place(),
                reply.party(),
                reply.received().toString(),
                reply.text(),
                "",
                "",
                hex(reply.claims()));
    }

    private static AnswerSheet correction(Filed<Correction> filed) {
        Correction correction = filed.what();
        return new AnswerSheet(
                "correction",
                filed.place(),
                filed.by(),
                filed.at().toString(),
                correction.is(),
                correction.was(),
                correction.reason(),
                hex(correction.claims()));
    }

    private static List<String> hex(List<ClaimId> claims) {
        return claims.stream().map(ClaimId::hex).toList();
    }

    List<JoinSheet> joins(Entry entry) {
        return regrouping.of(entry).stream().map(Answers::join).toList();
    }

    private static JoinSheet join(FiledReview filed) {
        Decision decision = filed.review().decision();
        Map<String, String> ids = decision.ids();
        return new JoinSheet(
                filed.place(),
                decision.key(),
                ids.getOrDefault("claim", ""),
                ids.getOrDefault("other", ""),
                filed.review().reviewer(),
                filed.at().toString(),
                filed.review().reason());
    }
}
