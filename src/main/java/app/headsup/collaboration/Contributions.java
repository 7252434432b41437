package app.headsup.collaboration;

import app.headsup.roster.Roster;
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
 * What students say and write in a collaboration. A student gives their own, and writes their partner's record; an adult may
 * enter everything for somebody who works on paper. Who asks is expected to have been let in before: see
 * {@link Collaborations#visible} and {@link Collaborations#workOf}.
 */
@Service
@Transactional
public class Contributions {

    private final CollaborationRepository collaborations;
    private final ContributionRepository contributions;
    private final CollaborationReader reader;
    private final Roster roster;
    private final Differences differences;
    private final EarlierWords earlier;
    private final JdbcClient jdbc;
    private final Clock clock;

    Contributions(CollaborationRepository collaborations, ContributionRepository contributions, CollaborationReader reader,
            Roster roster, Differences differences, EarlierWords earlier, JdbcClient jdbc, Clock clock) {
        this.collaborations = collaborations;
        this.contributions = contributions;
        this.reader = reader;
        this.roster = roster;
        this.differences = differences;
        this.earlier = earlier;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A student gives their own: for themselves, and of an interview their partner's record. Anything else is not found. */
    public void giveOwn(UUID collaborationId, NewContribution given, UUID studentId) {
        var work = reader.work(collaborationId);
        boolean own = given.studentId().equals(studentId);
        boolean partners = given.kind() == ContributionKind.RECORD && work.interviewedBy(studentId)
                .map(Member::studentId).filter(given.studentId()::equals).isPresent();
        if (!work.member(studentId).here() || (given.kind() == ContributionKind.RECORD ? !partners : !own)) {
            throw new NotFound();
        }
        if (given.kind().adultsOnly()) {
            throw new Refusal("collaboration.turn.adults");
        }
        give(collaborationId, given, studentId);
    }

    /**
     * Keeps what was given. A record or a position there is already is written over, and a changed record asks for both
     * confirmations again.
     *
     * @throws Stale when somebody else wrote the same record or position since
     */
    public void give(UUID collaborationId, NewContribution given, UUID by) {
        var collaboration = held(collaborationId);
        collaboration.requireKeeps(given.kind());
        var work = reader.work(collaborationId);
        work.member(given.studentId());
        var stored = given.kind().once() ? contributions.findByCollaborationIdAndStudentIdAndKind(collaborationId,
                given.studentId(), given.kind()) : null;
        if (stored != null && stored.isPresent()) {
            rewrite(stored.get(), given, by);
        } else if (!given.kind().adultsOnly() || !spokeThen(work, given)) {
            contributions.saveAndFlush(new Contribution(collaborationId, given.studentId(), given.kind(), given.said(),
                    given.onDay() == null ? roster.today() : given.onDay(), by, clock.instant()));
        }
    }

    /** A second tap on the same day changes nothing: turns are not counted. */
    private boolean spokeThen(Work work, NewContribution given) {
        var day = given.onDay() == null ? roster.today() : given.onDay();
        return work.of(given.studentId(), given.kind().key()).stream().anyMatch(turn -> turn.onDay().equals(day));
    }

    private void rewrite(Contribution stored, NewContribution given, UUID by) {
        if (given.versionRead() == null || !stored.version().equals(given.versionRead())) {
            throw new Stale(differences.between(given.said(), stored.said()));
        }
        if (stored.said().equals(given.said())) {
            return;
        }
        earlier.keepOfContribution(stored.id());
        stored.write(given.said(), by, clock.instant());
        contributions.saveAndFlush(stored);
        jdbc.sql("delete from confirmation where contribution_id = ?").param(stored.id()).update();
    }

    /**
     * "This is right": of a record, by who was asked or who asked. Twice is once.
     *
     * @param versionRead of the words that were read; @throws Stale when they have changed since
     */
    public void confirm(UUID collaborationId, UUID contributionId, long versionRead, UUID studentId, UUID enteredBy) {
        held(collaborationId).requireOpen();
        var record = find(collaborationId, contributionId);
        if (record.kind() != ContributionKind.RECORD) {
            throw new Refusal("collaboration.not-here");
        }
        var interviewer = reader.work(collaborationId).interviewerOf(record.studentId()).map(Member::studentId);
        if (!List.of(record.studentId(), interviewer.orElse(record.studentId())).contains(studentId)) {
            throw new NotFound();
        }
        if (record.version() != versionRead) {
            throw new Stale(List.of(new Stale.Difference("collaboration.words", "", record.said().words())));
        }
        jdbc.sql("""
                insert into confirmation (school_id, contribution_id, student_id, entered_by, confirmed_at)
                values (this_school(), ?, ?, ?, ?) on conflict do nothing
                """).params(contributionId, studentId, enteredBy, Timestamp.from(clock.instant())).update();
    }

    /** An adult's answer to what a student wrote; the student reads it. @throws Stale when another adult answered since */
    public void answer(UUID collaborationId, UUID contributionId, long versionRead, String words, UUID by) {
        held(collaborationId).requireOpen();
        var contribution = find(collaborationId, contributionId);
        if (contribution.version() != versionRead) {
            throw new Stale(List.of(new Stale.Difference("collaboration.answer", words, contribution.comment())));
        }
        contribution.answer(words, by, clock.instant());
        contributions.saveAndFlush(contribution);
    }

    /** Takes a mistaken tap back. Words stay. */
    public void takeBack(UUID collaborationId, UUID contributionId) {
        held(collaborationId).requireOpen();
        var contribution = find(collaborationId, contributionId);
        if (contribution.kind().worded()) {
            throw new Refusal("collaboration.words.stay");
        }
        contributions.delete(contribution);
    }

    private Contribution find(UUID collaborationId, UUID contributionId) {
        return contributions.findByIdAndCollaborationId(contributionId, collaborationId).orElseThrow(NotFound::new);
    }

    /** Everybody's writing waits for each other for a moment: nothing is given to what is being closed. */
    private Collaboration held(UUID id) {
        return collaborations.findHeldById(id).orElseThrow(NotFound::new);
    }
}
