package org.waybill.report.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waybill.model.BestFigure;
import org.waybill.model.Claim;
import org.waybill.model.Corroboration;
import org.waybill.model.Entry;
import org.waybill.model.Remark;
import org.waybill.report.outline.Outline;
import org.waybill.report.words.Backing;
import org.waybill.report.words.Counted;
import org.waybill.report.words.Profile;
import org.waybill.report.words.Ranges;
import org.waybill.report.words.Shown;
import org.waybill.report.words.Traces;

/** What stands behind an entry: grade, figure, origins, remarks, each leading to the claims it rests on. */
final class BackingSection {
    /** More claims than this behind one sentence wait to be asked for. */
    private static final int MOST_CLAIMS = 6;

    private final Outline outline;
    private final LinkRows links;
    private final Profile profile;

    BackingSection(Outline outline, LinkRows links, Profile profile) {
        this.outline = outline;
        this.links = links;
        this.profile = profile;
    }

    BackingView of(Entry entry) {
        Corroboration backing = entry.corroboration();
        OriginRows origins = new OriginRows(outline, links, backing);
        return new BackingView(
                Backing.isKnown(entry),
                Counted.capital(Backing.grade(backing)),
                Shown.phrase(backing.why()),
                Profile.measures(backing).stream()
                        .map(measure -> figure(backing, measure))
                        .toList(),
                summary(backing),
                origins.origins(),
                origins.loose(),
                remarks(backing));
    }

    private static String summary(Corroboration backing) {
        String floor = Backing.floor(backing);
        return Counted.capital(Backing.counted(backing.origins(), "independent origin")) + ", "
                + Backing.counted(backing.findings(), "separate finding") + "."
                + (floor.isEmpty() ? "" : " " + Counted.capital(floor) + ".");
    }

    private BackingView.FigureLine figure(Corroboration backing, String measure) {
        List<BestFigure> all = Profile.all(backing, measure);
        BestFigure shown = profile.of(backing, measure).orElseThrow();
        return new BackingView.FigureLine(
                figure(shown), all.stream().map(this::figure).toList());
    }

    private BackingView.ProfileView figure(BestFigure figure) {
        boolean one = Ranges.isOneNumber(figure);
        return new BackingView.ProfileView(
                Profile.title(figure.profile()),
                Shown.phrase(figure.measure()),
                one ? "" : Ranges.value(figure.low()),
                figure.best() == null ? "" : Ranges.value(figure.best()),
                one ? "" : Ranges.value(figure.high()),
                figure.bracketed(),
                Ranges.words(figure),
                Shown.phrase(sentences(figure)),
                refs(figure.claims()));
    }

    /** Why this one, and where its ends come from. */
    private static String sentences(BestFigure figure) {
        String readAs = Ranges.readAs(figure);
        return readAs.isEmpty() ? figure.why() : figure.why() + " " + readAs;
    }

    private List<BackingView.RemarkGroup> remarks(Corroboration backing) {
        List<BackingView.RemarkGroup> groups = new ArrayList<>();
        Arrays.stream(Remark.Kind.values()).forEach(kind -> {
            List<Remark> remarks = backing.remarks(kind);
            if (!remarks.isEmpty()) {
                groups.add(new BackingView.RemarkGroup(
                        Traces.title(kind),
                        kind == Remark.Kind.SLIP || kind == Remark.Kind.CONFLICT,
                        remarks.stream().map(this::remark).toList()));
            }
        });
        return groups;
    }

    private BackingView.RemarkView remark(Remark remark) {
        return new BackingView.RemarkView(Shown.phrase(remark.words()), refs(remark.claims()));
    }

    private BackingView.ClaimRefs refs(List<Claim> claims) {
        List<BackingView.ClaimRef> all = claims.stream()
                .distinct()
                .map(claim -> new BackingView.ClaimRef(outline.claimNumber(claim), outline.noteNumber(claim)))
                .toList();
        return all.size() <= MOST_CLAIMS
                ? new BackingView.ClaimRefs(all, List.of())
                : new BackingView.ClaimRefs(List.of(), all);
    }
}
