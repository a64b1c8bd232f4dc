package org.waybill.parsing;

/**
 * What the parser can do in one step: draw an arc or none, and move on in its lists.
 *
 * @param arc between the top of the stack and the next word, or none
 * @param step what happens to the lists afterwards
 * @param relation the relation of the arc; empty without one
 */
record Action(Arc arc, Step step, String relation) {
    enum Arc {
        /** The next word becomes the head of the top of the stack. */
        LEFT,
        /** The top of the stack becomes the head of the next word. */
        RIGHT,
        NONE
    }

    enum Step {
        /** What was set aside and then the next word go onto the stack. */
        SHIFT,
        /** The top of the stack is done with. */
        REDUCE,
        /** The top of the stack is set aside until the next shift. */
        PASS
    }

    /** Reads a label such as {@code L_R_nsubj}: left arc, reduce, nominal subject. */
    static Action parse(String label) {
        String[] parts = label.split("_", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not a label of the parser: " + label);
        }
        return new Action(arc(parts[0]), step(parts[1]), parts[2]);
    }

    private static Arc arc(String letter) {
        return switch (letter) {
            case "L" -> Arc.LEFT;
            case "R" -> Arc.RIGHT;
            case "N" -> Arc.NONE;
            default -> throw new IllegalArgumentException("no such arc: " + letter);
        };
    }

    private static Step step(String letter) {
        return switch (letter) {
            case "S" -> Step.SHIFT;
            case "R" -> Step.REDUCE;
            case "P" -> Step.PASS;
            default -> throw new IllegalArgumentException("no such step: " + letter);
        };
    }
}
