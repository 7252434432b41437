package app.headsup.collaboration;

import app.headsup.access.CurrentUser;
import app.headsup.roster.Roster;
import app.headsup.roster.StudentName;
import app.headsup.web.Flash;
import app.headsup.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An invitation to be buddies, for both classes' teachers: its words, its answer, and taking it back. */
@Controller
class BuddiesInvitationController {

    private final Invitations invitations;
    private final Roster roster;

    BuddiesInvitationController(Invitations invitations, Roster roster) {
        this.invitations = invitations;
        this.roster = roster;
    }

    @GetMapping("/teach/invitations/{invitationId}")
    String show(@PathVariable UUID invitationId, @AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("form", new AnswerForm());
        return page(invitations.visible(invitationId, user), user, model);
    }

    @PostMapping("/teach/invitations/{invitationId}/answer")
    String answer(@PathVariable UUID invitationId, @Valid @ModelAttribute("form") AnswerForm form, BindingResult binding,
            @AuthenticationPrincipal CurrentUser user, Model model, RedirectAttributes redirect,
            HttpServletResponse response) {
        var invitation = invitations.visible(invitationId, user);
        if (!binding.hasErrors()) {
            try {
                return answered(invitation, form, user, redirect);
            } catch (Refusal refusal) {
                binding.rejectValue(field(refusal), refusal.getCode(), refusal.getArguments(), null);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(invitation, user, model);
    }

    @PostMapping("/teach/invitations/{invitationId}/withdrawal")
    String withdraw(@PathVariable UUID invitationId, @AuthenticationPrincipal CurrentUser user, RedirectAttributes redirect) {
        invitations.withdraw(invitationId, user);
        redirect.addFlashAttribute("flash", Flash.done("collaboration.invitation.taken-back"));
        return "redirect:/teach/classes/" + invitations.visible(invitationId, user).classroomId() + "/collaborations";
    }

    private String answered(InvitationView invitation, AnswerForm form, CurrentUser user, RedirectAttributes redirect) {
        if (form.isAccept()) {
            var began = invitations.accept(invitation.id(), form.getWord(), form.getStudents(), user);
            redirect.addFlashAttribute("flash", Flash.done("collaboration.begun"));
            return "redirect:/teach/collaborations/" + began;
        }
        invitations.decline(invitation.id(), form.getWord(), user);
        redirect.addFlashAttribute("flash", Flash.done("collaboration.invitation.told", invitation.inviter()));
        return "redirect:/teach/classes/" + invitation.invitedClassroomId() + "/collaborations";
    }

    private static String field(Refusal refusal) {
        return refusal.getCode().equals("collaboration.too-long") ? "word" : "students";
    }

    private String page(InvitationView invitation, CurrentUser user, Model model) {
        boolean mayAnswer = invitations.mayAnswer(invitation, user);
        var mine = roster.classroomsOf(user.personId()).stream()
                .filter(room -> room.id().equals(invitation.invitedClassroomId()) || invitation.sentBy(room.id())).toList();
        model.addAttribute("invitation", invitation);
        model.addAttribute("own", mine.stream().filter(room -> !invitation.sentBy(room.id())).findFirst().orElse(mine.getFirst()));
        model.addAttribute("mayAnswer", mayAnswer);
        model.addAttribute("mayWithdraw", invitation.open() && mine.stream().anyMatch(room -> invitation.sentBy(room.id())));
        model.addAttribute("students", mayAnswer ? roster.students(invitation.invitedClassroomId()) : List.<StudentName>of());
        return "collaboration/invitation";
    }
}
