package app.headsup.collaboration;

import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.classhour.ClassHours;
import app.headsup.roster.Roster;
import app.headsup.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** An adult's page of one collaboration: everybody's standing, and one student looked at more closely. */
@Component
class CollaborationPage {

    private final Collaborations collaborations;
    private final Observations observations;
    private final ClassHours hours;
    private final Roster roster;

    CollaborationPage(Collaborations collaborations, Observations observations, ClassHours hours, Roster roster) {
        this.collaborations = collaborations;
        this.observations = observations;
        this.hours = hours;
        this.roster = roster;
    }

    /** Fills in what the model doesn't say yet: a form that was refused keeps its words. @param chosen, entering null for nobody, nothing */
    String show(CollaborationView view, UUID chosen, ContributionKind entering, CurrentUser user, Model model) {
        var work = collaborations.work(view.id());
        var own = roster.classroomsOf(user.personId()).stream().filter(room -> view.classrooms().contains(room.id())).toList();
        boolean mayEnter = view.open();
        model.addAttribute("work", work);
        model.addAttribute("view", view);
        model.addAttribute("own", own.getFirst());
        model.addAttribute("mayWrite", view.open() && user.is(Role.TEACHER));
        model.addAttribute("mayEnter", mayEnter);
        model.addAttribute("running", own.stream().anyMatch(room -> hours.running(room.id()).isPresent()));
        model.addAttribute("seen", observations.of(view.id()));
        model.addAttribute("newcomers", own.stream().flatMap(room -> roster.students(room.id()).stream())
                .filter(student -> work.find(student.id()).isEmpty()).sorted((a, b) -> a.name().compareTo(b.name())).toList());
        var member = chosen == null ? null : work.member(chosen);
        model.addAttribute("chosen", member);
        model.addAttribute("mayEnterFor", mayEnter && member != null
                && own.stream().anyMatch(room -> room.id().equals(member.classroomId())));
        if (!model.containsAttribute("giving") && member != null) {
            model.addAttribute("giving", giving(work, member, entering));
        }
        if (!model.containsAttribute("observing")) {
            var form = SeenForm.on(roster.today());
            form.setStudent(chosen);
            model.addAttribute("observing", form);
        }
        if (!model.containsAttribute("planning")) {
            model.addAttribute("planning", SeenForm.on(null));
        }
        return "collaboration/collaboration";
    }

    private static ContributionForm giving(Work work, Member member, ContributionKind entering) {
        var kind = entering != null && work.view().kind().keeps(entering) ? entering : work.view().kind().first();
        var stored = kind.once() ? work.one(member.studentId(), kind.key()) : null;
        var form = ContributionForm.of(member.studentId(), kind, stored);
        if (kind == ContributionKind.CARD) {
            form.setSide(member.part());
        }
        return form;
    }

    /** 422 with the same page; the sentence stands beside the field. */
    String refused(Refusal refusal, String field, BindingResult binding, CollaborationView view, UUID chosen,
            CurrentUser user, Model model, HttpServletResponse response) {
        if (refusal != null) {
            binding.rejectValue(field, refusal.getCode(), refusal.getArguments(), null);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(view, chosen, null, user, model);
    }

    static String address(UUID id, UUID chosen) {
        return "redirect:/teach/collaborations/" + id + (chosen == null ? "" : "?student=" + chosen);
    }
}
