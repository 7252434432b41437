package app.headsup.access;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, UUID> {

    Account save(Account account);

    Optional<Account> findByEmailAndEndedAtIsNull(String email);

    Optional<Account> findBySchoolIdAndPersonIdAndEndedAtIsNull(UUID schoolId, UUID personId);

    Optional<Account> findFirstByOrderByOpenedAt();
}
