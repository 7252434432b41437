package app.headsup.collaboration;

import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Destination;
import app.headsup.classhour.HourView;
import app.headsup.classhour.State;
import app.headsup.classhour.Whereabouts;
import app.headsup.groupwork.Groups;
import app.headsup.web.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * "Start now": in the running hour of a class its teams sit down together as groups, so that the partners ledger knows who
 * really did. A seminar sends everybody together without a group: thirty in one circle are no partners.
 */
@Service
@Transactional
public class Gatherings {

    private final CollaborationReader reader;
    private final ClassHours hours;
    private final Groups groups;

    Gatherings(CollaborationReader reader, ClassHours hours, Groups groups) {
        this.reader = reader;
        this.hours = hours;
        this.groups = groups;
    }

    /**
     * Sends the teams together.
     *
     * @param experts of a jigsaw: who has the same topic sits together, instead of the home groups
     * @return names of those who are here and have nobody of their team here
     * @throws Refusal without a running hour, and for buddies, whose classes have no hour in common
     */
    public List<String> start(UUID collaborationId, UUID classroomId, boolean experts, UUID by) {
        var work = reader.work(collaborationId);
        if (!work.view().open() || work.view().kind() == Kind.BUDDIES) {
            throw new Refusal("collaboration.start.not");
        }
        var hour = hours.running(classroomId).map(HourView::id).orElseThrow(() -> new Refusal("collaboration.start.no-hour"));
        var here = hours.whereabouts(hour).stream().map(Whereabouts::studentId).collect(Collectors.toSet());
        if (work.view().kind() == Kind.SEMINAR) {
            hours.place(hour, present(work.members(), here).stream().map(Member::studentId).toList(),
                    new Destination(State.TOGETHER, null, null, null), by);
            return List.of();
        }
        var teams = (experts ? work.parts() : work.teams()).values().stream().map(team -> present(team, here)).toList();
        seat(work.view().kind(), hour, teams.stream().filter(team -> team.size() > 1).toList(), by);
        return teams.stream().filter(team -> team.size() == 1).map(team -> team.getFirst().name()).toList();
    }

    /** Pairs sit wherever there is room; larger teams each have a place of their own. */
    private void seat(Kind kind, UUID hour, List<List<Member>> teams, UUID by) {
        if (teams.isEmpty()) {
            throw new Refusal("collaboration.start.nobody");
        }
        var students = teams.stream().map(team -> team.stream().map(Member::studentId).toList()).toList();
        if (kind == Kind.DEBATE || kind == Kind.INTERVIEW) {
            students.forEach(pair -> groups.pair(hour, pair, by));
        } else {
            groups.form(hour, students.stream().map(team -> new Groups.Wanted(null, team)).toList(), by);
        }
    }

    private static List<Member> present(Collection<Member> members, Set<UUID> here) {
        return members.stream().filter(member -> here.contains(member.studentId())).toList();
    }
}
