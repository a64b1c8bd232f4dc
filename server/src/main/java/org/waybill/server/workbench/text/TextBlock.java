package org.waybill.server.workbench.text;

import java.util.List;
import org.waybill.desk.sheet.ClaimRow;
import org.waybill.desk.sheet.DocumentSheet.CommentarySheet;

/**
 * A paragraph, with what stands beside it.
 *
 * @param pieces of its text, in order
 * @param claims whose passages begin in it
 * @param commentary sentences that argue and begin in it
 */
public record TextBlock(List<TextPiece> pieces, List<ClaimRow> claims, List<CommentarySheet> commentary) {
    public TextBlock {
        pieces = List.copyOf(pieces);
        claims = List.copyOf(claims);
        commentary = List.copyOf(commentary);
    }

    /** Whether anything stands beside it. */
    public boolean isMarked() {
        return !claims.isEmpty() || !commentary.isEmpty();
    }
}
