package org.waybill.server.workbench.view;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.waybill.desk.sheet.CaseMark;

/**
 * What every template has at hand beside what its view gives it.
 *
 * @param mark of the case as it is laid out now
 * @param assets from a file's name to its address
 * @param token the value of the hidden field {@code token} in each form
 * @param here the address of this page; the value of the field {@code return}
 * @param name of who is signed in; empty where nobody has to
 * @param decides whether forms that decide are shown
 * @param notice what was done just now; empty on most pages
 * @param behind what pages do not show yet; empty on most pages
 */
public record Frame(
        CaseMark mark,
        UnaryOperator<String> assets,
        String token,
        String here,
        String name,
        boolean decides,
        Optional<Notice> notice,
        List<Behind> behind) {
    public Frame {
        behind = List.copyOf(behind);
    }

    /**
     * What was done just now.
     *
     * @param words a sentence
     * @param undo place in the log of what can be taken back; 0 where nothing can
     */
    public record Notice(String words, long undo) {}

    /** Whether somebody looks who may know of the case: not on the page where one signs in. */
    public boolean isInside() {
        return !mark.id().isEmpty();
    }

    /** The address of a style sheet, a script or a font, by its name: {@code ledger.css}. */
    public String asset(String name) {
        return assets.apply(name);
    }
}
