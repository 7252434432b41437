package app.headsup.library;

import java.util.List;
import java.util.UUID;

/** Practice on paper: the problems in order. A problem may run over several lines. */
public record PracticeView(UUID lessonId, List<String> problems) {
}
