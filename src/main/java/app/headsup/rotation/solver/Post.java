package app.headsup.rotation.solver;

/** A station as the search sees it: the same object is the same station, so that comparing two costs nothing. */
final class Post {

    final Station station;

    Post(Station station) {
        this.station = station;
    }

    int devices() {
        return station.devices();
    }
}
