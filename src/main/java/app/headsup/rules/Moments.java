package app.headsup.rules;

import app.headsup.rules.Facts.Hour;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** When a look back looks at an hour: at the full minute after anything changed, and every three minutes for the clock's sake. */
final class Moments {

    private static final int CLOCK = 3;

    private Moments() {
    }

    /** @param facts of this hour alone; see {@link Facts#in} */
    static List<Instant> of(Facts facts, Hour hour) {
        long length = Duration.between(hour.startedAt(), hour.endedAt()).toMinutes();
        var minutes = new TreeSet<Long>();
        for (long minute = 0; minute < length; minute += CLOCK) {
            minutes.add(minute);
        }
        Stream.concat(Stream.concat(ofGroups(facts), ofAnswers(facts)), facts.students().stream().flatMap(Moments::ofStudent))
                .filter(at -> at != null && !at.isBefore(hour.startedAt()) && at.isBefore(hour.endedAt()))
                .map(at -> Math.ceilDiv(Duration.between(hour.startedAt(), at).toMillis(), 60_000L))
                .filter(minute -> minute < length).forEach(minutes::add);
        return minutes.stream().map(minute -> hour.startedAt().plus(Duration.ofMinutes(minute))).toList();
    }

    private static Stream<Instant> ofGroups(Facts facts) {
        return facts.groups().stream().flatMap(group -> Stream.concat(
                Stream.of(group.formedAt(), group.tickedAt(), group.endedAt()),
                group.members().stream().flatMap(member -> Stream.of(member.joinedAt(), member.leftAt()))));
    }

    /** Also the end of a rest, which is a number of minutes of the class's own. */
    private static Stream<Instant> ofAnswers(Facts facts) {
        var rest = Duration.ofMinutes(facts.policy().restMinutes());
        return facts.suggestions().stream().flatMap(one -> one.said().stream())
                .flatMap(said -> Stream.of(said.at(), said.at().plus(rest), said.laterUntil()));
    }

    private static Stream<Instant> ofStudent(History student) {
        return Stream.of(
                student.places().stream().flatMap(place -> Stream.of(place.since(), place.until())),
                student.viewings().stream().map(History.Viewed::finishedAt),
                student.answers().stream().map(answered -> answered.attempt().at()),
                student.results().stream().map(checked -> checked.result().at()),
                student.talks().stream().flatMap(talk -> Stream.of(talk.openedAt(), talk.closedAt())),
                student.needs().stream().flatMap(needed -> Stream.of(needed.need().raisedAt(), needed.metAt())),
                student.signals().stream().flatMap(raised -> Stream.of(raised.signal().raisedAt(), raised.answeredAt())),
                student.praises().stream().map(History.Praised::at)).flatMap(times -> times);
    }
}
