package app.headsup.rules;

import app.headsup.classhour.State;
import app.headsup.rules.Situation.OpenNeed;
import app.headsup.rules.Situation.OpenSignal;
import app.headsup.rules.Work.Attempt;
import app.headsup.rules.Work.Result;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One student's rows, each with the time from which it was true and, where it may stop being so, until when.
 *
 * @param enrollmentId of the class these facts are about
 * @param joinedOn the first day in it
 * @param places in this class's hours, oldest first
 * @param answers marked ones, in class; of one question in the order of the attempts
 */
public record History(UUID studentId, UUID enrollmentId, LocalDate joinedOn, List<Placed> places,
        List<Viewed> viewings, List<Answered> answers, List<Checked> results, List<Talk> talks, List<Needed> needs,
        List<Signalled> signals, List<Praised> praises) {

    public History {
        places = List.copyOf(places);
        viewings = List.copyOf(viewings);
        answers = List.copyOf(answers);
        results = List.copyOf(results);
        talks = List.copyOf(talks);
        needs = List.copyOf(needs);
        signals = List.copyOf(signals);
        praises = List.copyOf(praises);
    }

    /** The same, with the places of this hour only. */
    History in(UUID hourId) {
        return new History(studentId, enrollmentId, joinedOn,
                places.stream().filter(place -> place.hourId().equals(hourId)).toList(), viewings, answers, results, talks,
                needs, signals, praises);
    }

    /** Whether something that began and ended then (null: not yet) was so at this moment. */
    static boolean during(Instant moment, Instant from, Instant until) {
        return !from.isAfter(moment) && (until == null || until.isAfter(moment));
    }

    /** @param groupId only of a place with a group; @param until null while they are there */
    public record Placed(UUID id, UUID hourId, State state, UUID groupId, Instant since, Instant until) {
    }

    /** A video in class; @param finishedAt null before */
    public record Viewed(UUID id, UUID lessonId, Instant startedAt, Instant finishedAt) {
    }

    public record Answered(UUID lessonId, UUID questionId, Attempt attempt) {
    }

    public record Checked(UUID lessonId, Result result) {
    }

    /**
     * A conference.
     *
     * @param closedAt null while it is open
     * @param leftAt when the hour ended that it began in; null while that runs, and outside class
     */
    public record Talk(UUID id, Instant openedAt, Instant closedAt, Instant leftAt) {

        /** Until when, as of this moment, the two had talked. */
        Instant until(Instant moment) {
            return closedAt != null && !closedAt.isAfter(moment) ? closedAt
                    : leftAt != null && !leftAt.isAfter(moment) ? leftAt : moment;
        }
    }

    /** @param metAt null while it is open */
    public record Needed(OpenNeed need, Instant metAt) {
    }

    /** @param answeredAt null while it is open */
    public record Signalled(OpenSignal signal, Instant answeredAt) {
    }

    /** A person's words to the student; @param lessonId null where they are about no lesson */
    public record Praised(UUID lessonId, Instant at) {
    }
}
