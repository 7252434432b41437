package app.headsup.access;

import static app.headsup.access.Role.ADMIN;
import static app.headsup.access.Role.AIDE;
import static app.headsup.access.Role.FACILITATOR;
import static app.headsup.access.Role.GUARDIAN;
import static app.headsup.access.Role.MENTOR;
import static app.headsup.access.Role.STUDENT;
import static app.headsup.access.Role.TEACHER;
import static app.headsup.access.Route.only;
import static app.headsup.access.Route.open;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;

/**
 * Every address of the app and who may call it. What is not listed is denied, and a test finds handlers that nobody
 * listed. A role opens the door only; inside, a row is looked up through what the person may see.
 */
final class Routes {

    static final List<Route> ALL = List.of(
            // the door
            open(GET, "/"),
            open(POST, "/language"),
            open(GET, "/sign-in"),
            open(POST, "/sign-in"),
            open(GET, "/sign-in/class"),
            open(POST, "/sign-in/class/{code}"),
            open(GET, "/sign-in/family"),
            open(POST, "/sign-in/family"),
            open(GET, "/sign-in/link/{token}"),
            open(POST, "/sign-in/link/{token}"),
            open(POST, "/sign-in/sample"),
            open(GET, "/outbox"),
            open(GET, "/setup"),
            open(POST, "/setup"),

            // families
            only(GET, "/family", GUARDIAN),
            only(GET, "/family/{studentId}", GUARDIAN),
            only(GET, "/family/{studentId}/lessons/{lessonId}", GUARDIAN),
            only(POST, "/family/{studentId}/lessons/{lessonId}/home-sessions", GUARDIAN),
            only(POST, "/family/{studentId}/lessons/{lessonId}/answers", GUARDIAN),
            only(POST, "/family/{studentId}/lessons/{lessonId}/viewing", GUARDIAN),

            // the school's people
            only(GET, "/admin", ADMIN),
            only(POST, "/admin/people", ADMIN),
            only(POST, "/admin/classes", ADMIN),
            only(POST, "/admin/classes/{classroomId}/adults", ADMIN),
            only(GET, "/teach/classes/{classroomId}/people", TEACHER, AIDE),
            only(POST, "/teach/classes/{classroomId}/students/{studentId}/pin", TEACHER),
            only(GET, "/teach/classes/{classroomId}/room", TEACHER, AIDE),
            only(POST, "/teach/classes/{classroomId}/room", TEACHER),
            only(POST, "/teach/classes/{classroomId}/room/zones", TEACHER),
            only(POST, "/teach/classes/{classroomId}/room/zones/{zoneId}", TEACHER),
            only(POST, "/teach/classes/{classroomId}/room/zones/{zoneId}/removal", TEACHER),

            // what students do, and what adults see of it
            only(GET, "/learn", STUDENT),
            only(GET, "/learn/away", STUDENT),
            only(GET, "/learn/direction", STUDENT),
            only(GET, "/learn/lessons/{lessonId}", STUDENT),
            only(POST, "/learn/lessons/{lessonId}/answers", STUDENT),
            only(POST, "/learn/lessons/{lessonId}/viewing", STUDENT),
            only(POST, "/learn/lessons/{lessonId}/notes", STUDENT),
            only(POST, "/learn/feedback/{feedbackId}/seen", STUDENT),
            only(POST, "/learn/feedback/{feedbackId}/reply", STUDENT),
            only(POST, "/learn/signals", STUDENT),
            only(POST, "/learn/signals/{signalId}/withdrawal", STUDENT),
            only(POST, "/learn/signals/{signalId}/reading", STUDENT),
            only(GET, "/learn/signals/{signalId}/voice", STUDENT),
            only(POST, "/learn/signals/{signalId}/voice/removal", STUDENT),
            only(GET, "/teach/signals/{signalId}/voice", TEACHER, AIDE, FACILITATOR),
            only(GET, "/teach/classes/{classroomId}/signals", TEACHER, AIDE, FACILITATOR),
            only(POST, "/teach/signals/{signalId}/sight", TEACHER, AIDE, FACILITATOR),
            only(POST, "/teach/signals/{signalId}/meeting", TEACHER, AIDE, FACILITATOR),
            only(GET, "/teach/classes/{classroomId}/lessons/{lessonId}", TEACHER, AIDE, FACILITATOR),
            only(GET, "/teach/classes/{classroomId}/students/{studentId}", TEACHER, AIDE, FACILITATOR),
            only(POST, "/teach/classes/{classroomId}/students/{studentId}/feedback", TEACHER),
            only(POST, "/teach/classes/{classroomId}/lessons/{lessonId}/students/{studentId}/results", TEACHER),
            only(POST, "/teach/classes/{classroomId}/students/{studentId}/results/{resultId}/correction", TEACHER),
            only(POST, "/teach/classes/{classroomId}/lessons/{lessonId}/students/{studentId}/notes", TEACHER, AIDE),

            // rules, decisions and needs
            only(GET, "/teach/suggestions/{id}", TEACHER, AIDE, FACILITATOR),
            only(POST, "/teach/suggestions/{id}/decision", TEACHER),
            only(POST, "/teach/suggestions/{id}/decision/undoing", TEACHER),
            only(POST, "/teach/hours/{hourId}/decisions", TEACHER),
            only(POST, "/teach/hours/{hourId}/decisions/undoing", TEACHER),
            only(GET, "/teach/classes/{id}/needs", TEACHER, AIDE),
            only(POST, "/teach/classes/{id}/needs", TEACHER, AIDE),
            only(GET, "/teach/classes/{id}/policy", TEACHER, AIDE, FACILITATOR),
            only(POST, "/teach/classes/{id}/policy", TEACHER),
            only(GET, "/teach/classes/{id}/policy/changes", TEACHER, AIDE, FACILITATOR),
            only(GET, "/teach/classes/{id}/policy/trial", TEACHER),
            only(POST, "/teach/classes/{id}/policy/trial", TEACHER),
            only(GET, "/teach/classes/{id}/suggestions", TEACHER, AIDE, FACILITATOR),
            only(GET, "/about/rules", Role.values()),
            open(GET, "/about/rules/{classroomId}"),

            // alerts: the safety net
            only(GET, "/teach/alerts", TEACHER),
            only(GET, "/mentor/alerts", MENTOR, FACILITATOR),
            only(POST, "/alerts/{alertId}/sight", TEACHER, FACILITATOR, MENTOR),
            only(POST, "/alerts/{alertId}/meeting", TEACHER, FACILITATOR, MENTOR),
            only(POST, "/alerts/{alertId}/closing", TEACHER, FACILITATOR, MENTOR),
            only(POST, "/learn/invitations/{alertId}/reply", STUDENT),

            // talks between people
            only(POST, "/teach/hours/{hourId}/conferences", TEACHER, AIDE, FACILITATOR),
            only(GET, "/teach/conferences/{id}", TEACHER, AIDE, FACILITATOR),
            only(POST, "/teach/conferences/{id}", TEACHER, AIDE, FACILITATOR),
            only(POST, "/teach/conferences/{id}/what-helps", TEACHER, AIDE, FACILITATOR),
            only(POST, "/teach/conferences/{id}/intention", TEACHER, AIDE, FACILITATOR),
            only(GET, "/teach/conferences/{id}/note", TEACHER, AIDE, FACILITATOR),
            only(POST, "/teach/conferences/{id}/note", TEACHER, AIDE, FACILITATOR),
            only(GET, "/learn/goal", STUDENT),
            only(GET, "/learn/minutes", STUDENT),
            only(GET, "/mentor", MENTOR, FACILITATOR, TEACHER),
            only(GET, "/mentor/students/{id}", MENTOR, FACILITATOR, TEACHER),
            only(POST, "/mentor/students/{id}", MENTOR, FACILITATOR, TEACHER),

            // working together in a known form
            only(GET, "/teach/classes/{id}/collaborations", TEACHER, AIDE, FACILITATOR),
            only(GET, "/teach/classes/{id}/collaborations/new", TEACHER),
            only(POST, "/teach/classes/{id}/collaborations", TEACHER),
            only(GET, "/teach/collaborations/{id}", TEACHER, AIDE, FACILITATOR),
            only(GET, "/teach/collaborations/{id}/paper", TEACHER, AIDE, FACILITATOR),
            only(GET, "/teach/collaborations/{id}/words", TEACHER),
            only(POST, "/teach/collaborations/{id}/words", TEACHER),
            only(POST, "/teach/collaborations/{id}/contributions", TEACHER, AIDE),
            only(POST, "/teach/collaborations/{id}/contributions/{contributionId}/answer", TEACHER),
            only(POST, "/teach/collaborations/{id}/contributions/{contributionId}/confirmation", TEACHER, AIDE),
            only(POST, "/teach/collaborations/{id}/contributions/{contributionId}/removal", TEACHER, AIDE),
            only(POST, "/teach/collaborations/{id}/contributions/{entryId}/words", TEACHER, AIDE),
            only(POST, "/teach/collaborations/{id}/contributions/{entryId}/strike-out", TEACHER, AIDE),
            only(POST, "/teach/collaborations/{id}/observations", TEACHER, AIDE, FACILITATOR),
            only(POST, "/teach/collaborations/{id}/observations/{observationId}/words", TEACHER, AIDE, FACILITATOR),
            only(POST, "/teach/collaborations/{id}/observations/{observationId}/strike-out", TEACHER, AIDE, FACILITATOR),
            only(POST, "/teach/collaborations/{id}/days", TEACHER),
            only(POST, "/teach/collaborations/{id}/days/{dayId}/removal", TEACHER),
            only(POST, "/teach/collaborations/{id}/members", TEACHER),
            only(POST, "/teach/collaborations/{id}/gathering", TEACHER, AIDE),
            only(POST, "/teach/collaborations/{id}/closing", TEACHER),
            only(GET, "/teach/invitations/{invitationId}", TEACHER),
            only(POST, "/teach/invitations/{invitationId}/answer", TEACHER),
            only(POST, "/teach/invitations/{invitationId}/withdrawal", TEACHER),
            only(GET, "/learn/collaborations/{id}", STUDENT),
            only(POST, "/learn/collaborations/{id}/contributions", STUDENT),
            only(POST, "/learn/collaborations/{id}/contributions/{contributionId}/confirmation", STUDENT),
            only(POST, "/learn/collaborations/{id}/contributions/{contributionId}/words", STUDENT),
            only(POST, "/learn/collaborations/{id}/contributions/{contributionId}/strike-out", STUDENT),

            // the library and the playlists
            only(GET, "/teach/library", TEACHER),
            only(GET, "/teach/library/lessons/new", TEACHER),
            only(POST, "/teach/library/lessons", TEACHER),
            only(GET, "/teach/library/lessons/{lessonId}", TEACHER),
            only(GET, "/teach/library/lessons/{lessonId}/words", TEACHER),
            only(POST, "/teach/library/lessons/{lessonId}/words", TEACHER),
            only(GET, "/teach/library/lessons/{lessonId}/translation", TEACHER),
            only(POST, "/teach/library/lessons/{lessonId}/translation", TEACHER),
            only(GET, "/teach/library/lessons/{lessonId}/video", TEACHER),
            only(POST, "/teach/library/lessons/{lessonId}/video", TEACHER),
            only(GET, "/teach/library/lessons/{lessonId}/questions/new", TEACHER),
            only(POST, "/teach/library/lessons/{lessonId}/questions", TEACHER),
            only(GET, "/teach/library/lessons/{lessonId}/questions/{questionId}", TEACHER),
            only(POST, "/teach/library/lessons/{lessonId}/questions/{questionId}", TEACHER),
            only(POST, "/teach/library/lessons/{lessonId}/questions/{questionId}/withdrawal", TEACHER),
            only(GET, "/teach/library/lessons/{lessonId}/notes", TEACHER),
            only(POST, "/teach/library/lessons/{lessonId}/notes", TEACHER),
            only(GET, "/teach/library/lessons/{lessonId}/task", TEACHER),
            only(POST, "/teach/library/lessons/{lessonId}/task", TEACHER),
            only(GET, "/teach/library/lessons/{lessonId}/practice", TEACHER),
            only(POST, "/teach/library/lessons/{lessonId}/practice", TEACHER),
            only(GET, "/teach/library/lessons/{lessonId}/check", TEACHER),
            only(POST, "/teach/library/lessons/{lessonId}/check", TEACHER),
            only(GET, "/teach/classes/{classroomId}/playlist", TEACHER, AIDE),
            only(POST, "/teach/classes/{classroomId}/playlist/items", TEACHER),
            only(POST, "/teach/classes/{classroomId}/playlist/items/{itemId}", TEACHER),
            only(POST, "/teach/classes/{classroomId}/playlist/items/{itemId}/position", TEACHER),
            only(POST, "/teach/classes/{classroomId}/playlist/items/{itemId}/removal", TEACHER),
            only(GET, "/media/{mediaId}", Role.values()),
            only(HEAD, "/media/{mediaId}", Role.values()),
            only(GET, "/media/{videoId}/captions/{locale}.vtt", Role.values()),
            only(GET, "/print/lessons/{lessonId}/practice", Role.values()),
            only(GET, "/print/lessons/{lessonId}/task", Role.values()),
            only(GET, "/print/lessons/{lessonId}/notes", Role.values()),
            only(GET, "/print/lessons/{lessonId}/guide", ADMIN, TEACHER, MENTOR, GUARDIAN),

            // a plan played through before it is taught
            only(GET, "/teach/rotations/{planId}/rehearsal", TEACHER, AIDE),
            // station rotations, planned before the hour
            only(GET, "/teach/classes/{classroomId}/rotations", TEACHER, AIDE),
            only(POST, "/teach/classes/{classroomId}/rotations", TEACHER),
            only(POST, "/teach/classes/{classroomId}/no-school-days", TEACHER),
            only(POST, "/teach/classes/{classroomId}/no-school-days/removal", TEACHER),
            only(GET, "/teach/rotations/{planId}", TEACHER, AIDE),
            only(POST, "/teach/rotations/{planId}/why", TEACHER),
            only(GET, "/teach/rotations/{planId}/comparison", TEACHER, AIDE),
            only(POST, "/teach/rotations/{planId}/places", TEACHER),
            only(POST, "/teach/rotations/{planId}/locks", TEACHER),
            only(POST, "/teach/rotations/{planId}/conferences", TEACHER),
            only(POST, "/teach/rotations/{planId}/conferences/removal", TEACHER),
            only(POST, "/teach/rotations/{planId}/solving", TEACHER),
            only(POST, "/teach/rotations/{planId}/solving/taking", TEACHER),
            only(POST, "/teach/rotations/{planId}/solving/stop", TEACHER),
            only(POST, "/teach/rotations/{planId}/use", TEACHER),
            only(POST, "/teach/rotations/{planId}/use/end", TEACHER),
            only(GET, "/teach/rotations/{planId}/times", TEACHER),
            only(POST, "/teach/rotations/{planId}/times", TEACHER),
            only(GET, "/teach/rotations/{planId}/stations", TEACHER),
            only(POST, "/teach/rotations/{planId}/stations", TEACHER),
            only(GET, "/teach/rotations/{planId}/stations/{stationId}", TEACHER),
            only(POST, "/teach/rotations/{planId}/stations/{stationId}", TEACHER),
            only(POST, "/teach/rotations/{planId}/stations/{stationId}/removal", TEACHER),

            // rotation plans in class, and on paper
            only(POST, "/teach/rotations/{planId}/runs", TEACHER),
            only(POST, "/teach/rotation-runs/{runId}/steps", TEACHER, AIDE),
            only(POST, "/teach/rotation-runs/{runId}/replacements", TEACHER, AIDE),
            only(POST, "/teach/rotation-runs/{runId}/arrivals", TEACHER, AIDE),
            only(POST, "/teach/rotation-runs/{runId}/end", TEACHER),
            only(GET, "/teach/rotations/{planId}/print/stations", TEACHER, AIDE),
            only(GET, "/teach/rotations/{planId}/print/names", TEACHER, AIDE),
            only(GET, "/teach/rotations/{planId}/print/plan", TEACHER, AIDE),

            // the class hour, its groups and its pages
            only(GET, "/teach/classes/{classroomId}/events", TEACHER, AIDE, FACILITATOR),
            only(GET, "/learn/events", STUDENT),
            only(GET, "/teach", TEACHER, AIDE),
            only(GET, "/teach/classes/{classroomId}", TEACHER, AIDE),
            only(GET, "/teach/classes/{classroomId}/board", TEACHER, AIDE),
            only(GET, "/teach/classes/{classroomId}/board/projector", TEACHER, AIDE),
            only(POST, "/teach/classes/{classroomId}/hours", TEACHER),
            only(GET, "/teach/minutes", TEACHER, AIDE),
            only(GET, "/teach/classes/{classroomId}/minutes", TEACHER, AIDE),
            only(GET, "/teach/classes/{classroomId}/students/{studentId}/minutes", TEACHER, AIDE, FACILITATOR),
            only(GET, "/teach/hours/{hourId}", TEACHER, AIDE),
            only(POST, "/teach/hours/{hourId}/end", TEACHER),
            only(POST, "/teach/hours/{hourId}/placements", TEACHER, AIDE),
            only(POST, "/teach/hours/{hourId}/lists", TEACHER),
            only(POST, "/teach/hours/{hourId}/contacts", TEACHER, AIDE),
            only(POST, "/teach/hours/{hourId}/contacts/removal", TEACHER, AIDE),
            only(POST, "/teach/absences/{absenceId}/catch-up", TEACHER),
            only(GET, "/teach/hours/{hourId}/students/{studentId}", TEACHER, AIDE),
            only(POST, "/teach/groups/{groupId}/tick", TEACHER, AIDE),

            // who sits with whom
            only(GET, "/teach/classes/{classroomId}/groups", TEACHER, AIDE),
            only(POST, "/teach/classes/{classroomId}/groups", TEACHER),
            only(GET, "/teach/proposals/{proposalId}", TEACHER, AIDE),
            only(GET, "/teach/proposals/{proposalId}/print", TEACHER, AIDE),
            only(POST, "/teach/proposals/{proposalId}/seats", TEACHER),
            only(POST, "/teach/proposals/{proposalId}/mixing", TEACHER),
            only(POST, "/teach/proposals/{proposalId}/start", TEACHER),
            only(GET, "/teach/classes/{classroomId}/groups/rules", TEACHER),
            only(POST, "/teach/classes/{classroomId}/groups/rules", TEACHER),
            only(POST, "/teach/classes/{classroomId}/groups/rules/{ruleId}/lifting", TEACHER),
            only(GET, "/teach/classes/{classroomId}/groups/interests", TEACHER, AIDE),
            only(POST, "/teach/classes/{classroomId}/groups/interests", TEACHER, AIDE),
            only(POST, "/teach/classes/{classroomId}/groups/interests/{interestId}/end", TEACHER, AIDE),
            only(GET, "/teach/classes/{classroomId}/mini-lessons", TEACHER, AIDE),
            only(GET, "/teach/classes/{classroomId}/mini-lessons/{key}", TEACHER, AIDE),
            only(POST, "/teach/classes/{classroomId}/mini-lessons/{key}", TEACHER),
            only(GET, "/teach/classes/{classroomId}/term-plan", TEACHER, AIDE),
            only(POST, "/teach/classes/{classroomId}/term-plan", TEACHER),
            only(GET, "/teach/classes/{classroomId}/term-plan/print", TEACHER, AIDE),
            only(POST, "/teach/term-plans/{termPlanId}/weeks/{week}/proposal", TEACHER),
            only(POST, "/teach/term-plans/{termPlanId}/newcomers", TEACHER));

    private Routes() {
    }
}
