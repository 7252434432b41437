package app.headsup.playlist;

import app.headsup.access.CurrentUser;
import app.headsup.library.LessonCard;
import app.headsup.library.Library;
import app.headsup.library.UnitView;
import app.headsup.roster.Roster;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the playlist page together, in six statements however long the list. */
@Component
@Transactional(readOnly = true)
class PlaylistPages {

    private final Roster roster;
    private final Playlists playlists;
    private final Library library;
    private final ScreenLimit screenLimit;

    PlaylistPages(Roster roster, Playlists playlists, Library library, ScreenLimit screenLimit) {
        this.roster = roster;
        this.playlists = playlists;
        this.library = library;
        this.screenLimit = screenLimit;
    }

    PlaylistPage page(CurrentUser reader, UUID classroomId) {
        var classroom = roster.classroom(reader, classroomId);
        var entries = playlists.entries(classroomId);
        var units = library.units();
        int limit = screenLimit.minutes(classroomId);
        Map<UUID, LessonCard> lessons = units.stream().flatMap(unit -> unit.lessons().stream())
                .collect(Collectors.toMap(LessonCard::id, Function.identity()));
        var rows = entries.stream().map(entry -> {
            var lesson = lessons.get(entry.lessonId());
            return new PlaylistPage.Row(entry, lesson, LessonMinutes.of(lesson), limit);
        }).toList();
        Set<UUID> there = entries.stream().map(PlaylistEntry::lessonId).collect(Collectors.toSet());
        return new PlaylistPage(classroom, rows, without(there, units), limit, playlists.lowered(classroomId));
    }

    private static List<UnitView> without(Set<UUID> lessonIds, List<UnitView> units) {
        return units.stream().map(unit -> new UnitView(unit.id(), unit.title(), unit.description(),
                        unit.lessons().stream().filter(lesson -> !lessonIds.contains(lesson.id())).toList()))
                .filter(unit -> !unit.lessons().isEmpty()).toList();
    }
}
