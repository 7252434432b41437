package app.headsup.collaboration;

import app.headsup.access.CurrentUser;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
import app.headsup.roster.StudentName;
import app.headsup.web.NotFound;
import app.headsup.web.Stale;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Debate pairs, seminars, interviews, jigsaws, buddies and projects: begins them with everybody's place, finds them for those
 * who may see them, changes their words, and closes them.
 */
@Service
@Transactional
public class Collaborations {

    private final CollaborationRepository collaborations;
    private final CollaborationReader reader;
    private final PlaceStore places;
    private final Dealer dealer;
    private final Roster roster;
    private final Differences differences;
    private final Clock clock;
    private final TransactionTemplate storing;

    Collaborations(CollaborationRepository collaborations, CollaborationReader reader, PlaceStore places, Dealer dealer,
            Roster roster, Differences differences, Clock clock, PlatformTransactionManager transactions) {
        this.collaborations = collaborations;
        this.reader = reader;
        this.places = places;
        this.dealer = dealer;
        this.roster = roster;
        this.differences = differences;
        this.clock = clock;
        this.storing = new TransactionTemplate(transactions);
    }

    /**
     * Begins with everybody's place dealt: balanced, and with those who have worked together least. Refuses too few
     * students, students of another class, and a jigsaw with more topics than students. It reads, deals and writes one after
     * the other: while it deals, no connection is held.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public UUID begin(NewCollaboration wanted, UUID by) {
        var collaboration = new Collaboration(wanted.kind(), wanted.classroomId(), wanted.partnerClassroomId(),
                wanted.purpose(), by, clock.instant());
        var dealt = dealer.deal(wanted, collaboration.id().getLeastSignificantBits());
        storing.executeWithoutResult(status -> {
            collaborations.saveAndFlush(collaboration);
            places.put(collaboration.id(), dealt);
        });
        return collaboration.id();
    }

    private static List<UUID> ids(List<StudentName> students) {
        return students.stream().map(StudentName::id).toList();
    }

    /** Changes the words, norms and dates. @throws Stale when somebody else did since */
    public void reword(UUID id, long versionRead, Purpose purpose) {
        var collaboration = held(id);
        if (collaboration.version() != versionRead) {
            throw new Stale(differences.between(purpose, collaboration.purpose()));
        }
        collaboration.reword(purpose);
        collaborations.saveAndFlush(collaboration);
    }

    /**
     * Gives somebody who came later a place in a team. Refuses who has one already, disturbs a record, or is kept apart; who is in no class
     * of this adult that takes part is not found.
     */
    public void join(UUID id, UUID studentId, int team, CurrentUser adult) {
        var collaboration = held(id);
        collaboration.requireOpen();
        var work = reader.work(id);
        var classroom = own(work.view(), adult).stream().filter(room -> ids(roster.students(room)).contains(studentId))
                .findFirst().orElseThrow(NotFound::new);
        places.put(id, List.of(Latecomer.place(work, studentId, classroom, team,
                dealer.seating(work.view().classrooms()).apart())));
    }

    /** Closes it. Refuses a seminar in which somebody was not heard, unless the adult says why. */
    public void close(UUID id, String word, UUID by) {
        var collaboration = held(id);
        var notHeard = collaboration.kind() != Kind.SEMINAR ? List.<String>of()
                : reader.work(id).notHeard().stream().map(Member::name).toList();
        collaboration.close(notHeard, word, by, clock.instant());
        collaborations.saveAndFlush(collaboration);
    }

    /** The collaboration, if the adult works in one of its classes; else not found. */
    @Transactional(readOnly = true)
    public CollaborationView visible(UUID id, CurrentUser adult) {
        var view = reader.view(id);
        if (own(view, adult).isEmpty()) {
            throw new NotFound();
        }
        return view;
    }

    /** Those of its classes in which the adult works: of buddies one, as a rule. */
    @Transactional(readOnly = true)
    public List<UUID> own(CollaborationView view, CurrentUser adult) {
        return roster.classroomsOf(adult.personId()).stream().map(ClassroomView::id).filter(view.classrooms()::contains).toList();
    }

    /** Refuses to write in the name of a student whose class this adult doesn't work in: they are not found. */
    @Transactional(readOnly = true)
    public void requireOwn(CollaborationView view, UUID studentId, CurrentUser adult) {
        if (!own(view, adult).contains(reader.work(view.id()).member(studentId).classroomId())) {
            throw new NotFound();
        }
    }

    /** Those of a class, as its own or as the other class of buddies: what goes on first, then the newest. */
    @Transactional(readOnly = true)
    public List<CollaborationView> ofClass(UUID classroomId) {
        return reader.ofClass(classroomId);
    }

    /** With its people and everything they gave. */
    @Transactional(readOnly = true)
    public Work work(UUID id) {
        return reader.work(id);
    }

    /** The same, if the student is a member and still in that class; else not found. */
    @Transactional(readOnly = true)
    public Work workOf(UUID id, UUID studentId) {
        var work = reader.work(id);
        if (!work.member(studentId).here()) {
            throw new NotFound();
        }
        return work;
    }

    private Collaboration held(UUID id) {
        return collaborations.findHeldById(id).orElseThrow(NotFound::new);
    }
}
