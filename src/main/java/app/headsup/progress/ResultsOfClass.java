package app.headsup.progress;

import app.headsup.playlist.Playlists;
import app.headsup.web.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What an adult of one class says about a student is about that class's lessons; the student may be in another one too. */
@Component
class ResultsOfClass {

    private final Progress progress;
    private final Playlists playlists;

    ResultsOfClass(Progress progress, Playlists playlists) {
        this.progress = progress;
        this.playlists = playlists;
    }

    /** NotFound for another class's. @param lessonId null for none, as is resultId */
    void check(UUID classroomId, UUID studentId, UUID lessonId, UUID resultId) {
        if (lessonId != null && !playlists.holds(classroomId, lessonId)) {
            throw new NotFound();
        }
        if (resultId != null && progress.results(studentId).stream().noneMatch(result -> result.id().equals(resultId)
                && (lessonId == null || lessonId.equals(result.lessonId())) && playlists.holds(classroomId, result.lessonId()))) {
            throw new NotFound();
        }
    }
}
