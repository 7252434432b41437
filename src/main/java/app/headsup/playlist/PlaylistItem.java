package app.headsup.playlist;

import app.headsup.database.SchoolEntity;
import app.headsup.web.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A lesson's place on the playlist, with who put it there and when. */
@Entity
class PlaylistItem extends SchoolEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Playlist playlist;
    private UUID lessonId;
    private short position;
    @Enumerated(EnumType.STRING)
    private Tier tier;
    private LocalDate targetOn;
    private UUID addedBy;
    private Instant addedAt;

    protected PlaylistItem() {
    }

    PlaylistItem(Playlist playlist, UUID lessonId, int position, UUID addedBy, Instant addedAt) {
        this.playlist = playlist;
        this.lessonId = lessonId;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
        moveTo(position);
    }

    /**
     * Whether the new tier asks less of everybody than the present one. Refuses that without a reason.
     *
     * @param newTier null when it is taken off
     */
    boolean lowers(Tier newTier, Why why) {
        boolean lower = tier == Tier.MUST && newTier != Tier.MUST;
        if (lower && why.reason().isEmpty()) {
            throw new Refusal("playlist.reason.needed");
        }
        return lower;
    }

    void aim(Tier newTier, LocalDate newTargetOn) {
        tier = newTier;
        targetOn = newTargetOn;
    }

    void moveTo(int newPosition) {
        position = (short) newPosition;
    }

    UUID lessonId() {
        return lessonId;
    }
}
