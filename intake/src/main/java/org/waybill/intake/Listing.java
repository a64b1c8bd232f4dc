package org.waybill.intake;

import java.util.ArrayList;
import java.util.List;
import org.waybill.intake.files.FolderWalk;
import org.waybill.intake.reading.Refusal;
import org.waybill.intake.webarchive.Spot;
import org.waybill.intake.webarchive.WebArchives;
import org.waybill.model.Admission;

/** Writes down what lies in folders and web archives. */
final class Listing implements FolderWalk.Visitor, WebArchives.Visitor {
    private final List<Source> leaves = new ArrayList<>();
    private final List<Admission.TurnedAway> gaps = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    void leaf(Source source) {
        leaves.add(source);
    }

    /** A web archive becomes the pages in it, any other file a leaf. */
    void file(Source.File file) {
        if (!WebArchives.list(file.path(), file.shown(), this)) {
            leaves.add(file);
        }
    }

    @Override
    public void file(FolderWalk.Step step) {
        file(new Source.File(step.path(), step.shown()));
    }

    @Override
    public void gap(FolderWalk.Step step, Refusal refusal) {
        gap(step.shown(), refusal);
    }

    @Override
    public void hidden(FolderWalk.Step step) {
        hidden.add(step.shown());
    }

    @Override
    public void page(String shown, String container, Spot spot) {
        leaves.add(new Source.ArchivedPage(shown, container, spot));
    }

    @Override
    public void gap(String shown, Refusal refusal) {
        gaps.add(new Admission.TurnedAway(shown, refusal.reason(), refusal.detail()));
    }

    @Override
    public void leftOut(String shown, String what) {
        remarks.add(new Remark(shown, Remark.Kind.LEFT_OUT, what));
    }

    @Override
    public void doubt(String shown, String why) {
        remarks.add(new Remark(shown, Remark.Kind.DOUBTED, why));
    }

    @Override
    public void unwitnessed(String shown, String what) {
        remarks.add(new Remark(shown, Remark.Kind.UNWITNESSED, what));
    }

    Expansion expansion() {
        return new Expansion(leaves, gaps, hidden, remarks);
    }
}
