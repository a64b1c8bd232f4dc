package org.waybill.casefile.ground;

import java.nio.file.Path;
import java.util.Map;
import org.waybill.casefile.archive.PostgresArchive;
import org.waybill.casefile.index.Index;
import org.waybill.casefile.index.Matters;
import org.waybill.casefile.index.PostgresIndexes;
import org.waybill.casefile.index.PostgresSurvey;
import org.waybill.casefile.log.PostgresLog;
import org.waybill.casefile.postgres.CaseSchemas;
import org.waybill.casefile.postgres.DatabaseAddress;
import org.waybill.casefile.postgres.Session;
import org.waybill.casefile.postgres.Sessions;
import org.waybill.casefile.trouble.CaseTrouble;
import org.waybill.casefile.trouble.Trouble;

/**
 * A case in a PostgreSQL database that a team shares; its folder holds {@code case.json} alone.
 *
 * <p>Log and archive are read and written through one session, which also holds the writer's place.
 */
public final class PostgresGround implements Ground {
    private final Path folder;
    private final Founding founding;
    private final Sessions sessions;
    private final Session session;
    private final PostgresArchive archive;
    private final PostgresLog log;
    private final WriterPlace place;

    private PostgresGround(Path folder, Founding founding, Sessions sessions, Session session) {
        this.folder = folder;
        this.founding = founding;
        this.sessions = sessions;
        this.session = session;
        this.archive = new PostgresArchive(session);
        this.log = new PostgresLog(session);
        this.place = new WriterPlace(session, sessions.schemas());
    }

    /**
     * A case that is there.
     *
     * @param folder what the user calls it
     * @param lasting whether what is written must outlive a loss of power of the server
     * @param environment the variables of this process, which may say who logs in
     */
    public static PostgresGround open(
            Path folder, Founding founding, boolean lasting, Map<String, String> environment) {
        Sessions sessions = sessions(founding, lasting, environment);
        Session session = sessions.truth();
        try {
            refuseOthers(version(session, sessions), founding, sessions);
            return new PostgresGround(folder, founding, sessions, session);
        } catch (CaseTrouble e) {
            session.close();
            throw e;
        }
    }

    /** Makes room in the database. What a stopped run made of it before is taken over, unless it was written to. */
    static void make(Founding founding, Map<String, String> environment) {
        DatabaseAddress.refusePassword(founding.database());
        Sessions sessions = sessions(founding, true, environment);
        try (Session session = sessions.truth()) {
            if (version(session, sessions) > 0 && new PostgresLog(session).size() > 0) {
                throw Trouble.ALREADY_THERE.met(
                        sessions.address().shown() + " holds a case with the id " + founding.id() + " already");
            }
            Migrations.run(sessions.address(), sessions.schemas());
        }
    }

    private static Sessions sessions(Founding founding, boolean lasting, Map<String, String> environment) {
        return new Sessions(
                DatabaseAddress.of(founding.database(), environment), CaseSchemas.of(founding.id()), lasting);
    }

    private static int version(Session session, Sessions sessions) {
        return session.ask(connection -> Migrations.version(connection, sessions.schemas()));
    }

    private static void refuseOthers(int version, Founding founding, Sessions sessions) {
        if (version == 0) {
            throw Trouble.DATABASE.met(sessions.address().shown() + " holds no case with the id " + founding.id());
        }
        if (version > Migrations.NEWEST) {
            throw Trouble.TOO_NEW.met("the tables of the case in the database are of version " + version);
        }
    }

    @Override
    public String shown() {
        return folder.toString();
    }

    @Override
    public PostgresArchive archive() {
        return archive;
    }

    @Override
    public PostgresLog log() {
        return log;
    }

    @Override
    public Founding founding() {
        return founding;
    }

    @Override
    public void lock(String who) {
        place.take();
        try {
            if (version(session, sessions) < Migrations.NEWEST) {
                Migrations.run(sessions.address(), sessions.schemas());
            }
            place.sign(who);
        } catch (CaseTrouble e) {
            unlock();
            throw e;
        }
    }

    @Override
    public Index indexForWriting(Matters matters) {
        return new PostgresIndexes(sessions, matters).openForWriting();
    }

    /** One over tables of an older form is none, since the next writer changes these tables. */
    @Override
    public boolean hasIndex(Matters matters) {
        return version(session, sessions) == Migrations.NEWEST && new PostgresIndexes(sessions, matters).isCurrent();
    }

    @Override
    public Index indexForReading(Matters matters) {
        return new PostgresIndexes(sessions, matters).openForReading();
    }

    /** The tables of the index as they are, whoever made them. */
    public PostgresSurvey surveyIndex() {
        return PostgresSurvey.of(sessions.indexForReading());
    }

    /** The schema that the tables of the index lie in. */
    public String indexSchema() {
        return sessions.schemas().index();
    }

    @Override
    public void dropIndex() {
        PostgresIndexes.wipe(sessions);
    }

    /** The server sees to its files itself. */
    @Override
    public void settle() {}

    /** A session that was lost has let go already. */
    @Override
    public void unlock() {
        try {
            place.leave();
        } catch (CaseTrouble e) {
            return;
        }
    }

    @Override
    public void close() {
        unlock();
        session.close();
    }
}
