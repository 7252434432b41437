package app.headsup.rotation;

import app.headsup.grouping.Style;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A rotation plan as it is stored: read by pages, by the solver and by the class hour that runs it.
 *
 * @param secondClassroomId a class taught together with the first; null for none
 * @param day by the school's calendar
 * @param startsAt by the school's clock, whatever the clocks do in between
 * @param moveMinutes for walking from one block to the next
 * @param use the decision to work by it; null for a draft
 * @param places who is where; a student without a place in a block has none there
 * @param talks conferences planned in its blocks
 */
public record PlanView(UUID id, long version, UUID classroomId, UUID secondClassroomId, String title, LocalDate day,
        LocalTime startsAt, int moveMinutes, Style style, UUID draftedBy, Instant draftedAt, PlanUse use, List<Block> blocks,
        List<Station> stations, List<Place> places, List<Talk> talks) {

    public PlanView {
        blocks = List.copyOf(blocks);
        stations = List.copyOf(stations);
        places = List.copyOf(places);
        talks = List.copyOf(talks);
    }

    public boolean inUse() {
        return use != null;
    }

    public List<UUID> classroomIds() {
        return Stream.of(Optional.of(classroomId), Optional.ofNullable(secondClassroomId)).flatMap(Optional::stream).toList();
    }

    public Optional<Station> station(UUID stationId) {
        return stations.stream().filter(station -> station.id().equals(stationId)).findFirst();
    }

    public Optional<Block> block(UUID blockId) {
        return blocks.stream().filter(block -> block.id().equals(blockId)).findFirst();
    }

    /** Where the student is at a station in the block; empty in a conference, and without a place. */
    public Optional<Place> place(UUID studentId, UUID blockId) {
        return places.stream().filter(place -> place.studentId().equals(studentId) && place.blockId().equals(blockId)).findFirst();
    }

    public Optional<Talk> talk(UUID studentId, UUID blockId) {
        return talks.stream().filter(talk -> talk.studentId().equals(studentId) && talk.blockId().equals(blockId)).findFirst();
    }

    /** Who is at the station in the block. */
    public List<Place> at(UUID stationId, UUID blockId) {
        return places.stream().filter(place -> place.stationId().equals(stationId) && place.blockId().equals(blockId)).toList();
    }

    /** The adults it needs: those who lead a station and those who hold a conference. */
    public List<UUID> adults() {
        return Stream.concat(stations.stream().map(Station::adultId).filter(adult -> adult != null),
                talks.stream().map(Talk::adultId)).distinct().toList();
    }

    /** What it is called and when it runs. */
    public PlanTimes times() {
        return new PlanTimes(title, day, startsAt, moveMinutes, blocks.stream().map(Block::minutes).toList());
    }

    /** 1 for the first block. */
    public int number(UUID blockId) {
        return blocks.stream().map(Block::id).toList().indexOf(blockId) + 1;
    }

    /** The clock when the block begins, as the classroom's wall shows it. */
    public LocalTime startOf(Block block) {
        return startsAt.plusMinutes(minutesBefore(block));
    }

    /** The moment the first block begins. */
    public Instant begins(ZoneId zone) {
        return day.atTime(startsAt).atZone(zone).toInstant();
    }

    /** The moment the last block ends. */
    public Instant ends(ZoneId zone) {
        var last = blocks.getLast();
        return begins(zone).plusSeconds(60L * (minutesBefore(last) + last.minutes()));
    }

    /** When it is over, as the classroom's wall shows it. */
    public LocalTime endsAt() {
        return startOf(blocks.getLast()).plusMinutes(blocks.getLast().minutes());
    }

    private int minutesBefore(Block block) {
        return blocks.stream().takeWhile(one -> !one.equals(block)).mapToInt(one -> one.minutes() + moveMinutes).sum();
    }
}
