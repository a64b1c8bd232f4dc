package org.waybill.report.print;

import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the few commands that the report's own charts are drawn with: M, L, H, V and v. */
final class Lines {
    private static final Pattern COMMAND = Pattern.compile("([MLHVv])\\s*(-?[\\d.]+)(?:[\\s,]+(-?[\\d.]+))?");

    private final Path2D path = new Path2D.Double();
    private double x;
    private double y;

    private Lines() {}

    static Path2D of(String commands) {
        Lines lines = new Lines();
        Matcher next = COMMAND.matcher(commands);
        while (next.find()) {
            lines.step(next.group(1).charAt(0), next);
        }
        return lines.path;
    }

    private void step(char command, Matcher next) {
        double first = Double.parseDouble(next.group(2));
        switch (command) {
            case 'H' -> x = first;
            case 'V' -> y = first;
            case 'v' -> y += first;
            default -> {
                x = first;
                y = Double.parseDouble(next.group(3));
            }
        }
        if (command == 'M') {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }
}
