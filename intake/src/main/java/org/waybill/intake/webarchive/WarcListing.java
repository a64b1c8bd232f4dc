package org.waybill.intake.webarchive;

import java.io.IOException;
import java.io.InputStream;
import org.waybill.intake.reading.Budget;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/** Lists one WARC and tells what became of it, however it ends. */
final class WarcListing {
    private final String shown;
    private final boolean vouched;
    private final WebArchives.Visitor visitor;

    /**
     * A listing that has not begun.
     *
     * @param vouched whether a digest of the whole WARC was compared with its bytes
     */
    WarcListing(String shown, boolean vouched, WebArchives.Visitor visitor) {
        this.shown = shown;
        this.vouched = vouched;
        this.visitor = visitor;
    }

    void list(Spot begin, InputStream in, boolean seekable, Meter meter, Budget budget) {
        WarcWalk walk = new WarcWalk(
                begin, seekable, meter, budget, (target, spot) -> visitor.page(shown + "!/" + target, shown, spot));
        try {
            walk.walk(in);
        } catch (Refusal e) {
            visitor.gap(shown, new Refusal(e.reason(), e.detail() + after(walk.tally())));
        } catch (IOException | RuntimeException e) {
            visitor.gap(shown, new Refusal(Reason.DAMAGED, "it breaks off or is broken" + after(walk.tally())));
        }
        walk.tally().lost().ifPresent(lost -> visitor.gap(shown, lost));
        walk.tally().tooFar().ifPresent(far -> visitor.gap(shown, far));
        walk.tally().unknown().ifPresent(unknown -> visitor.gap(shown, unknown));
        if (!vouched) {
            walk.tally().unwitnessed().ifPresent(what -> visitor.unwitnessed(shown, what));
        }
        walk.tally().leftOut().ifPresent(what -> visitor.leftOut(shown, what));
    }

    private static String after(Tally tally) {
        return " (behind record " + tally.records() + ")";
    }
}
