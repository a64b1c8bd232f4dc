package org.waybill.report.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.waybill.model.Correction;
import org.waybill.model.Decision;
import org.waybill.model.Docket;
import org.waybill.model.Filed;
import org.waybill.model.FiledReview;
import org.waybill.model.Mark;
import org.waybill.model.Reply;
import org.waybill.report.outline.ReviewLog;
import org.waybill.report.words.WellFormed;

/** Writes what people added to a case in the form that {@code docs/formats/report-json.md} promises. */
public final class DocketNode {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Docket docket;
    private final ReviewLog log;

    public DocketNode(Docket docket) {
        this.docket = docket;
        this.log = new ReviewLog(docket.reviews());
    }

    /** Adds reviews, replies, corrections and how far the log had come. */
    public void put(ObjectNode report) {
        ArrayNode reviews = report.putArray("reviews");
        log.all().forEach(filed -> reviews.add(review(filed)));
        ArrayNode replies = report.putArray("replies");
        docket.replies().forEach(filed -> replies.add(reply(filed)));
        ArrayNode corrections = report.putArray("corrections");
        docket.corrections().forEach(filed -> corrections.add(correction(filed)));
        docket.mark().ifPresent(mark -> report.set("log", log(mark)));
    }

    private ObjectNode review(FiledReview filed) {
        ObjectNode node = JSON.objectNode()
                .put("place", filed.place())
                .put("at", filed.at().toString())
                .put("reviewer", WellFormed.text(filed.review().reviewer()))
                .put("reason", WellFormed.text(filed.review().reason()))
                .put("decision", filed.review().decision().key());
        filed.review().decision().ids().forEach(node::put);
        if (filed.review().decision() instanceof Decision.Undo undo) {
            node.put("undoes", undo.review());
        }
        Optional<FiledReview> ended = log.isUndone(filed) ? log.undoer(filed) : log.successor(filed);
        node.put("now", log.isUndone(filed) ? "undone" : ended.isPresent() ? "overtaken" : standing(filed));
        ended.ifPresent(by -> node.put("by", by.place()));
        return node;
    }

    private String standing(FiledReview filed) {
        return docket.lapsed(filed.review().decision()).isPresent() ? "lapsed" : "stands";
    }

    private static ObjectNode reply(Filed<Reply> filed) {
        ObjectNode node = filed(filed)
                .put("party", WellFormed.text(filed.what().party()))
                .put("received", filed.what().received().toString())
                .put("text", WellFormed.text(filed.what().text()));
        node.set("claims", ReviewNode.ids(filed.what().claims()));
        return node;
    }

    private static ObjectNode correction(Filed<Correction> filed) {
        ObjectNode node = filed(filed)
                .put("was", WellFormed.text(filed.what().was()))
                .put("is", WellFormed.text(filed.what().is()))
                .put("reason", WellFormed.text(filed.what().reason()));
        node.set("claims", ReviewNode.ids(filed.what().claims()));
        return node;
    }

    private static ObjectNode filed(Filed<?> filed) {
        return JSON.objectNode()
                .put("place", filed.place())
                .put("at", filed.at().toString())
                .put("by", WellFormed.text(filed.by()));
    }

    private static ObjectNode log(Mark mark) {
        return JSON.objectNode()
                .put("case", WellFormed.text(mark.origin()))
                .put("title", WellFormed.text(mark.title()))
                .put("size", mark.size())
                .put("root", WellFormed.text(mark.root()))
                .put("at", mark.at().toString());
    }
}
