package app.headsup.roster;

import java.util.List;

/** The pictures on name cards: icons that a child tells apart at a glance. */
final class NameCardPictures {

    private static final List<String> ICONS = List.of("star", "moon-stars", "tree", "flower1", "balloon", "bicycle",
            "brush", "bug", "cloud-sun", "cup-hot", "feather", "gem", "gift", "globe-americas", "key", "lightning",
            "music-note-beamed", "palette", "puzzle", "rocket-takeoff", "snow", "sun", "tsunami", "umbrella");

    private NameCardPictures() {
    }

    /** Always the same one for the same name. */
    static String forStudent(String givenName) {
        return ICONS.get(Math.floorMod(givenName.hashCode(), ICONS.size()));
    }
}
