package org.waybill.cli;

/** Something only the user can mend: a code, what is wrong, what to do. */
final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1;

    UserError(String code, String wrong, String action) {
        super(code + " " + wrong + ". " + action);
    }
}
