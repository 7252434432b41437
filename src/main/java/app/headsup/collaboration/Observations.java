package app.headsup.collaboration;

import app.headsup.database.SchoolEntity;
import app.headsup.roster.Roster;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What adults saw in a collaboration, and the days it meets. An observation is words; a number alone is refused. */
@Service
@Transactional
public class Observations {

    private final CollaborationRepository collaborations;
    private final CollaborationReader reader;
    private final Roster roster;
    private final JdbcClient jdbc;
    private final Clock clock;

    Observations(CollaborationRepository collaborations, CollaborationReader reader, Roster roster, JdbcClient jdbc,
            Clock clock) {
        this.collaborations = collaborations;
        this.reader = reader;
        this.roster = roster;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps what an adult saw.
     *
     * @param studentId of whom; null of all
     * @param social whether it is about how people treated each other
     * @param on null for today
     */
    public void write(UUID collaborationId, UUID studentId, boolean social, LocalDate on, String words, UUID by) {
        requireOpen(collaborationId);
        var seen = inWords(words);
        if (studentId != null) {
            reader.work(collaborationId).member(studentId);
        }
        jdbc.sql("""
                insert into observation (school_id, id, collaboration_id, student_id, social, observed_on, words, observed_by,
                                         written_at)
                values (this_school(), ?, ?, ?, ?, ?, ?, ?, ?)
                """).params(SchoolEntity.newId(), collaborationId, studentId, social, on == null ? roster.today() : on, seen,
                by, Timestamp.from(clock.instant())).update();
    }

    /** Refuses no words, and a number alone. */
    static String inWords(String words) {
        var seen = Purpose.fitting(words, 1000);
        if (seen.chars().noneMatch(Character::isLetter)) {
            throw new Refusal(seen.isEmpty() ? "collaboration.words.needed" : "collaboration.observation.words");
        }
        return seen;
    }

    /** Newest first; for adults only. */
    @Transactional(readOnly = true)
    public List<ObservationView> of(UUID collaborationId) {
        return reader.observations(collaborationId);
    }

    /** Adds a meeting or a milestone. Refuses a day outside of the collaboration's. */
    public void addDay(UUID collaborationId, LocalDate on, String words, UUID by) {
        requireOpen(collaborationId);
        var view = reader.view(collaborationId);
        var what = Purpose.fitting(words, 200);
        if (what.isEmpty()) {
            throw new Refusal("collaboration.words.needed");
        }
        if (on == null || on.isBefore(view.startsOn()) || on.isAfter(view.endsOn())) {
            throw new Refusal("collaboration.day.outside");
        }
        jdbc.sql("""
                insert into collaboration_day (school_id, id, collaboration_id, on_day, words, added_by, added_at)
                values (this_school(), ?, ?, ?, ?, ?, ?)
                """).params(SchoolEntity.newId(), collaborationId, on, what, by, Timestamp.from(clock.instant())).update();
    }

    public void removeDay(UUID collaborationId, UUID dayId) {
        requireOpen(collaborationId);
        if (jdbc.sql("delete from collaboration_day where collaboration_id = ? and id = ?").params(collaborationId, dayId)
                .update() == 0) {
            throw new NotFound();
        }
    }

    private void requireOpen(UUID collaborationId) {
        collaborations.findHeldById(collaborationId).orElseThrow(NotFound::new).requireOpen();
    }
}
