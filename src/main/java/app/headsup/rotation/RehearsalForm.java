package app.headsup.rotation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which one change a second rehearsal tries; what makes no sense tries nothing. */
public class RehearsalForm {

    static final List<String> KINDS = List.of("device", "longer", "shorter", "first", "adult", "rules");
    private static final int MINUTES = 2;

    private String change = "";
    private UUID block;
    private UUID student;

    Optional<PlanChange> change(PlanView plan) {
        return Optional.ofNullable(switch (change) {
            case "device" -> new PlanChange.OneDeviceMore();
            case "longer", "shorter" -> plan.block(block).map(one -> new PlanChange.BlockMinutes(one.id(),
                    change.equals("longer") ? MINUTES : -MINUTES)).orElse(null);
            case "first" -> student == null ? null : new PlanChange.StartsFirst(student);
            case "adult" -> new PlanChange.OneAdultMore();
            case "rules" -> new PlanChange.ByTheRules();
            default -> null;
        });
    }

    public String getChange() {
        return change;
    }

    public void setChange(String change) {
        this.change = change == null ? "" : change;
    }

    public UUID getBlock() {
        return block;
    }

    public void setBlock(UUID block) {
        this.block = block;
    }

    public UUID getStudent() {
        return student;
    }

    public void setStudent(UUID student) {
        this.student = student;
    }
}
