package app.headsup.collaboration;

import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import app.headsup.web.Stale;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever wrote a card, an entry or an observation changes it or strikes it out, as long as the collaboration is open. What
 * stood there is kept. Every change names the version that was read. Who asks is expected to have been let in before.
 */
@Service
@Transactional
public class SecondThoughts {

    private final CollaborationRepository collaborations;
    private final ContributionRepository contributions;
    private final CollaborationReader reader;
    private final EarlierWords earlier;
    private final Differences differences;
    private final JdbcClient jdbc;
    private final Clock clock;

    SecondThoughts(CollaborationRepository collaborations, ContributionRepository contributions, CollaborationReader reader,
            EarlierWords earlier, Differences differences, JdbcClient jdbc, Clock clock) {
        this.collaborations = collaborations;
        this.contributions = contributions;
        this.reader = reader;
        this.earlier = earlier;
        this.differences = differences;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws Stale when it was changed or answered since; the words of anybody else are not found */
    public void change(UUID collaborationId, UUID contributionId, long versionRead, Said said, UUID author) {
        var contribution = own(collaborationId, contributionId, author);
        if (contribution.version() != versionRead) {
            throw new Stale(differences.between(said, contribution.said()));
        }
        if (!contribution.said().equals(said)) {
            earlier.keepOfContribution(contributionId);
            contribution.write(said, author, clock.instant());
            contributions.saveAndFlush(contribution);
        }
    }

    /** It counts no longer. @throws Stale as {@link #change} */
    public void strikeOut(UUID collaborationId, UUID contributionId, long versionRead, UUID author) {
        var contribution = own(collaborationId, contributionId, author);
        if (contribution.version() != versionRead) {
            throw new Stale(differences.struckOut(contribution.said().words()));
        }
        contribution.strikeOut(author, clock.instant());
        contributions.saveAndFlush(contribution);
    }

    /** Of an observation, by the adult who saw it. @throws Stale when it was changed since */
    public void changeSeen(UUID collaborationId, UUID observationId, long versionRead, String words, UUID author) {
        var seen = ownSeen(collaborationId, observationId, author);
        var now = Observations.inWords(words);
        if (seen.version() != versionRead) {
            throw new Stale(List.of(new Stale.Difference("collaboration.seen", now, seen.words())));
        }
        if (!seen.words().equals(now)) {
            earlier.keepOfObservation(observationId);
            jdbc.sql("update observation set words = ?, written_at = ?, version = version + 1 where id = ?")
                    .params(now, Timestamp.from(clock.instant()), observationId).update();
        }
    }

    /** @throws Stale as {@link #changeSeen} */
    public void strikeOutSeen(UUID collaborationId, UUID observationId, long versionRead, UUID author) {
        var seen = ownSeen(collaborationId, observationId, author);
        if (seen.version() != versionRead) {
            throw new Stale(differences.struckOut(seen.words()));
        }
        jdbc.sql("update observation set struck_by = ?, struck_at = ?, version = version + 1 where id = ?")
                .params(author, Timestamp.from(clock.instant()), observationId).update();
    }

    private Contribution own(UUID collaborationId, UUID contributionId, UUID author) {
        requireOpen(collaborationId);
        var contribution = contributions.findByIdAndCollaborationId(contributionId, collaborationId).orElseThrow(NotFound::new);
        contribution.requireAuthor(author);
        return contribution;
    }

    private ObservationView ownSeen(UUID collaborationId, UUID observationId, UUID author) {
        requireOpen(collaborationId);
        var seen = reader.observations(collaborationId).stream().filter(one -> one.id().equals(observationId)
                && one.observedBy().equals(author)).findFirst().orElseThrow(NotFound::new);
        if (seen.struck()) {
            throw new Refusal("collaboration.struck-already");
        }
        return seen;
    }

    /** Held, so that of two changes the second finds the first. */
    private void requireOpen(UUID collaborationId) {
        collaborations.findHeldById(collaborationId).orElseThrow(NotFound::new).requireOpen();
    }
}
