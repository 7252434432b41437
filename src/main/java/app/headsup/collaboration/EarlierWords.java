package app.headsup.collaboration;

import app.headsup.database.SchoolEntity;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what stood somewhere before it is written over: to be called while the old words are still stored. */
@Component
class EarlierWords {

    private final JdbcClient jdbc;

    EarlierWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keepOfContribution(UUID contributionId) {
        jdbc.sql("""
                insert into earlier_words (school_id, id, contribution_id, words, source, side, written_by, written_at)
                select school_id, ?, id, words, source, side, written_by, written_at from contribution where id = ?
                """).params(SchoolEntity.newId(), contributionId).update();
    }

    void keepOfObservation(UUID observationId) {
        jdbc.sql("""
                insert into earlier_words (school_id, id, observation_id, words, written_by, written_at)
                select school_id, ?, id, words, observed_by, written_at from observation where id = ?
                """).params(SchoolEntity.newId(), observationId).update();
    }
}
