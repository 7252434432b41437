package app.headsup.roster;

import app.headsup.access.CurrentUser;
import app.headsup.access.Identities;
import app.headsup.database.CurrentSchool;
import app.headsup.web.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers the door: who a person of the current school is once they have proved it. */
@Component
@Transactional(readOnly = true)
class People implements Identities {

    private final PersonRepository people;

    People(PersonRepository people) {
        this.people = people;
    }

    @Override
    public Optional<CurrentUser> find(UUID personId) {
        return people.findByIdAndLeftAtIsNull(personId).map(person -> person.signedIn(school()));
    }

    @Override
    public List<CurrentUser> everybody() {
        return people.findByLeftAtIsNullOrderByGivenNameAscFamilyNameAsc().stream()
                .map(person -> person.signedIn(school())).toList();
    }

    private static UUID school() {
        return CurrentSchool.id().orElseThrow(NotFound::new);
    }
}
