package app.headsup.family;

import app.headsup.library.GuideView;
import app.headsup.library.Library;
import app.headsup.playlist.PlaylistEntry;
import app.headsup.playlist.Playlists;
import app.headsup.playlist.Tier;
import app.headsup.progress.Progress;
import app.headsup.progress.StudentLesson;
import app.headsup.roster.Roster;
import app.headsup.web.NotFound;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds a child's lessons in the playlist of their class, and says where the child is and what comes next. */
@Component
@Transactional(readOnly = true)
class HomeLessons {

    private final Roster roster;
    private final Playlists playlists;
    private final Library library;
    private final Progress progress;
    private final HomeSessions sessions;

    HomeLessons(Roster roster, Playlists playlists, Library library, Progress progress, HomeSessions sessions) {
        this.roster = roster;
        this.playlists = playlists;
        this.library = library;
        this.progress = progress;
        this.sessions = sessions;
    }

    /** The lesson the child is at: the first that isn't reached, things to aspire to last; empty without a playlist. */
    Optional<LessonAtHome> current(UUID studentId, Locale locale) {
        return roster.classroomsOfStudent(studentId).stream().map(room -> playlists.entries(room.id()))
                .filter(entries -> !entries.isEmpty()).findFirst()
                .map(entries -> {
                    var work = work(studentId, entries);
                    return atHome(studentId, first(entries, work), entries, work, locale);
                });
    }

    /** One lesson of the child's class; {@link NotFound} when no class of theirs has it. */
    LessonAtHome lesson(UUID studentId, UUID lessonId, Locale locale) {
        var entries = playlists.entries(playlists.classroomFor(studentId, lessonId));
        var entry = entries.stream().filter(one -> one.lessonId().equals(lessonId)).findFirst()
                .orElseThrow(NotFound::new);
        return atHome(studentId, entry, entries, work(studentId, entries), locale);
    }

    private LessonAtHome atHome(UUID studentId, PlaylistEntry entry, List<PlaylistEntry> entries,
            Map<UUID, StudentLesson> work, Locale locale) {
        UUID lessonId = entry.lessonId();
        var after = entries.subList(entries.indexOf(entry) + 1, entries.size());
        var next = after.stream().filter(other -> Standing.of(work.get(other.lessonId())) != Standing.REACHED)
                .findFirst().map(other -> library.lesson(other.lessonId(), locale)).orElse(null);
        return new LessonAtHome(library.lesson(lessonId, locale), Standing.of(work.get(lessonId)), next,
                library.practice(lessonId, locale).isPresent(),
                library.answerGuide(lessonId).map(GuideView::forFamilies).orElse(false),
                sessions.of(studentId).get(lessonId));
    }

    private Map<UUID, StudentLesson> work(UUID studentId, List<PlaylistEntry> entries) {
        return progress.ofClass(List.of(studentId), entries.stream().map(PlaylistEntry::lessonId).toList()).stream()
                .collect(Collectors.toMap(StudentLesson::lessonId, Function.identity()));
    }

    private static PlaylistEntry first(List<PlaylistEntry> entries, Map<UUID, StudentLesson> work) {
        var open = entries.stream().filter(one -> Standing.of(work.get(one.lessonId())) != Standing.REACHED).toList();
        return open.stream().filter(one -> one.tier() != Tier.ASPIRE).findFirst()
                .orElseGet(() -> open.isEmpty() ? entries.getLast() : open.getFirst());
    }
}
