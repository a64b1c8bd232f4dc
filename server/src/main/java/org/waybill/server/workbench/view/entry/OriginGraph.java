package org.waybill.server.workbench.view.entry;

import java.util.List;

/**
 * Who has it from whom, ready to be drawn; lengths in pixels of its own frame.
 *
 * @param width of the frame
 * @param height of the frame
 * @param left where time begins
 * @param dates labels along the foot
 * @param lanes one for each origin, those that count first
 * @param edges from the one it is taken from to the one that takes
 * @param undated where documents without a date stand; 0 where there are none
 * @param hidden how many documents are not drawn
 */
public record OriginGraph(
        int width,
        int height,
        int left,
        List<Tick> dates,
        List<Lane> lanes,
        List<Edge> edges,
        int undated,
        int hidden) {

    /** A place on the axis of time and what stands there. */
    public record Tick(int at, String text) {}

    /**
     * One origin.
     *
     * @param name of the body
     * @param tally whether it counts, in words
     * @param counts {@code certain}, {@code possible}, {@code not}
     * @param top of its stripe
     * @param foot of its stripe
     * @param x of the body's own mark: when it first said so
     * @param y of that mark
     * @param nodes documents that carry it
     */
    public record Lane(String name, String tally, String counts, int top, int foot, int x, int y, List<Node> nodes) {}

    /**
     * One document.
     *
     * @param sha256 hex digits
     * @param x across
     * @param y down
     * @param label its name where there is room; may be empty
     * @param title name and date
     */
    public record Node(String sha256, int x, int y, String label, String title) {}

    /**
     * One document's taking from another, or from a body.
     *
     * @param place of the link that shows it best
     * @param look the kind and the standing, as names of classes
     * @param path of the line, as SVG
     * @param head of the arrow, as SVG
     * @param cutX where a cut is marked; 0 where it is none
     * @param cutY where a cut is marked
     * @param title who has it from whom, and what shows it
     * @param chosen whether it is the one that is looked at
     */
    public record Edge(
            int place, String look, String path, String head, int cutX, int cutY, String title, boolean chosen) {}
}
