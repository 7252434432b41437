package app.headsup.groupwork;

import app.headsup.playlist.PlaylistEntry;
import app.headsup.playlist.Playlists;
import app.headsup.progress.Progress;
import app.headsup.progress.StudentLesson;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
import app.headsup.roster.StudentName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is known of a class's students before anybody is seated; a fixed number of statements for each class. */
@Service
@Transactional(readOnly = true)
public class StudentFactsReader {

    private final Roster roster;
    private final SeatingRules rules;
    private final PartnersLedger ledger;
    private final Playlists playlists;
    private final Progress progress;
    private final Interests interests;

    StudentFactsReader(Roster roster, SeatingRules rules, PartnersLedger ledger, Playlists playlists, Progress progress,
            Interests interests) {
        this.roster = roster;
        this.rules = rules;
        this.ledger = ledger;
        this.playlists = playlists;
        this.progress = progress;
        this.interests = interests;
    }

    /** @param students everybody in these classes; the ledger counts from where the first of their terms began */
    public StudentFacts of(Collection<ClassroomView> classrooms, List<StudentName> students) {
        var ids = ids(students);
        var rooms = classrooms.stream().map(ClassroomView::id).toList();
        var lessons = rooms.stream().flatMap(room -> playlists.entries(room).stream()).map(PlaylistEntry::lessonId).distinct().toList();
        var work = progress.ofClass(ids, lessons);
        return new StudentFacts(students, rules.of(rooms), ledger.meetings(ids, since(classrooms)), readiness(work),
                at(work, lessons), interests.of(ids).stream().collect(Collectors.groupingBy(Interest::studentId,
                        Collectors.mapping(one -> one.word().toLowerCase(), Collectors.toSet()))));
    }

    /** The ledger alone: how often each two of these students have sat together. */
    public Map<TwoStudents, Integer> met(Collection<ClassroomView> classrooms, List<StudentName> students) {
        return ledger.met(ids(students), since(classrooms));
    }

    private Instant since(Collection<ClassroomView> classrooms) {
        return classrooms.stream().map(ClassroomView::termStartsOn).min(LocalDate::compareTo).orElseThrow()
                .atStartOfDay(roster.zone()).toInstant();
    }

    private static List<UUID> ids(List<StudentName> students) {
        return students.stream().map(StudentName::id).toList();
    }

    private static Map<UUID, Double> readiness(List<StudentLesson> work) {
        return work.stream().filter(one -> one.resultPercent() != null)
                .collect(Collectors.groupingBy(StudentLesson::studentId, Collectors.averagingInt(StudentLesson::resultPercent)));
    }

    /** The first lesson of the playlist whose video each hasn't finished. */
    private static Map<UUID, UUID> at(List<StudentLesson> work, List<UUID> lessons) {
        var at = new HashMap<UUID, UUID>();
        work.stream().filter(one -> !one.finished()).forEach(one -> at.merge(one.studentId(), one.lessonId(),
                (known, other) -> lessons.indexOf(known) <= lessons.indexOf(other) ? known : other));
        return at;
    }
}
