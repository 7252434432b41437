package app.headsup.sample;

import app.headsup.access.Role;
import app.headsup.playlist.Tier;
import app.headsup.roster.Duty;
import java.util.List;
import java.util.Locale;

/**
 * {@code db/sample/school.json}. Its people are invented, and its password and PIN are public: it is never part of a
 * production start.
 */
record SchoolFile(String name, String password, String pin, List<Adult> staff, List<Room> classrooms,
        List<Guardian> guardians) {

    /** @param key by which other rows of the file name this person */
    record Adult(String key, Role role, String title, String name, String email) {
    }

    record Room(String name, String code, String grade, int devices, int hourMinutes, List<AtWork> adults,
            List<Place> zones, List<Line> playlist, List<Student> students) {
    }

    /** @param lesson its number in the unit; @param target school days from the first start; null for none */
    record Line(int lesson, Tier tier, Integer target) {
    }

    record AtWork(String person, Duty duty) {
    }

    record Place(String name, int seats) {
    }

    /** @param mentor key of the adult of theirs who stays with them */
    record Student(String name, String picture, String mentor) {

        String givenName() {
            return given(name);
        }
    }

    record Guardian(String name, String email, Locale locale, List<String> children) {
    }

    static String given(String name) {
        return name.substring(0, name.indexOf(' '));
    }

    static String family(String name) {
        return name.substring(name.indexOf(' ') + 1);
    }
}
