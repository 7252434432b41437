package app.headsup.groupwork;

import app.headsup.classhour.AbsenceView;
import app.headsup.classhour.HourView;
import app.headsup.classhour.Presence;
import app.headsup.groupwork.Groups.Wanted;
import app.headsup.roster.Roster;
import app.headsup.web.Refusal;
import java.util.List;
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
    private final Presence presence;
    private final Roster roster;

    ProposalStart(Proposals proposals, Groups groups, Presence presence, Roster roster) {
        this.proposals = proposals;
        this.groups = groups;
        this.presence = presence;
        this.roster = roster;
    }

    /** Refuses while somebody has no place, sits alone, or is absent from the hour: placing them would say they had come. */
    void start(Proposal proposal, HourView hour, UUID by) {
        var now = proposal.arrangement();
        refuse("groupwork.proposal.without-place", now.unplaced());
        refuse("groupwork.proposal.alone", now.tables().stream().filter(table -> table.size() == 1).flatMap(List::stream).toList());
        var missing = presence.absentFrom(hour.id()).stream().map(AbsenceView::studentId).toList();
        refuse("groupwork.proposal.not-here", now.present().stream().filter(missing::contains).toList());
        proposals.start(proposal, hour.id(), by);
        var places = TablePlaces.of(roster.zones(proposal.classroomId()), now);
        groups.form(hour.id(), now.inUse().stream().map(table -> new Wanted(proposal.lessonId(), places.zoneId(table),
                now.tables().get(table))).toList(), by);
    }

    private void refuse(String key, List<UUID> students) {
        if (!students.isEmpty()) {
            throw new Refusal(key, roster.names(students).values().stream().sorted().collect(Collectors.joining(", ")));
        }
    }
}
