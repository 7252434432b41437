package app.headsup.collaboration;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface CollaborationRepository extends JpaRepository<Collaboration, UUID> {

    /** Held until the transaction ends, so that nobody closes it meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Collaboration> findHeldById(UUID id);
}
