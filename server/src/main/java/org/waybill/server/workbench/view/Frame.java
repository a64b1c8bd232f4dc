package org.waybill.server.workbench.view;

import java.util.Optional;
import org.waybill.server.workbench.asset.Assets;
import org.waybill.server.workbench.guard.Person;

/**
 * What every template has at hand beside what its view gives it.
 *
 * @param assets style sheets, scripts and fonts
 * @param token the value of the hidden field {@code token} in each form
 * @param here the address of this page, without what an action left in it; the value of the field {@code return}
 * @param person who looks; empty on pages before one signs in
 * @param signsIn whether one signs in and out at all
 * @param notice what was done just now; empty on most pages
 */
public record Frame(
        Assets assets, String token, String here, Optional<Person> person, boolean signsIn, Optional<Notice> notice) {
    /**
     * What was done just now.
     *
     * @param words a sentence
     * @param undo place in the log of what can be taken back; 0 where nothing can
     */
    public record Notice(String words, long undo) {}

    /** The address of a style sheet, a script or a font, by its name: {@code ledger.css}. */
    public String asset(String name) {
        return assets.address(name);
    }

    /** Whether forms that decide are shown. */
    public boolean decides() {
        return person.map(Person::decides).orElse(false);
    }
}
