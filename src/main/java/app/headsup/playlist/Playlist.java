package app.headsup.playlist;

import app.headsup.database.SchoolEntity;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * One class's lessons in order. Begins empty with the first lesson put on it. Lessons come, move and go; what students
 * did with one that went is kept with the lesson.
 */
@Entity
class Playlist extends SchoolEntity {

    private static final int MOST = 200;

    private UUID classroomId;
    private String title;

    @OneToMany(mappedBy = "playlist", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    private List<PlaylistItem> items = new ArrayList<>();

    protected Playlist() {
    }

    PlaylistItem add(UUID lessonId, Tier tier, LocalDate targetOn, UUID addedBy, Instant addedAt) {
        if (items.stream().anyMatch(item -> item.lessonId().equals(lessonId))) {
            throw new Refusal("playlist.already-there");
        }
        if (items.size() == MOST) {
            throw new Refusal("playlist.full", MOST);
        }
        var item = new PlaylistItem(this, lessonId, items.size() + 1, addedBy, addedAt);
        item.aim(tier, targetOn);
        items.add(item);
        return item;
    }

    void remove(UUID itemId) {
        items.remove(item(itemId));
        number();
    }

    /** Past its neighbour; at the end of the list nothing happens. */
    void move(UUID itemId, Direction direction) {
        int from = items.indexOf(item(itemId));
        int to = from + (direction == Direction.UP ? -1 : 1);
        if (to >= 0 && to < items.size()) {
            Collections.swap(items, from, to);
            number();
        }
    }

    PlaylistItem item(UUID itemId) {
        return items.stream().filter(item -> item.id().equals(itemId)).findFirst().orElseThrow(NotFound::new);
    }

    private void number() {
        for (int i = 0; i < items.size(); i++) {
            items.get(i).moveTo(i + 1);
        }
    }
}
