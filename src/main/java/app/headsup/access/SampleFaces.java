package app.headsup.access;

import app.headsup.database.CurrentSchool;
import app.headsup.database.RunMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The people of the sample school, whom a visitor may look around as. In any other school there is nobody here. */
@Component
class SampleFaces {

    private final RunMode mode;
    private final AccountRepository accounts;
    private final Identities identities;

    SampleFaces(RunMode mode, AccountRepository accounts, Identities identities) {
        this.mode = mode;
        this.accounts = accounts;
        this.identities = identities;
    }

    /** Everybody of the sample school by role; empty outside sample mode. */
    Map<Role, List<CurrentUser>> byRole() {
        return school().map(school -> CurrentSchool.in(school, identities::everybody)).orElse(List.of()).stream()
                .collect(Collectors.groupingBy(CurrentUser::role, () -> new EnumMap<>(Role.class), Collectors.toList()));
    }

    /** The sample person with this id; empty outside sample mode. */
    Optional<CurrentUser> find(UUID personId) {
        return school().flatMap(school -> CurrentSchool.in(school, () -> identities.find(personId)));
    }

    private Optional<UUID> school() {
        return mode.sample() ? accounts.findFirstByOrderByOpenedAt().map(Account::schoolId) : Optional.empty();
    }
}
