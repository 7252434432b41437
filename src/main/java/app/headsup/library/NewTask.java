package app.headsup.library;

import java.util.List;

/** A task card as its author gives it; see {@link TaskView} for what each part is. */
public record NewTask(String title, String purpose, String socialObjective, List<String> roles, List<String> materials,
        List<String> steps, List<String> norms, String product, int minutes, int groupSize) {

    public NewTask {
        title = title.strip();
        purpose = purpose == null ? "" : purpose.strip();
        socialObjective = socialObjective == null ? "" : socialObjective.strip();
        product = product == null ? "" : product.strip();
        roles = Lines.clean(roles);
        materials = Lines.clean(materials);
        steps = Lines.clean(steps);
        norms = Lines.clean(norms);
        Refuse.when(title.isEmpty(), "library.task.title-missing");
        Refuse.longerThan(120, title, "library.task.title-long");
        Refuse.when(steps.isEmpty(), "library.task.steps-missing");
        Refuse.longerThan(4000, Lines.join(steps), "library.task.steps-long");
        Refuse.when(minutes < 1 || minutes > 240, "library.task.minutes-range");
        Refuse.when(groupSize < 2 || groupSize > 8, "library.task.size-range");
    }
}
