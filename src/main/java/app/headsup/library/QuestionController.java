package app.headsup.library;

import app.headsup.web.Flash;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The questions of a lesson's video, each at its moment. */
@Controller
@RequestMapping("/teach/library/lessons/{lessonId}/questions")
class QuestionController {

    private final Library library;
    private final LessonEditor editor;
    private final Questions questions;

    QuestionController(Library library, LessonEditor editor, Questions questions) {
        this.library = library;
        this.editor = editor;
        this.questions = questions;
    }

    @ModelAttribute("lesson")
    LessonView lesson(@PathVariable UUID lessonId) {
        var lesson = library.lesson(lessonId, Locale.ROOT);
        Refuse.when(lesson.video() == null, "library.question.no-video");
        return lesson;
    }

    @GetMapping("/new")
    String form(@RequestParam(defaultValue = "ONE_CHOICE") QuestionKind kind, Model model) {
        model.addAttribute("form", QuestionForm.of(kind));
        return "library/question";
    }

    @PostMapping
    String create(@PathVariable UUID lessonId, @Valid @ModelAttribute("form") QuestionForm form, BindingResult errors,
            RedirectAttributes redirect, HttpServletResponse response) {
        return saved(form, errors, lessonId, null, question -> editor.addQuestion(lessonId, question), redirect,
                response);
    }

    @GetMapping("/{questionId}")
    String edit(@PathVariable UUID lessonId, @PathVariable UUID questionId, Model model) {
        model.addAttribute("form",
                QuestionForm.of(questions.draft(lessonId, questionId).orElseThrow(NotFound::new)));
        model.addAttribute("questionId", questionId);
        return "library/question";
    }

    @PostMapping("/{questionId}")
    String replace(@PathVariable UUID lessonId, @PathVariable UUID questionId,
            @Valid @ModelAttribute("form") QuestionForm form, BindingResult errors, Model model,
            RedirectAttributes redirect, HttpServletResponse response) {
        library.key(lessonId, questionId).orElseThrow(NotFound::new);
        model.addAttribute("questionId", questionId);
        return saved(form, errors, lessonId, questionId,
                question -> editor.replaceQuestion(lessonId, questionId, question), redirect, response);
    }

    @PostMapping("/{questionId}/withdrawal")
    String withdraw(@PathVariable UUID lessonId, @PathVariable UUID questionId, RedirectAttributes redirect) {
        editor.withdrawQuestion(lessonId, questionId);
        redirect.addFlashAttribute("flash", Flash.done("library.question.withdrawn"));
        return "redirect:/teach/library/lessons/" + lessonId + "#questions";
    }

    private String saved(QuestionForm form, BindingResult errors, UUID lessonId, UUID questionId,
            Function<NewQuestion, UUID> save, RedirectAttributes redirect, HttpServletResponse response) {
        if (!errors.hasErrors()) {
            try {
                save.apply(form.question(at -> questions.momentBefore(lessonId, at, questionId)));
            } catch (Refusal refusal) {
                Refused.beside(errors, refusal);
            }
        }
        if (errors.hasErrors()) {
            form.widen();
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "library/question";
        }
        redirect.addFlashAttribute("flash", Flash.done("library.question.saved", form.getAt().strip()));
        return "redirect:/teach/library/lessons/" + lessonId + "#questions";
    }
}
