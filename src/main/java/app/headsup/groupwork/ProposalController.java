package app.headsup.groupwork;

import app.headsup.access.CurrentUser;
import app.headsup.classhour.ClassHours;
import app.headsup.web.Flash;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A proposal of groups: looked at, printed, started. */
@Controller
class ProposalController {

    private final GroupBuilder builder;
    private final ProposalPages pages;
    private final ClassHours hours;

    ProposalController(GroupBuilder builder, ProposalPages pages, ClassHours hours) {
        this.builder = builder;
        this.pages = pages;
        this.hours = hours;
    }

    @GetMapping("/teach/proposals/{proposalId}")
    String show(@PathVariable UUID proposalId, @AuthenticationPrincipal CurrentUser user, Model model) {
        var classroom = pages.classroom(proposalId, user);
        model.addAttribute("classroom", classroom);
        model.addAttribute("proposal", pages.read(proposalId));
        model.addAttribute("running", hours.running(classroom.id()).isPresent());
        return "groupwork/proposal";
    }

    @GetMapping("/teach/proposals/{proposalId}/print")
    String print(@PathVariable UUID proposalId, @AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("classroom", pages.classroom(proposalId, user));
        model.addAttribute("proposal", pages.read(proposalId));
        return "groupwork/print-proposal";
    }

    @PostMapping("/teach/proposals/{proposalId}/start")
    String start(@PathVariable UUID proposalId, @RequestParam long version, @AuthenticationPrincipal CurrentUser user,
            RedirectAttributes redirect) {
        var classroom = pages.classroom(proposalId, user);
        builder.start(proposalId, version, user.personId());
        redirect.addFlashAttribute("flash", Flash.done("groupwork.proposal.now-started"));
        return "redirect:/teach/classes/" + classroom.id() + "/board";
    }
}
