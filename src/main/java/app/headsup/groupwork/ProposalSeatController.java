package app.headsup.groupwork;

import app.headsup.access.CurrentUser;
import app.headsup.web.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands and mixing at work on a proposal. */
@Controller
class ProposalSeatController {

    private static final String TABLE = "table:";

    private final GroupBuilder builder;
    private final ProposalPages pages;

    ProposalSeatController(GroupBuilder builder, ProposalPages pages) {
        this.builder = builder;
        this.pages = pages;
    }

    /** @param to a table ("table:0"), "any" table, "nowhere", "absent", or "held" and "free" to stay where they are */
    @PostMapping("/teach/proposals/{proposalId}/seats")
    String move(@PathVariable UUID proposalId, @RequestParam long version, @RequestParam String to,
            @RequestParam(name = "students", defaultValue = "") List<String> ticked,
            @AuthenticationPrincipal CurrentUser user) {
        pages.classroom(proposalId, user);
        var students = ticked.stream().map(ProposalSeatController::student).toList();
        UUID by = user.personId();
        switch (to) {
            case "any" -> builder.late(proposalId, version, students, by);
            case "nowhere" -> builder.move(proposalId, version, students, Arrangement.NOWHERE, by);
            case "absent" -> builder.absent(proposalId, version, students, by);
            case "held" -> builder.hold(proposalId, version, students, by);
            case "free" -> builder.free(proposalId, version, students, by);
            default -> builder.move(proposalId, version, students, table(to), by);
        }
        return "redirect:/teach/proposals/" + proposalId;
    }

    @PostMapping("/teach/proposals/{proposalId}/mixing")
    String mix(@PathVariable UUID proposalId, @RequestParam long version, @AuthenticationPrincipal CurrentUser user) {
        pages.classroom(proposalId, user);
        builder.mixAgain(proposalId, version, user.personId());
        return "redirect:/teach/proposals/" + proposalId;
    }

    private static UUID student(String ticked) {
        try {
            return UUID.fromString(ticked);
        } catch (IllegalArgumentException nobody) {
            throw new Refusal("groupwork.proposal.nobody-chosen");
        }
    }

    private static int table(String to) {
        if (!to.matches(TABLE + "\\d{1,2}")) {
            throw new Refusal("groupwork.proposal.where");
        }
        return Integer.parseInt(to.substring(TABLE.length()));
    }
}
