package app.headsup.rotation.solver;

/** One spot of one station: what a visit chooses among. The same object is the same spot. */
public final class Where {

    final Post post;
    final Station station;
    final Spot spot;

    Where(Post post, Spot spot) {
        this.post = post;
        station = post.station;
        this.spot = spot;
    }

    boolean is(Seat place) {
        return station.id().equals(place.station()) && spot.zone().equals(place.zone());
    }

    boolean allows(Lock lock) {
        return station.id().equals(lock.station()) && (lock.zone() == null || spot.zone().equals(lock.zone()));
    }

    boolean shared() {
        return station.kind().shared();
    }

    boolean withAdult() {
        return station.kind() == Kind.ADULT;
    }

    boolean scarceDevices() {
        return station.screen() && station.devices() < station.seats();
    }

    @Override
    public String toString() {
        return station.id() + "/" + spot.zone();
    }
}
