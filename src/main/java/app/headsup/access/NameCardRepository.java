package app.headsup.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface NameCardRepository extends Repository<NameCard, UUID> {

    NameCard save(NameCard card);

    Optional<NameCard> findByStudentId(UUID studentId);

    List<NameCard> findByStudentIdIn(Collection<UUID> studentIds);
}
