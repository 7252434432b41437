package app.headsup.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.roster.Registrar;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import app.headsup.web.Stale;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeadsupTest
class LibraryTest {

    static final Locale SPANISH = Locale.of("es");

    @Autowired
    Library library;
    @Autowired
    LessonEditor editor;

    @Autowired
    LessonSheets sheets;
    @Autowired
    MediaStore media;
    @Autowired
    Registrar registrar;

    TestSchool school;
    UUID lesson;

    @BeforeEach
    void aLesson() {
        school = new TestSchool(registrar);
        lesson = SampleLesson.in(school, editor, "Equal ratios");
    }

    @Test
    void aLessonIsReadInItsReadersLanguage() {
        school.in(() -> editor.translate(lesson, SPANISH,
                new Translation("Razones iguales", "Sé cuándo dos razones son iguales.", "", List.of(), "")));
        var spanish = school.in(() -> library.lesson(lesson, SPANISH));
        assertThat(spanish.title()).isEqualTo("Razones iguales");
        assertThat(spanish.masteryMeans()).isEqualTo("You can explain it with a drawing.");
        var english = school.in(() -> library.lesson(lesson, Locale.ENGLISH));
        assertThat(english.title()).isEqualTo("Equal ratios");
        assertThat(english.unitTitle()).isEqualTo("Ratios around us");
        assertThat(english.talkAbout()).containsExactly("Where do you mix things at home?");
        assertThat(english.video().durationMs()).isEqualTo(3000);
    }

    @Test
    void anotherSchoolsLessonIsNotFound() {
        var other = new TestSchool(registrar);
        assertThatThrownBy(() -> other.in(() -> library.lesson(lesson, Locale.ENGLISH))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> other.in(() -> editor.addQuestion(lesson, SampleLesson.number(1000))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aCardSaysWhatTheLessonCarries() {
        school.in(() -> {
            editor.addQuestion(lesson, SampleLesson.oneChoice(1000));
            editor.setTask(lesson, new NewTask("Ratio recipes", "", "", List.of(), List.of(), List.of("Mix."),
                    List.of(), "", 15, 4));
            editor.setPractice(lesson, "1. Draw it.\n2. Say it.");
        });
        var card = school.in(() -> library.cards(Set.of(lesson, UUID.randomUUID()))).get(lesson);
        assertThat(card).isEqualTo(new LessonCard(lesson, "Equal ratios", "I can tell when two ratios are equal.", 3000,
                1, "Ratio recipes", 15, 4, true, false));
        assertThat(school.in(() -> library.units())).singleElement().satisfies(unit ->
                assertThat(unit.lessons()).containsExactly(card));
        assertThat(school.in(() -> library.practice(lesson, SPANISH)).orElseThrow().problems())
                .containsExactly("Draw it.", "Say it.");
    }

    @Test
    void questionsComeByMomentAndTheKeyMarks() {
        UUID later = school.in(() -> editor.addQuestion(lesson, SampleLesson.number(2000)));
        UUID sooner = school.in(() -> editor.addQuestion(lesson, SampleLesson.oneChoice(1000)));
        var questions = school.in(() -> library.questions(lesson));
        assertThat(questions).extracting(QuestionView::id).containsExactly(sooner, later);
        var choices = questions.getFirst().choices();
        assertThat(choices).extracting(ChoiceView::text).containsExactly("4 : 6", "3 : 2", "4 : 5");
        var key = school.in(() -> library.key(lesson, sooner)).orElseThrow();
        assertThat(key.mark(choices.get(0).id().toString())).isTrue();
        assertThat(key.mark(choices.get(1).id().toString())).isFalse();
        assertThat(school.in(() -> library.key(lesson, later)).orElseThrow().mark("6,0")).isTrue();
        assertThat(school.in(() -> library.key(UUID.randomUUID(), later))).isEmpty();
    }

    @Test
    void anEditedQuestionIsANewOneAndTheOldKeepsItsKey() {
        UUID first = school.in(() -> editor.addQuestion(lesson, SampleLesson.number(1000)));
        UUID second = school.in(() -> editor.replaceQuestion(lesson, first, SampleLesson.oneChoice(1000)));
        assertThat(school.in(() -> library.questions(lesson))).extracting(QuestionView::id).containsExactly(second);
        assertThat(school.in(() -> library.key(lesson, first)).orElseThrow().mark("6")).isTrue();
        assertThat(school.in(() -> library.questions(Set.of(first))).get(first).prompt()).contains("spoons");
        assertThatThrownBy(() -> school.in(() -> editor.replaceQuestion(lesson, first, SampleLesson.number(2000))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void momentsMustLieInTheVideoAndApart() {
        school.in(() -> editor.addQuestion(lesson, SampleLesson.number(1000)));
        refuses(() -> editor.addQuestion(lesson, SampleLesson.number(1000)), "library.question.moment-taken");
        refuses(() -> editor.addQuestion(lesson, SampleLesson.number(3001)), "library.question.out-of-range");
        assertThat(school.in(() -> library.questions(lesson))).hasSize(1);
    }

    @Test
    void aNewRecordingTakesThePlaceOfTheOld() {
        UUID before = school.in(() -> library.lesson(lesson, Locale.ENGLISH)).video().mediaId();
        var eleven = Path.of("src/test/resources/video/eleven-minutes.mp4");
        var outcome = school.in(() -> editor.attachVideo(lesson, school.teacher.personId(), eleven));
        assertThat(outcome.lengthNotice()).isEqualTo(LengthNotice.LONGER);
        assertThat(school.in(() -> library.lesson(lesson, Locale.ENGLISH)).video().mediaId())
                .isEqualTo(outcome.mediaId());
        assertThatThrownBy(() -> school.in(() -> media.find(before))).isInstanceOf(NotFound.class);
        school.in(() -> editor.addQuestion(lesson, SampleLesson.number(600_000)));
        refuses(() -> editor.attachVideo(lesson, school.teacher.personId(), SampleLesson.VIDEO),
                "library.video.ends-before-question");
    }

    @Test
    void captionsBecomeATranscript() {
        school.in(() -> editor.addCaptions(lesson, SPANISH, "WEBVTT\n\n00:00.000 --> 00:01.000\nDos tazas\n"));
        assertThat(school.in(() -> library.transcript(lesson, Locale.ENGLISH)))
                .containsExactly(new Cue(0, 1000, "Dos tazas"));
        school.in(() -> editor.addCaptions(lesson, Locale.ENGLISH, "WEBVTT\n\n00:00.000 --> 00:01.000\nTwo cups\n"));
        assertThat(school.in(() -> library.transcript(lesson, Locale.ENGLISH)))
                .containsExactly(new Cue(0, 1000, "Two cups"));
        assertThat(school.in(() -> library.lesson(lesson, Locale.ENGLISH)).video().captionLocales())
                .containsExactly("en", "es");
        refuses(() -> editor.addCaptions(lesson, Locale.FRENCH, "WEBVTT\n"), "library.captions.language");
    }

    @Test
    void notesComeWithTheirBlanksOpen() {
        school.in(() -> editor.setNotes(lesson, List.of(
                new NewNoteLine(0, "A ratio compares __ and ____.", List.of("cups", "spoons")),
                new NewNoteLine(2000, "Equal ratios taste the same.", List.of()))));
        assertThat(school.in(() -> library.notes(lesson))).extracting(NoteLineView::text)
                .containsExactly("A ratio compares ____ and ____.", "Equal ratios taste the same.");
        refuses(() -> editor.setNotes(lesson, List.of(new NewNoteLine(0, "One ____.", List.of()))),
                "library.notes.blanks");
    }

    @Test
    void aSecondAuthorsStaleTaskIsRefusedWithBothVersions() {
        school.in(() -> editor.setTask(lesson, task("Ratio recipes")));
        assertThatThrownBy(() -> school.in(() -> editor.setTask(lesson, task("Mixing paint"))))
                .isInstanceOfSatisfying(Stale.class, stale -> assertThat(stale.differences())
                        .containsExactly(new Stale.Difference("library.task.title", "Mixing paint", "Ratio recipes")));
        school.in(() -> sheets.setTask(lesson, task("Mixing paint"), 0L));
        assertThat(school.in(() -> library.task(lesson)).orElseThrow().title()).isEqualTo("Mixing paint");
    }

    @Test
    void tenThousandCharactersAreNoTitle() {
        refuses(() -> editor.createUnit(school.teacher.personId(), "x".repeat(10_000), ""), "library.unit.title-long");
        refuses(() -> new NewLesson("x".repeat(10_000), "y", "", List.of()), "library.lesson.title-long");
    }

    private static NewTask task(String title) {
        return new NewTask(title, "", "", List.of(), List.of(), List.of("Mix."), List.of(), "", 15, 4);
    }

    private void refuses(Runnable work, String code) {
        assertThatThrownBy(() -> school.in(work)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.getCode()).isEqualTo(code));
    }
}
