package app.headsup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/** Keeps the arrows between modules true: a module uses only those above it in this list. */
class ModulesTest {

    private static final List<String> ORDER = List.of("web", "database", "access", "roster", "grouping", "library",
            "playlist", "progress", "classhour", "rules", "rehearsal", "routing", "groupwork", "conference", "collaboration",
            "rotation", "dashboard", "family", "sample");

    private final ApplicationModules modules = ApplicationModules.of(HeadsupApplication.class);

    @Test
    void noModuleReachesIntoAnotherAndThereIsNoCircle() {
        modules.verify();
    }

    @Test
    void arrowsPointToEarlierModulesOnly() {
        assertThat(modules.stream()).isNotEmpty().allSatisfy(module -> {
            assertThat(ORDER).contains(name(module));
            module.getDirectDependencies(modules, DependencyType.DEFAULT, DependencyType.USES_COMPONENT,
                            DependencyType.ENTITY, DependencyType.EVENT_LISTENER)
                    .uniqueModules().forEach(used -> assertThat(ORDER.indexOf(name(used)))
                            .as("%s uses %s", name(module), name(used)).isLessThan(ORDER.indexOf(name(module))));
        });
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
