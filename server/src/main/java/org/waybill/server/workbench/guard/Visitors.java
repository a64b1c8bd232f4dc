package org.waybill.server.workbench.guard;

import io.javalin.http.Context;
import java.util.Optional;

/** Tells who asks. */
public interface Visitors {
    /**
     * Who asks; empty where nobody signed in.
     *
     * @throws Barred where a token is sent that nobody was given
     */
    Optional<Person> of(Context context);

    /** What the forms of this visitor are sealed with; the same as long as the visitor stays signed in. */
    String session(Context context);

    /** Whether one signs in at all. */
    boolean signIn();

    /**
     * Opens a session for the bearer of a token.
     *
     * @throws Barred where nobody was given that token
     */
    void signIn(Context context, String token);

    /** Ends the session, where there is one. */
    void signOut(Context context);

    /** Whoever asks is this person. */
    static Visitors always(Person person) {
        return new Visitors() {
            @Override
            public Optional<Person> of(Context context) {
                return Optional.of(person);
            }

            @Override
            public String session(Context context) {
                return "";
            }

            @Override
            public boolean signIn() {
                return false;
            }

            @Override
            public void signIn(Context context, String token) {
                throw Bar.NOTHING_HERE.met("Nobody signs in here.");
            }

            @Override
            public void signOut(Context context) {
                throw Bar.NOTHING_HERE.met("Nobody signs in here.");
            }
        };
    }
}
