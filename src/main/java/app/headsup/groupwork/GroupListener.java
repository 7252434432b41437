package app.headsup.groupwork;

import app.headsup.classhour.ClassHours;
import app.headsup.classhour.HourEnded;
import app.headsup.classhour.StudentsMoved;
import app.headsup.library.Library;
import app.headsup.library.TaskView;
import app.headsup.routing.DecisionUndone;
import app.headsup.routing.SuggestionAccepted;
import app.headsup.rules.Route;
import app.headsup.web.Refusal;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to groups when others decide; always in the deciding transaction. */
@Component
class GroupListener {

    private final Groups groups;
    private final GroupStore store;
    private final ClassHours hours;
    private final Library library;

    GroupListener(Groups groups, GroupStore store, ClassHours hours, Library library) {
        this.groups = groups;
        this.store = store;
        this.hours = hours;
        this.library = library;
    }

    /** Somebody said yes to a pair, or to a group task: its suggested students form one, a lone student joins the youngest with room. */
    @EventListener
    void on(SuggestionAccepted accepted) {
        if (accepted.route().isPair()) {
            groups.pair(accepted.hourId(), accepted.studentIds(), accepted.decidedBy());
        }
        if (accepted.route() != Route.GROUP_TASK) {
            return;
        }
        if (accepted.studentIds().size() > 1) {
            groups.form(accepted.hourId(), accepted.lessonId(), null, accepted.studentIds(), accepted.decidedBy());
        } else {
            groups.join(youngestWithRoom(accepted).id(), accepted.studentIds(), accepted.decidedBy());
        }
    }

    /** Who is put back into a group at work sits with it again; the others leave, and an empty group ends. */
    @EventListener
    void on(DecisionUndone undone) {
        undone.backToGroup().forEach((student, group) -> groups.join(group, List.of(student), undone.undoneBy()));
    }

    private GroupView youngestWithRoom(SuggestionAccepted accepted) {
        hours.hold(accepted.hourId());
        int size = library.task(accepted.lessonId()).map(TaskView::groupSize).orElse(Groups.USUAL_SIZE);
        var places = hours.whereabouts(accepted.hourId());
        return groups.open(accepted.hourId()).stream()
                .filter(group -> accepted.lessonId().equals(group.lessonId())
                        && Groups.sitting(group.id(), places).size() < size)
                .max(Comparator.comparing(GroupView::formedAt))
                .orElseThrow(() -> new Refusal("groupwork.none-to-join"));
    }

    /** Who was sent elsewhere has left; a group whose last member was leaves its place free. */
    @EventListener
    void on(StudentsMoved moved) {
        store.leave(moved.studentIds());
        store.endDeserted(moved.hourId(), moved.studentIds());
    }

    @EventListener
    void on(HourEnded ended) {
        store.endAll(ended.hourId());
    }
}
