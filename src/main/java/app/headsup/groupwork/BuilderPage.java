package app.headsup.groupwork;

import app.headsup.classhour.AbsenceView;
import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Presence;
import app.headsup.grouping.Bound;
import app.headsup.library.LessonCard;
import app.headsup.library.Library;
import app.headsup.playlist.PlaylistEntry;
import app.headsup.playlist.Playlists;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
import app.headsup.roster.StudentName;
import app.headsup.web.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What there is to choose from when groups begin, and what was proposed lately. */
@Component
@Transactional(readOnly = true)
class BuilderPage {

    private static final int LATELY = 5;

    private final Proposals proposals;
    private final Playlists playlists;
    private final Library library;
    private final Roster roster;
    private final ClassHours hours;
    private final Presence presence;

    BuilderPage(Proposals proposals, Playlists playlists, Library library, Roster roster, ClassHours hours,
            Presence presence) {
        this.proposals = proposals;
        this.playlists = playlists;
        this.library = library;
        this.roster = roster;
        this.hours = hours;
        this.presence = presence;
    }

    /** Who is absent from the running hour, and still in the class, is ticked already. */
    GroupForm form(ClassroomView classroom) {
        var form = new GroupForm();
        var students = roster.students(classroom.id()).stream().map(StudentName::id).toList();
        hours.running(classroom.id()).ifPresent(hour -> form.setAbsent(presence.absentFrom(hour.id()).stream()
                .map(AbsenceView::studentId).filter(students::contains).toList()));
        return form;
    }

    View read(ClassroomView classroom) {
        var students = roster.students(classroom.id());
        var latest = proposals.latest(classroom.id(), LATELY);
        var names = roster.names(latest.stream().map(Proposal::changedBy).toList());
        var tasks = tasks(classroom);
        int groups = Arrangement.tablesFor(students.size(), Groups.USUAL_SIZE);
        return new View(students, tasks, List.of(Mixing.values()),
                latest.stream().map(one -> new Row(one.id(), one.arrangement().inUse().size(), one.mixing(),
                        tasks.stream().filter(task -> task.id().equals(one.lessonId())).map(LessonCard::taskTitle).findFirst()
                                .orElse(null), one.week(), one.started(), names.get(one.changedBy()), one.changedAt())).toList(),
                Bound.of(students.size(), groups), groups);
    }

    /** The lesson whose task the groups are for; null for none. {@link NotFound} when the class has no such task. */
    UUID lesson(ClassroomView classroom, GroupForm form) {
        if (form.getLessonId() != null && tasks(classroom).stream().noneMatch(one -> one.id().equals(form.getLessonId()))) {
            throw new NotFound();
        }
        return form.getLessonId();
    }

    /** How many groups; without any number, as the task says. */
    int tables(ClassroomView classroom, GroupForm form) {
        if (form.getSize() == null && form.getTables() == null) {
            tasks(classroom).stream().filter(task -> task.id().equals(form.getLessonId())).map(LessonCard::groupSize)
                    .findFirst().ifPresent(form::setSize);
        }
        return form.tablesFor((int) roster.students(classroom.id()).stream().map(StudentName::id)
                .filter(student -> !form.getAbsent().contains(student)).count());
    }

    private List<LessonCard> tasks(ClassroomView classroom) {
        var lessons = playlists.entries(classroom.id()).stream().map(PlaylistEntry::lessonId).toList();
        var cards = library.cards(lessons);
        return lessons.stream().map(cards::get).filter(Objects::nonNull).filter(card -> card.taskTitle() != null).toList();
    }

    /** @param bound for the whole class in so many groups of the usual size */
    record View(List<StudentName> students, List<LessonCard> tasks, List<Mixing> mixings, List<Row> latest, Bound bound,
            int groups) {

        public String getLimit() {
            return ProposalView.limit(bound);
        }
    }

    /** A proposal in the list; @param task and week null for none */
    record Row(UUID id, int groups, Mixing mixing, String task, Integer week, boolean started, String by, Instant at) {
    }
}
