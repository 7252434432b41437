package app.headsup.groupwork;

import app.headsup.playlist.PlaylistEntry;
import app.headsup.playlist.Playlists;
import app.headsup.progress.Progress;
import app.headsup.progress.StudentLesson;
import app.headsup.roster.Roster;
import app.headsup.roster.StudentName;
import app.headsup.routing.Policies;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is known about a class before groups are made of it; a fixed number of statements. */
@Component
@Transactional(readOnly = true)
class ClassFactsReader {

    private final Roster roster;
    private final SeatingRules rules;
    private final PartnersLedger ledger;
    private final Playlists playlists;
    private final Progress progress;
    private final Interests interests;
    private final Policies policies;
    private final GroupStore groups;

    ClassFactsReader(Roster roster, SeatingRules rules, PartnersLedger ledger, Playlists playlists, Progress progress,
            Interests interests, Policies policies, GroupStore groups) {
        this.roster = roster;
        this.rules = rules;
        this.ledger = ledger;
        this.playlists = playlists;
        this.progress = progress;
        this.interests = interests;
        this.policies = policies;
        this.groups = groups;
    }

    ClassFacts read(UUID classroomId) {
        var students = roster.students(classroomId);
        var ids = students.stream().map(StudentName::id).toList();
        var since = groups.termStart(classroomId);
        var lessons = playlists.entries(classroomId).stream().map(PlaylistEntry::lessonId).distinct().toList();
        var work = progress.ofClass(ids, lessons);
        return new ClassFacts(students, rules.of(List.of(classroomId)), ledger.met(ids, since.toInstant()),
                readiness(work), at(work, lessons), interests.of(ids).stream().collect(Collectors.groupingBy(
                        Interest::studentId, Collectors.mapping(one -> one.word().toLowerCase(), Collectors.toSet()))),
                policies.thresholds(classroomId).alertLine(), groups.hoursInGroups(classroomId, since));
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
