package app.headsup.conference;

import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A conference as adults read it.
 *
 * @param hourId null for a talk outside class
 * @param adult as the class calls them: "Ms. Rivera"
 * @param closedAt null while it is open
 * @param version for the form, so that two adults don't write over each other
 */
public record ConferenceView(UUID id, long version, UUID classroomId, UUID hourId, UUID studentId, UUID adultId,
        String adult, Instant openedAt, Instant closedAt, String strengths, String difficulties, String goal,
        String nextStep, LocalDate nextTalkOn) {

    public boolean closed() {
        return closedAt != null;
    }

    /** A class's teachers share its conferences; an aide or facilitator writes their own. */
    boolean mayBeWrittenBy(CurrentUser user) {
        return user.is(Role.TEACHER) || adultId.equals(user.personId());
    }
}
