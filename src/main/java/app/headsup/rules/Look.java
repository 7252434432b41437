package app.headsup.rules;

import app.headsup.classhour.State;
import app.headsup.roster.SchoolDays;
import app.headsup.rules.Facts.Answer;
import app.headsup.rules.Facts.Gathered;
import app.headsup.rules.Facts.Hour;
import app.headsup.rules.Facts.Member;
import app.headsup.rules.Facts.Said;
import app.headsup.rules.Facts.Suggested;
import app.headsup.rules.History.Placed;
import app.headsup.rules.History.Talk;
import app.headsup.rules.Room.Answered;
import app.headsup.rules.Situation.Contact;
import app.headsup.rules.Situation.Place;
import app.headsup.rules.Work.Ticked;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** One look at the facts of a class: what had happened by then, and nothing that came later. */
final class Look {

    /** How far back an answer to a suggestion still matters; what the rules look at is younger. */
    private static final Duration REMEMBERED = Duration.ofDays(28);

    /** Who was sent on sooner has not really sat with the others. */
    private static final Duration REALLY = Duration.ofMinutes(3);

    private final Facts facts;
    private final Hour hour;
    private final Instant moment;
    private final Map<UUID, Placed> places = new HashMap<>();
    private final Map<UUID, Map<UUID, Ticked>> ticked = new HashMap<>();

    Look(Facts facts, Hour hour, Instant moment) {
        this.facts = facts;
        this.hour = hour;
        this.moment = moment;
        facts.students().forEach(student -> placeOf(student).ifPresent(place -> places.put(student.studentId(), place)));
        facts.groups().stream().filter(group -> group.lessonId() != null && happened(group.tickedAt()))
                .forEach(this::tick);
    }

    private void tick(Gathered group) {
        var tick = new Ticked(group.id(), group.tickedAt());
        group.members().stream().filter(member -> History.during(group.tickedAt(), member.joinedAt(), member.leftAt()))
                .forEach(member -> ticked.computeIfAbsent(member.studentId(), id -> new HashMap<>()).merge(group.lessonId(),
                        tick, (one, other) -> one.at().isAfter(other.at()) ? one : other));
    }

    List<Situation> situations() {
        var room = room();
        return facts.students().stream().filter(student -> places.containsKey(student.studentId()))
                .sorted(Comparator.comparing(History::studentId)).map(student -> situation(student, room)).toList();
    }

    private boolean happened(Instant at) {
        return at != null && !at.isAfter(moment);
    }

    private Optional<Placed> placeOf(History student) {
        return student.places().stream().filter(place -> place.hourId().equals(hour.id())
                && History.during(moment, place.since(), place.until())).findFirst();
    }

    private Room room() {
        return new Room(moment, today(), hour.id(), hour.startedAt(), facts.policy(), facts.lessons(),
                facts.playlist().stream().filter(step -> happened(step.addedAt())).toList(), meetings(), groups(),
                open(), answers());
    }

    private LocalDate today() {
        return day(moment);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, facts.zone());
    }

    private Map<Pair, Integer> meetings() {
        var meetings = new HashMap<Pair, Integer>();
        for (var group : facts.groups()) {
            var members = group.members();
            for (int i = 0; i < members.size(); i++) {
                for (int j = i + 1; j < members.size(); j++) {
                    if (satTogether(group, members.get(i), members.get(j))) {
                        meetings.merge(new Pair(members.get(i).studentId(), members.get(j).studentId()), 1, Integer::sum);
                    }
                }
            }
        }
        return meetings;
    }

    private boolean satTogether(Gathered group, Member one, Member other) {
        if (!happened(one.joinedAt()) || !happened(other.joinedAt())) {
            return false;
        }
        var from = one.joinedAt().isAfter(other.joinedAt()) ? one.joinedAt() : other.joinedAt();
        var until = Stream.of(one.leftAt(), other.leftAt(), group.endedAt(), moment).filter(this::happened)
                .min(Comparator.naturalOrder()).orElseThrow();
        boolean stayed = !happened(one.leftAt()) && !happened(other.leftAt());
        return stayed || Duration.between(from, until).compareTo(REALLY) >= 0;
    }

    private List<OpenGroup> groups() {
        return facts.groups().stream().filter(group -> group.hourId().equals(hour.id())
                        && History.during(moment, group.formedAt(), group.endedAt()))
                .map(group -> new OpenGroup(group.id(), group.lessonId(), places.entrySet().stream()
                        .filter(place -> group.id().equals(place.getValue().groupId())).map(Map.Entry::getKey).sorted()
                        .toList(), group.formedAt())).toList();
    }

    private List<OpenSuggestion> open() {
        return facts.suggestions().stream().filter(one -> one.hourId().equals(hour.id()) && happened(one.madeAt())
                        && !happened(one.withdrawnAt()) && !happened(one.settledAt()))
                .map(Suggested::suggestion).toList();
    }

    private List<Answered> answers() {
        return facts.suggestions().stream().filter(one -> one.madeAt().isAfter(moment.minus(REMEMBERED)))
                .flatMap(one -> one.said().stream().filter(said -> happened(said.at()))
                        .flatMap(said -> one.suggestion().students().stream().sorted()
                                .map(student -> answered(one.suggestion(), student, said)))).toList();
    }

    private Answered answered(OpenSuggestion suggestion, UUID student, Said said) {
        var rests = said.answer() == Answer.LATER ? said.laterUntil() : said.answer() == Answer.NO
                ? said.at().plus(Duration.ofMinutes(facts.policy().restMinutes())) : null;
        return new Answered(suggestion.rule(), suggestion.topic(), student, said.at(), rests);
    }

    private Situation situation(History student, Room room) {
        var place = places.get(student.studentId());
        var here = student.places().stream()
                .filter(one -> one.hourId().equals(hour.id()) && happened(one.since())).toList();
        var done = new WorkSoFar(facts, student, moment, ticked.getOrDefault(student.studentId(), Map.of()));
        var talks = student.talks().stream().filter(talk -> happened(talk.openedAt())).toList();
        return new Situation(student.studentId(), new Place(place.id(), place.state(), since(place, here)),
                onScreen(here), talks.stream().map(talk -> talk.until(moment)).max(Comparator.naturalOrder()).orElse(null),
                contact(student, talks),
                student.needs().stream().filter(one -> History.during(moment, one.need().raisedAt(), one.metAt()))
                        .map(History.Needed::need).toList(),
                student.signals().stream()
                        .filter(one -> History.during(moment, one.signal().raisedAt(), one.answeredAt()))
                        .map(History.Signalled::signal).toList(),
                done.work(), done.reached(),
                student.praises().stream().map(History.Praised::at).filter(this::happened).toList(), room);
    }

    /** Going back through places in the same state that follow one another without a gap. */
    private static Instant since(Placed place, List<Placed> here) {
        var since = place.since();
        for (int i = here.indexOf(place) - 1; i >= 0; i--) {
            var before = here.get(i);
            if (before.state() != place.state() || !since.equals(before.until())) {
                break;
            }
            since = before.since();
        }
        return since;
    }

    private Duration onScreen(List<Placed> here) {
        return here.stream().filter(place -> place.state() == State.SCREEN).map(place -> Duration.between(place.since(),
                happened(place.until()) ? place.until() : moment)).reduce(Duration.ZERO, Duration::plus);
    }

    private Contact contact(History student, List<Talk> talks) {
        return talks.stream().max(Comparator.comparing((Talk talk) -> talk.until(moment)).thenComparing(Talk::id))
                .map(talk -> new Contact(new Evidence(Evidence.Kind.CONFERENCE, talk.id()),
                        SchoolDays.between(day(talk.until(moment)), today())))
                .orElseGet(() -> new Contact(new Evidence(Evidence.Kind.ENROLLMENT, student.enrollmentId()),
                        SchoolDays.between(student.joinedOn(), today())));
    }
}
