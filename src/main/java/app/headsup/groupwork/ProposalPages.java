package app.headsup.groupwork;

import app.headsup.access.CurrentUser;
import app.headsup.classhour.AbsenceView;
import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Presence;
import app.headsup.groupwork.ProposalView.Person;
import app.headsup.library.Library;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
import app.headsup.roster.StudentName;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a proposal with everything its page says about it. */
@Component
@Transactional(readOnly = true)
class ProposalPages {

    private final Proposals proposals;
    private final ClassFactsReader reader;
    private final Groups groups;
    private final Library library;
    private final Roster roster;
    private final ClassHours hours;
    private final Presence presence;
    private final MiniLessons miniLessons;
    private final ProposalStart start;

    ProposalPages(Proposals proposals, ClassFactsReader reader, Groups groups, Library library, Roster roster,
            ClassHours hours, Presence presence, MiniLessons miniLessons, ProposalStart start) {
        this.proposals = proposals;
        this.reader = reader;
        this.groups = groups;
        this.library = library;
        this.roster = roster;
        this.hours = hours;
        this.presence = presence;
        this.miniLessons = miniLessons;
        this.start = start;
    }

    /** The class of a proposal that this adult may see. */
    ClassroomView classroom(UUID proposalId, CurrentUser user) {
        return roster.classroom(user, proposals.find(proposalId).classroomId());
    }

    ProposalView read(UUID proposalId) {
        var stored = proposals.find(proposalId);
        var facts = reader.read(stored.classroomId());
        var proposal = stored.in(facts);
        var judged = new Judged(facts, proposal,
                groups.deal(proposal.classroomId(), proposal.lessonId(), proposal.arrangement().tables()),
                TablePlaces.of(roster.zones(proposal.classroomId()), proposal.arrangement()),
                library.cards(facts.lessons().values()));
        return new ProposalView(proposal,
                proposal.lessonId() == null ? null : library.task(proposal.lessonId()).orElse(null), judged.tables(),
                judged.people(proposal.arrangement().absent()), judged.people(proposal.arrangement().unplaced()),
                absentFromHour(proposal, judged), talking(proposal, judged), judged.broken(), judged.figures(),
                judged.people(withoutMiniLesson(facts.ids())).stream().map(Person::name).toList(),
                roster.names(List.of(proposal.changedBy())).get(proposal.changedBy()));
    }

    private List<Person> absentFromHour(Proposal proposal, Judged judged) {
        var missing = hours.running(proposal.classroomId()).map(hour -> presence.absentFrom(hour.id())).orElse(List.of())
                .stream().map(AbsenceView::studentId).toList();
        return judged.people(proposal.arrangement().present().stream().filter(missing::contains).toList());
    }

    private List<Person> talking(Proposal proposal, Judged judged) {
        var talking = proposal.started() ? Set.<UUID>of()
                : hours.running(proposal.classroomId()).map(hour -> start.talking(hour.id())).orElse(Set.of());
        return judged.people(proposal.arrangement().tables().stream().flatMap(List::stream).filter(talking::contains).toList());
    }

    /** Who sits in its groups and has had no mini-lesson; who is absent isn't there to have one. */
    List<UUID> withoutMiniLesson(UUID proposalId) {
        var proposal = proposals.find(proposalId);
        var inClass = roster.students(proposal.classroomId()).stream().map(StudentName::id).toList();
        return withoutMiniLesson(proposal.arrangement().present().stream().filter(inClass::contains).toList());
    }

    private List<UUID> withoutMiniLesson(Collection<UUID> students) {
        var had = miniLessons.had(students).values();
        return students.stream().filter(student -> had.stream().noneMatch(who -> who.contains(student))).toList();
    }
}
