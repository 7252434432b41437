package app.headsup.rotation;

import java.util.UUID;

/**
 * What a class has to do with a plan at this moment.
 *
 * @param run the one that goes on; null without one
 * @param offeredId a plan in use that could be started now, while none runs; null without one
 * @param offeredTitle what that plan is called
 */
public record ClassPlan(RunView run, UUID offeredId, String offeredTitle) {

    static final ClassPlan NONE = new ClassPlan(null, null, null);
}
