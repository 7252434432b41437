package app.headsup.rules;

import app.headsup.classhour.State;
import app.headsup.playlist.Tier;
import app.headsup.rules.Situation.OpenSignal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "When a student says that they are stuck, ready, or want more, that alone is a reason: stuck goes to somebody who is
 * free and understood it, else to an adult; ready goes to the mastery check; who wants more gets something further."
 * The hand is raised to the adults of the class; what the student and a partner read tells nobody of it.
 */
class RaisedHandRule implements RoutingRule {

    private static final String KEY = "raised-hand";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<Proposal> suggest(Room room, List<Situation> students) {
        var partners = new Partnering(room, key(), students);
        students.stream().filter(student -> signal(student).isPresent()).forEach(partners::busy);
        var proposals = new ArrayList<Proposal>();
        for (var student : students) {
            signal(student).map(signal -> answer(student, signal, partners))
                    .filter(proposal -> proposal.students().size() > 1 || proposal.route().leadsElsewhere(student.state()))
                    .ifPresent(proposals::add);
        }
        return proposals;
    }

    private static Optional<OpenSignal> signal(Situation student) {
        return student.signals().stream().filter(signal -> switch (signal.kind()) {
            case STUCK, READY, MORE -> true;
            case TALK, QUESTION, PASS -> false;
        }).filter(signal -> student.room().mayAsk(KEY, signal.id(), student.studentId(), signal.raisedAt())).findFirst();
    }

    private Proposal answer(Situation student, OpenSignal signal, Partnering partners) {
        var lesson = Optional.ofNullable(signal.lessonId()).filter(id -> student.room().lessons().containsKey(id))
                .or(() -> student.current().map(Work::lessonId)).map(student.room().lessons()::get).orElse(null);
        return switch (signal.kind()) {
            case STUCK -> stuck(student, signal, lesson, partners);
            case READY -> lesson != null && student.on(lesson.id()).map(Work::result).isEmpty()
                    ? proposal(student, signal, Route.MASTERY_CHECK, lesson, "ready")
                    : student.next().map(step -> proposal(student, signal, Route.NEXT_LESSON,
                                    student.room().lessons().get(step.lessonId()), "ready.next"))
                            .orElseGet(() -> proposal(student, signal, Route.CONFERENCE, null, "ready.talk"));
            default -> student.first(Tier.ASPIRE).map(step -> proposal(student, signal, Route.STRETCH,
                            student.room().lessons().get(step.lessonId()), "more"))
                    .orElseGet(() -> proposal(student, signal, Route.CONFERENCE, null, "more.talk"));
        };
    }

    private Proposal stuck(Situation student, OpenSignal signal, Lesson lesson, Partnering partners) {
        var partner = lesson == null || student.state() == State.ADULT ? Optional.<Situation>empty()
                : partners.free(student, signal.id(), other -> other.understood(lesson.id()));
        return partner.map(other -> new Proposal(key(), Route.PARTNER, signal.id(),
                        List.of(student.studentId(), other.studentId()), lesson.id(),
                        Reason.of("raised-hand.stuck.partner", lesson.title()), evidence(signal), signal.raisedAt()))
                .orElseGet(() -> proposal(student, signal, Route.CONFERENCE, lesson, "stuck"));
    }

    private Proposal proposal(Situation student, OpenSignal signal, Route route, Lesson lesson, String what) {
        var reason = lesson == null ? Reason.of("raised-hand." + what + ".anywhere")
                : Reason.of("raised-hand." + what, lesson.title());
        return new Proposal(key(), route, signal.id(), List.of(student.studentId()), lesson == null ? null : lesson.id(),
                reason, evidence(signal), signal.raisedAt());
    }

    private static List<Evidence> evidence(OpenSignal signal) {
        return List.of(new Evidence(Evidence.Kind.SIGNAL, signal.id()));
    }
}
