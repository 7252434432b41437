package app.headsup.classhour;

import app.headsup.access.CurrentUser;
import app.headsup.roster.Assigned;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Where open pages listen for "changed". */
@Controller
class LiveController {

    private final Roster roster;
    private final Assigned assigned;
    private final Streams streams;
    private final ApplicationEventPublisher events;

    LiveController(Roster roster, Assigned assigned, Streams streams, ApplicationEventPublisher events) {
        this.roster = roster;
        this.assigned = assigned;
        this.streams = streams;
        this.events = events;
    }

    @GetMapping(path = "/teach/classes/{classroomId}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter ofClassroom(@PathVariable UUID classroomId, @AuthenticationPrincipal CurrentUser user,
            HttpServletRequest request, HttpServletResponse response) {
        return open(Stream.of(assigned.classroom(user, classroomId)), user, request, response);
    }

    @GetMapping(path = "/learn/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter ofStudent(@AuthenticationPrincipal CurrentUser user,
            HttpServletRequest request, HttpServletResponse response) {
        return open(roster.classroomsOfStudent(user.personId()).stream(), user, request, response);
    }

    private SseEmitter open(Stream<ClassroomView> classrooms, CurrentUser user, HttpServletRequest request,
            HttpServletResponse response) {
        Set<Topic> topics = classrooms.map(classroom -> new Topic(user.schoolId(), classroom.id()))
                .collect(Collectors.toSet());
        topics.forEach(topic -> events.publishEvent(new PageOpened(topic.schoolId(), topic.classroomId())));
        var session = request.getSession(false);
        response.setHeader("X-Accel-Buffering", "no");
        return streams.open(topics, session == null ? null : session.getId());
    }
}
