package app.headsup.classhour;

import app.headsup.access.SessionsEnded;
import app.headsup.database.CurrentSchool;
import app.headsup.web.NotFound;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Says that something about a classroom changed, never what: whoever has it open asks again for what they may see. */
@Service
public class Live {

    static final String CHANNEL = "headsup_live";
    static final String SESSIONS = "sessions";

    private final JdbcClient jdbc;

    Live(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Tells every open page of this classroom, on every node, once the caller's transaction commits; a rollback tells
     * nobody. Said twice in one transaction, it is told once. Outside a transaction it throws.
     * The running hour gets another version, by which a page knows that it is still what it was.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(UUID classroomId) {
        var school = CurrentSchool.id().orElseThrow(NotFound::new);
        jdbc.sql("""
                with counted as (update class_hour set version = version + 1 where classroom_id = ? and ended_at is null)
                select pg_notify(?, ?)
                """).params(classroomId, CHANNEL, new Topic(school, classroomId).payload())
                .query((row, i) -> true).single();
    }

    /** Whoever signed out on this node may have a stream on another. */
    @EventListener({LogoutSuccessEvent.class, SessionsEnded.class})
    void sessionsEnded() {
        tell(SESSIONS);
    }

    private void tell(String payload) {
        jdbc.sql("select pg_notify(?, ?)").params(CHANNEL, payload).query((row, i) -> true).single();
    }
}
