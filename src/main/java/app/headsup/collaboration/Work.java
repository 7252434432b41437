package app.headsup.collaboration;

import app.headsup.web.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A collaboration with its people and everything they gave.
 *
 * @param members by team and seat
 * @param days in their order
 * @param contributions oldest first
 */
public record Work(CollaborationView view, List<Member> members, List<Day> days, List<ContributionView> contributions) {

    /** The teams by number. */
    public Map<Integer, List<Member>> teams() {
        return members.stream().collect(Collectors.groupingBy(Member::team, TreeMap::new, Collectors.toList()));
    }

    /** Who has the same part: the sides of a debate, the circles of a seminar, the expert groups of a jigsaw. */
    public Map<String, List<Member>> parts() {
        return members.stream().collect(Collectors.groupingBy(Member::part, TreeMap::new, Collectors.toList()));
    }

    public Optional<Member> find(UUID studentId) {
        return members.stream().filter(member -> member.studentId().equals(studentId)).findFirst();
    }

    /** The member; a student who takes no part is not found. */
    public Member member(UUID studentId) {
        return find(studentId).orElseThrow(NotFound::new);
    }

    /** The others of the student's team. */
    public List<Member> partners(UUID studentId) {
        var member = member(studentId);
        return teams().get(member.team()).stream().filter(other -> !other.equals(member)).toList();
    }

    /** What counts of it: without what was struck out. */
    public List<ContributionView> of(UUID studentId, String kind) {
        return ofStudent(studentId).stream().filter(one -> one.is(kind) && !one.struck()).toList();
    }

    /** All of it, also what was struck out. */
    public List<ContributionView> ofStudent(UUID studentId) {
        return contributions.stream().filter(one -> one.studentId().equals(studentId)).toList();
    }

    /** The one of this kind; null when there is none. */
    public ContributionView one(UUID studentId, String kind) {
        return of(studentId, kind).stream().findFirst().orElse(null);
    }

    /** Spoke, or wrote instead. */
    public boolean heard(UUID studentId) {
        return spoke(studentId) || !of(studentId, "written").isEmpty();
    }

    public boolean spoke(UUID studentId) {
        return !of(studentId, "turn").isEmpty();
    }

    /** Who is in the class and was not heard yet. */
    public List<Member> notHeard() {
        return members.stream().filter(member -> member.here() && !heard(member.studentId())).toList();
    }

    /** Who is in the class and has no spoken turn yet. */
    public List<Member> notSpoken() {
        return members.stream().filter(member -> member.here() && !spoke(member.studentId())).toList();
    }

    public long recordsThatCount() {
        return contributions.stream().filter(one -> one.kind() == ContributionKind.RECORD && counts(one)).count();
    }

    /** Who asks this student in an interview: the next seat of the team; the first one's is after the last. */
    public Optional<Member> interviewerOf(UUID studentId) {
        return turned(studentId, 1);
    }

    /** Whom this student asks. */
    public Optional<Member> interviewedBy(UUID studentId) {
        return turned(studentId, -1);
    }

    private Optional<Member> turned(UUID studentId, int by) {
        var team = teams().get(member(studentId).team());
        return team.size() < 2 ? Optional.empty()
                : Optional.of(team.get(Math.floorMod(team.indexOf(member(studentId)) + by, team.size())));
    }

    /** A record counts when who was asked and who asked have both said that it is right. */
    public boolean counts(ContributionView record) {
        return record != null && record.confirmed(record.studentId())
                && interviewerOf(record.studentId()).map(Member::studentId).filter(record::confirmed).isPresent();
    }

    /** How many have said where they stand. */
    public long positions() {
        return contributions.stream().filter(one -> one.kind() == ContributionKind.POSITION).count();
    }

    /** How many of them stand elsewhere than the side they were given. */
    public long changedMinds() {
        return contributions.stream().filter(one -> one.kind() == ContributionKind.POSITION && changedMind(one)).count();
    }

    public boolean changedMind(ContributionView position) {
        return !position.side().name().equals(member(position.studentId()).part());
    }

    /** How far the student is. */
    public Mark mark(UUID studentId) {
        return Mark.of(this, studentId);
    }

    /** The day it is about today: the first that has not passed. */
    public Optional<Day> next(LocalDate today) {
        return days.stream().filter(day -> !day.onDay().isBefore(today)).findFirst();
    }

    /** The members of one class, by name. */
    public List<Member> byName() {
        return members.stream().sorted((one, other) -> one.name().compareToIgnoreCase(other.name())).toList();
    }
}
