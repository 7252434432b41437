package app.headsup.library;

import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** A lesson and a recording from one form: everything is stored, or nothing. */
@Service
@Transactional
class NewLessons {

    private static final Locale SPANISH = Locale.of("es");

    private final LessonEditor editor;
    private final WhereTaught whereTaught;

    NewLessons(LessonEditor editor, WhereTaught whereTaught) {
        this.editor = editor;
        this.whereTaught = whereTaught;
    }

    UUID add(NewLessonForm form, UUID authorId) {
        UUID unit = form.getUnitId() != null ? form.getUnitId()
                : editor.createUnit(authorId, form.getNewUnit(), "");
        UUID lesson = editor.createLesson(unit, form.words());
        record(lesson, authorId, form.getVideo(), form.getCaptionsEn(), form.getCaptionsEs());
        if (form.getClassroomId() != null) {
            whereTaught.teach(form.getClassroomId(), lesson, authorId);
        }
        return lesson;
    }

    /** Takes what was given; each of the three may be missing. */
    void record(UUID lesson, UUID authorId, MultipartFile video, MultipartFile english, MultipartFile spanish) {
        if (Uploads.given(video)) {
            Uploads.lend(video, file -> editor.attachVideo(lesson, authorId, file));
        }
        if (Uploads.given(english)) {
            editor.addCaptions(lesson, Locale.ENGLISH, Uploads.text(english));
        }
        if (Uploads.given(spanish)) {
            editor.addCaptions(lesson, SPANISH, Uploads.text(spanish));
        }
    }
}
