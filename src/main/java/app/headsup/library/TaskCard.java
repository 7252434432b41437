package app.headsup.library;

import app.headsup.database.SchoolEntity;
import jakarta.persistence.Entity;
import java.util.UUID;

/** What a group does at a table without a device. One for a lesson. */
@Entity
class TaskCard extends SchoolEntity {

    private UUID lessonId;
    private String title;
    private String purpose;
    private String socialObjective;
    private String roles;
    private String materials;
    private String steps;
    private String norms;
    private String product;
    private short minutes;
    private short groupSize;

    protected TaskCard() {
    }

    TaskCard(UUID lessonId, NewTask task) {
        this.lessonId = lessonId;
        take(task);
    }

    void say(NewTask task, Long seenVersion) {
        Edits.of(this, seenVersion)
                .compare("library.task.title", task.title(), title)
                .compare("library.task.purpose", task.purpose(), purpose)
                .compare("library.task.social-objective", task.socialObjective(), socialObjective)
                .compare("library.task.roles", Lines.join(task.roles()), roles)
                .compare("library.task.materials", Lines.join(task.materials()), materials)
                .compare("library.task.steps", Lines.join(task.steps()), steps)
                .compare("library.task.norms", Lines.join(task.norms()), norms)
                .compare("library.task.product", task.product(), product)
                .compare("library.task.minutes", "" + task.minutes(), "" + minutes)
                .compare("library.task.group-size", "" + task.groupSize(), "" + groupSize)
                .refuseStale();
        take(task);
    }

    private void take(NewTask task) {
        title = task.title();
        purpose = task.purpose();
        socialObjective = task.socialObjective();
        roles = Lines.join(task.roles());
        materials = Lines.join(task.materials());
        steps = Lines.join(task.steps());
        norms = Lines.join(task.norms());
        product = task.product();
        minutes = (short) task.minutes();
        groupSize = (short) task.groupSize();
    }

    TaskForm form() {
        var form = new TaskForm();
        form.setTitle(title);
        form.setPurpose(purpose);
        form.setSocialObjective(socialObjective);
        form.setRoles(roles);
        form.setMaterials(materials);
        form.setSteps(steps);
        form.setNorms(norms);
        form.setProduct(product);
        form.setMinutes((int) minutes);
        form.setGroupSize((int) groupSize);
        form.setVersion(version());
        return form;
    }
}
