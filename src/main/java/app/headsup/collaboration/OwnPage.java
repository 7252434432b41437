package app.headsup.collaboration;

import app.headsup.access.CurrentUser;
import app.headsup.roster.Roster;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A student's page of one collaboration: one thing to do, and what they gave. */
@Component
class OwnPage {

    private final Roster roster;

    OwnPage(Roster roster) {
        this.roster = roster;
    }

    /** Fills in what the model doesn't say yet: a form that was refused keeps its words. */
    String show(Work work, CurrentUser user, Model model) {
        var student = user.personId();
        var step = Step.of(work, student, roster.today());
        var me = work.member(student);
        model.addAttribute("work", work);
        model.addAttribute("view", work.view());
        model.addAttribute("me", me);
        model.addAttribute("step", step);
        if (!model.containsAttribute("giving") && step.asks() != null) {
            model.addAttribute("giving", giving(work, me, step));
        }
        return "collaboration/own";
    }

    private static ContributionForm giving(Work work, Member me, Step step) {
        var whose = step.asks("record") ? work.interviewedBy(me.studentId()).orElse(me).studentId() : me.studentId();
        var form = ContributionForm.of(whose, step.asks(),
                step.asks().once() ? work.one(whose, step.asks().key()) : null);
        if (step.asks("card")) {
            form.setSide(me.part());
        }
        return form;
    }
}
