package app.headsup.library;

import java.util.List;
import java.util.UUID;

/**
 * One lesson in its reader's language, where it was translated.
 *
 * @param masteryMeans what having understood it looks like, in plain words; may be empty
 * @param talkAbout prompts for a talk at a table or at home
 * @param video null while there is none
 */
public record LessonView(UUID id, UUID unitId, String unitTitle, String title, String objective, String masteryMeans,
        List<String> talkAbout, VideoView video) {
}
