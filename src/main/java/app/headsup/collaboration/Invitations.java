package app.headsup.collaboration;

import app.headsup.access.CurrentUser;
import app.headsup.collaboration.InvitationView.Answer;
import app.headsup.database.SchoolEntity;
import app.headsup.roster.Roster;
import app.headsup.roster.StudentName;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import app.headsup.web.Stale;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Buddies of two classes without a teacher in common. A teacher asks another class; its teachers read who asks and for
 * what, and one of them says yes or no. Until a yes neither reads anything about the other's students; a yes deals the pairs.
 */
@Service
@Transactional
public class Invitations {

    private static final int LONGEST_WORD = 300;

    private final InvitationStore store;
    private final Collaborations collaborations;
    private final Roster roster;
    private final Differences differences;

    Invitations(InvitationStore store, Collaborations collaborations, Roster roster, Differences differences) {
        this.store = store;
        this.collaborations = collaborations;
        this.roster = roster;
        this.differences = differences;
    }

    /** The other classes of the school that have a teacher and go on today, by name. */
    @Transactional(readOnly = true)
    public List<ClassToInvite> others(UUID classroomId) {
        return store.others(classroomId, roster.today());
    }

    /**
     * Asks another class. A class that isn't among {@link #others} is not found, as is a student of another class.
     *
     * @param classroomId the class that asks: one of the two that are wanted
     * @throws Refusal while an earlier question waits for its answer
     */
    public UUID invite(NewCollaboration wanted, UUID classroomId, UUID by) {
        boolean older = wanted.classroomId().equals(classroomId);
        var invited = older ? wanted.partnerClassroomId() : wanted.classroomId();
        var students = older ? wanted.students() : wanted.partnerStudents();
        var other = others(classroomId).stream().filter(one -> one.id().equals(invited)).findFirst().orElseThrow(NotFound::new);
        if (!studentsOf(classroomId).containsAll(students)) {
            throw new NotFound();
        }
        if (store.waits(classroomId, invited)) {
            throw new Refusal("collaboration.invitation.waits-already", other.name(), other.teachers());
        }
        var id = SchoolEntity.newId();
        store.insert(id, classroomId, invited, older, wanted.purpose(), students, by);
        return id;
    }

    /** The invitation, if the adult works in the class that asks or in the one that is asked; else not found. */
    @Transactional(readOnly = true)
    public InvitationView visible(UUID id, CurrentUser adult) {
        var invitation = store.find(id).orElseThrow(NotFound::new);
        if (!worksIn(adult, invitation.classroomId()) && !worksIn(adult, invitation.invitedClassroomId())) {
            throw new NotFound();
        }
        return invitation;
    }

    /** Whether it waits for an answer of this adult. */
    @Transactional(readOnly = true)
    public boolean mayAnswer(InvitationView invitation, CurrentUser adult) {
        return invitation.open() && worksIn(adult, invitation.invitedClassroomId());
    }

    /** Asked by the class or of it: what waits for an answer, and what was said no to lately. */
    @Transactional(readOnly = true)
    public List<InvitationView> ofClass(UUID classroomId) {
        return store.ofClass(classroomId);
    }

    /** What waits for an answer from a class in which the adult works; oldest first. */
    @Transactional(readOnly = true)
    public List<InvitationView> waitingFor(UUID adultId) {
        return store.waitingFor(adultId);
    }

    /**
     * Yes: the pairs are dealt, and both classes' adults see them.
     *
     * @param chosen whom of the class that was asked; empty for all of it
     * @return what began
     * @throws Stale when there is an answer already
     */
    public UUID accept(UUID id, String word, List<UUID> chosen, CurrentUser teacher) {
        var invitation = held(id, teacher, Answer.ACCEPTED);
        var kept = Purpose.fitting(word, LONGEST_WORD);
        if (invitation.endsOn().isBefore(roster.today())) {
            throw new Refusal("collaboration.invitation.over");
        }
        var asking = stillThere(invitation);
        var wanted = invitation.invitingOlder()
                ? NewCollaboration.buddies(invitation.classroomId(), asking, invitation.invitedClassroomId(), chosen,
                        invitation.purpose())
                : NewCollaboration.buddies(invitation.invitedClassroomId(), chosen, invitation.classroomId(), asking,
                        invitation.purpose());
        var began = collaborations.begin(wanted, invitation.invitedBy());
        store.answer(id, Answer.ACCEPTED, kept, teacher.personId(), began);
        return began;
    }

    /** No; the word is read by who asked. @throws Stale when there is an answer already */
    public void decline(UUID id, String word, CurrentUser teacher) {
        held(id, teacher, Answer.DECLINED);
        store.answer(id, Answer.DECLINED, Purpose.fitting(word, LONGEST_WORD), teacher.personId(), null);
    }

    /** Whoever asked doesn't ask any more. @throws Stale when there is an answer already */
    public void withdraw(UUID id, CurrentUser teacher) {
        held(id, teacher, Answer.WITHDRAWN);
        store.answer(id, Answer.WITHDRAWN, "", teacher.personId(), null);
    }

    /** Held for an answer by somebody who may give it. */
    private InvitationView held(UUID id, CurrentUser teacher, Answer yours) {
        var invitation = store.hold(id).orElseThrow(NotFound::new);
        var whose = yours == Answer.WITHDRAWN ? invitation.classroomId() : invitation.invitedClassroomId();
        if (!worksIn(teacher, whose)) {
            throw new NotFound();
        }
        if (!invitation.open()) {
            throw new Stale(differences.between(yours, invitation));
        }
        return invitation;
    }

    /** Whom the invitation is about and who hasn't left since; empty for the whole class. */
    private List<UUID> stillThere(InvitationView invitation) {
        var meant = store.students(invitation.id());
        var here = studentsOf(invitation.classroomId());
        var still = meant.stream().filter(here::contains).toList();
        if (still.isEmpty() && !meant.isEmpty()) {
            throw new Refusal("collaboration.invitation.left");
        }
        return still;
    }

    private List<UUID> studentsOf(UUID classroomId) {
        return roster.students(classroomId).stream().map(StudentName::id).toList();
    }

    private boolean worksIn(CurrentUser adult, UUID classroomId) {
        return roster.classroomsOf(adult.personId()).stream().anyMatch(room -> room.id().equals(classroomId));
    }
}
