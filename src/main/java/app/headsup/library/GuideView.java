package app.headsup.library;

import java.util.List;
import java.util.UUID;

/** The answers to the practice sheet, for adults only, in the problems' order. */
public record GuideView(UUID lessonId, List<String> answers, boolean forFamilies) {
}
