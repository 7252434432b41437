package app.headsup.rules;

import app.headsup.classhour.State;
import app.headsup.rules.Work.Tries;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * "When a student has missed a question once and left it there, they look at that part again with their notes, with a
 * partner who understood it where one is free." While the video still runs the player itself offers that part again, so
 * a miss counts once the video is finished, the student has left the screen, or it is older than the waiting limit.
 */
class FirstMissRule implements RoutingRule {

    @Override
    public String key() {
        return "first-miss";
    }

    @Override
    public List<Proposal> suggest(Room room, List<Situation> students) {
        var partners = new Partnering(room, key(), students);
        students.stream().filter(student -> missed(student).isPresent()).forEach(partners::busy);
        var proposals = new ArrayList<Proposal>();
        for (var student : students) {
            missed(student).flatMap(missed -> proposal(student, missed, partners)).ifPresent(proposals::add);
        }
        return proposals;
    }

    private Optional<Proposal> proposal(Situation student, Missed missed, Partnering partners) {
        var lesson = student.room().lessons().get(missed.work().lessonId());
        var topic = missed.question().questionId();
        var partner = partners.free(student, topic, other -> other.understood(lesson.id()));
        var evidence = List.of(new Evidence(Evidence.Kind.ANSWER, missed.question().attempts().getLast().answerId()));
        if (partner.isPresent()) {
            return Optional.of(new Proposal(key(), Route.PARTNER, topic,
                    List.of(student.studentId(), partner.get().studentId()), lesson.id(),
                    Reason.of("first-miss.partner", lesson.title(), missed.question().number()), evidence, missed.at()));
        }
        return student.state() == State.SCREEN ? Optional.empty() : Optional.of(new Proposal(key(), Route.WATCH_AGAIN,
                topic, List.of(student.studentId()), lesson.id(),
                Reason.of("first-miss", lesson.title(), missed.question().number()), evidence, missed.at()));
    }

    private Optional<Missed> missed(Situation student) {
        if (student.state() == State.ADULT || student.state() == State.TOGETHER) {
            return Optional.empty();
        }
        var limit = Duration.ofMinutes(student.room().policy().waitingMinutes());
        return student.work().stream().filter(work -> work.result() == null)
                .flatMap(work -> work.questions().stream().filter(question -> question.openMisses().size() == 1)
                        .map(question -> new Missed(work, question)))
                .filter(missed -> missed.work().finishedAt() != null || student.state() != State.SCREEN
                        || Duration.between(missed.at(), student.room().at()).compareTo(limit) > 0)
                .filter(missed -> student.untalked(missed.at()))
                .filter(missed -> student.room().mayAsk(key(), missed.question().questionId(), student.studentId(),
                        missed.at()))
                .max(Comparator.comparing(Missed::at).thenComparing(missed -> missed.question().questionId()));
    }

    private record Missed(Work work, Tries question) {

        Instant at() {
            return question.attempts().getLast().at();
        }
    }
}
