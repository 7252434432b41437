package app.headsup.groupwork;

import app.headsup.classhour.AbsenceView;
import app.headsup.classhour.ClassHours;
import app.headsup.classhour.HourView;
import app.headsup.classhour.Presence;
import app.headsup.classhour.State;
import app.headsup.classhour.Whereabouts;
import app.headsup.groupwork.Groups.Wanted;
import app.headsup.roster.Roster;
import app.headsup.web.Refusal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns a proposal into groups at work: all of them, or none. */
@Component
@Transactional
class ProposalStart {

    private final Proposals proposals;
    private final Groups groups;
    private final ClassHours hours;
    private final Presence presence;
    private final Roster roster;

    ProposalStart(Proposals proposals, Groups groups, ClassHours hours, Presence presence, Roster roster) {
        this.proposals = proposals;
        this.groups = groups;
        this.hours = hours;
        this.presence = presence;
        this.roster = roster;
    }

    /**
     * Who talks with an adult stays there and comes to their group afterwards. Refuses while somebody has no place, sits
     * alone, or is absent from the hour: placing them would say they had come.
     */
    void start(Proposal proposal, HourView hour, UUID by) {
        var now = proposal.arrangement();
        refuse("groupwork.proposal.without-place", now.unplaced());
        refuse("groupwork.proposal.alone", now.tables().stream().filter(table -> table.size() == 1).flatMap(List::stream).toList());
        var missing = presence.absentFrom(hour.id()).stream().map(AbsenceView::studentId).toList();
        refuse("groupwork.proposal.not-here", now.present().stream().filter(missing::contains).toList());
        hours.hold(hour.id());
        var talking = talking(hour.id());
        var places = TablePlaces.of(roster.zones(proposal.classroomId()), now);
        var wanted = now.inUse().stream().map(table -> wanted(proposal.lessonId(), places.zoneId(table),
                now.tables().get(table), talking)).filter(one -> !one.students().isEmpty()).toList();
        refuse("groupwork.proposal.alone-meanwhile", wanted.stream().map(Wanted::students).filter(table -> table.size() == 1)
                .flatMap(List::stream).toList());
        proposals.start(proposal, hour.id(), by);
        groups.form(hour.id(), wanted, by);
    }

    private static Wanted wanted(UUID lessonId, UUID zoneId, List<UUID> table, Set<UUID> talking) {
        var apart = table.stream().collect(Collectors.partitioningBy(talking::contains));
        return new Wanted(lessonId, zoneId, apart.get(false), apart.get(true));
    }

    /** Who is with an adult in this hour now. */
    Set<UUID> talking(UUID hourId) {
        return hours.whereabouts(hourId).stream().filter(place -> place.state() == State.ADULT).map(Whereabouts::studentId)
                .collect(Collectors.toSet());
    }

    private void refuse(String key, List<UUID> students) {
        if (!students.isEmpty()) {
            throw new Refusal(key, roster.names(students).values().stream().sorted().collect(Collectors.joining(", ")));
        }
    }
}
