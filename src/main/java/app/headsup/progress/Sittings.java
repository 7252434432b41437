package app.headsup.progress;

import app.headsup.database.SchoolEntity;
import app.headsup.library.Library;
import app.headsup.library.NoteLineView;
import app.headsup.library.QuestionView;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/**
 * What a lesson's page shows and takes in, the same in class and at home; only the {@link Sitting} differs. The page's
 * pieces are {@code progress/_player} and {@code progress/_question}.
 */
@Service
public class Sittings {

    /** Cut off at the video's own end. */
    private static final Segment WHOLE = new Segment(0, Integer.MAX_VALUE);
    private static final Place START = new Place(0, 0, null, List.of());

    private final Library library;
    private final Progress progress;
    private final Standings standings;

    Sittings(Library library, Progress progress, Standings standings) {
        this.library = library;
        this.progress = progress;
        this.standings = standings;
    }

    /** The page, in this language where the lesson was translated. {@link NotFound} unless their class works on it. */
    @Transactional(readOnly = true)
    public SittingView view(Sitting sitting, Locale locale) {
        return view(sitting, locale, AnswerSheet.EMPTY);
    }

    /** The same page after a form of which some answers couldn't be read: they stand there as they were typed. */
    @Transactional(readOnly = true)
    public SittingView view(Sitting sitting, Locale locale, AnswerSheet sheet) {
        var standing = standing(sitting);
        var lesson = library.lesson(sitting.lessonId(), locale);
        var place = standing.place(lesson.video() == null ? null : lesson.video().durationMs());
        var written = new HandedIn(sitting.studentId(), standing.notesMedium(),
                standing.notes() == null ? "" : standing.notes(), null).blanks();
        return new SittingView(sitting, lesson, cards(library.questions(sitting.lessonId()), standing, sheet),
                lesson.video() == null ? List.of() : library.transcript(sitting.lessonId(), locale),
                place == null ? START : place,
                sitting.inClass() ? notes(library.notes(sitting.lessonId()), written) : List.of(),
                standing.notesMedium(), sitting.inClass() && standing.unseen(), standing.taskTitle());
    }

    /**
     * Stores each answer of the form that was filled in: {@code answer.<question>} with its {@code key.<question>}. One
     * that can't be read keeps none of the others back. Without script nobody hears the player, so {@code watched} is the
     * reader's own word that they saw the whole video. {@link NotFound} unless their class works on the lesson.
     */
    public AnswerSheet answer(Sitting sitting, MultiValueMap<String, String> form) {
        var stored = new LinkedHashMap<UUID, AnswerOutcome>();
        var refused = new LinkedHashMap<UUID, AnswerSheet.Refused>();
        form.forEach((name, values) -> {
            String typed = String.join(",", values);
            if (name.startsWith("answer.") && !typed.isBlank()) {
                UUID question = id(name.substring("answer.".length()));
                UUID key = form.containsKey("key." + question) ? id(form.getFirst("key." + question))
                        : SchoolEntity.newId();
                try {
                    stored.put(question, progress.answer(new NewAnswer(key, sitting.studentId(), sitting.givenBy(),
                            sitting.lessonId(), question, sitting.setting(), typed)));
                } catch (Refusal why) {
                    refused.put(question, new AnswerSheet.Refused(typed, why));
                }
            }
        });
        if (form.containsKey("watched")) {
            progress.watch(sitting.studentId(), sitting.lessonId(), sitting.setting(), WHOLE.toMs(), List.of(WHOLE));
        }
        if (stored.isEmpty()) {
            standing(sitting);
        }
        return new AnswerSheet(stored, refused);
    }

    /**
     * Answers the player, whose one answer has been taken in: gives back the view of that question as it stands now, with
     * 422 when the answer couldn't be read. A question withdrawn since it was asked comes back empty.
     */
    @Transactional(readOnly = true)
    public String answered(Sitting sitting, UUID questionId, AnswerSheet sheet, HttpServletResponse response, Model model) {
        if (!sheet.isWhole()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        var card = cards(library.questions(sitting.lessonId()), standing(sitting), sheet).stream()
                .filter(one -> one.question().id().equals(questionId)).findFirst();
        model.addAttribute("card", card.orElse(null));
        model.addAttribute("questionId", questionId);
        model.addAttribute("sitting", sitting);
        return card.isPresent() ? "progress/_question :: question(card=${card}, sitting=${sitting})"
                : "progress/_question :: withdrawn";
    }

    private Standings.Standing standing(Sitting sitting) {
        var standing = standings.find(sitting.studentId(), sitting.lessonId(), sitting.setting());
        if (!standing.onPlaylist()) {
            throw new NotFound();
        }
        return standing;
    }

    private static List<QuestionCard> cards(List<QuestionView> questions, Standings.Standing standing,
            AnswerSheet sheet) {
        Map<UUID, Place.Given> given = new LinkedHashMap<>();
        standing.answers().forEach(answer -> given.put(answer.questionId(), answer));
        return IntStream.range(0, questions.size()).mapToObj(i -> {
            var question = questions.get(i);
            return new QuestionCard(i + 1, question, given.get(question.id()), SchoolEntity.newId(),
                    sheet.refused().get(question.id()));
        }).toList();
    }

    private static List<NoteCard> notes(List<NoteLineView> lines, List<String> written) {
        var cards = new ArrayList<NoteCard>();
        int blanks = 0;
        for (var line : lines) {
            var card = new NoteCard(line, blanks, written);
            blanks += card.blanks();
            cards.add(card);
        }
        return cards;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
