package app.headsup.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Always in a transaction: only there does PostgreSQL know the school. */
@Transactional(readOnly = true)
interface NameCardRepository extends Repository<NameCard, UUID> {

    @Transactional
    NameCard save(NameCard card);

    Optional<NameCard> findByStudentId(UUID studentId);

    List<NameCard> findByStudentIdIn(Collection<UUID> studentIds);
}
