package app.headsup.routing;

import app.headsup.rules.Evidence;
import app.headsup.web.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a suggestion back with the rows it rests on, as they are stored now. */
@Component
@Transactional(readOnly = true)
class EvidenceReader {

    private static final String EVIDENCE = """
            select e.kind, coalesce(who.given_name, '') as student, l.title as lesson, q.prompt as question,
                   coalesce((select string_agg(c.text, ', ' order by c.position) from choice c
                              where c.school_id = a.school_id and c.question_id = a.question_id
                                and c.id::text = any(string_to_array(a.response, ','))), a.response) as answer,
                   a.correct, a.attempt, r.percent, by.called as adult,
                   n.words,
                   coalesce(a.given_at, r.recorded_at, v.finished_at, n.raised_at, i.raised_at, g.ticked_at, p.since, c.closed_at,
                            c.opened_at,
                            coalesce(x.starts_on, z.target_on)::timestamp at time zone s.zone) as at
            from suggestion_evidence e join school s on s.school_id = e.school_id
            left join answer a on e.kind = 'ANSWER' and a.school_id = e.school_id and a.id = e.row_id
            left join question q on q.school_id = a.school_id and q.id = a.question_id
            left join mastery_result r on e.kind = 'RESULT' and r.school_id = e.school_id and r.id = e.row_id
            left join viewing v on e.kind = 'VIEWING' and v.school_id = e.school_id and v.id = e.row_id
            left join need n on e.kind = 'NEED' and n.school_id = e.school_id and n.id = e.row_id
            left join signal i on e.kind = 'SIGNAL' and i.school_id = e.school_id and i.id = e.row_id
            left join work_group g on e.kind = 'GROUP' and g.school_id = e.school_id and g.id = e.row_id
            left join placement p on e.kind = 'PLACEMENT' and p.school_id = e.school_id and p.id = e.row_id
            left join conference c on e.kind = 'CONFERENCE' and c.school_id = e.school_id and c.id = e.row_id
            left join enrollment x on e.kind = 'ENROLLMENT' and x.school_id = e.school_id and x.id = e.row_id
            left join playlist_item z on e.kind = 'PLAYLIST_ITEM' and z.school_id = e.school_id and z.id = e.row_id
            left join lesson l on l.school_id = e.school_id
                 and l.id = coalesce(a.lesson_id, r.lesson_id, v.lesson_id, g.lesson_id, z.lesson_id)
            left join person who on who.school_id = e.school_id
                 and who.id = coalesce(a.student_id, r.student_id, v.student_id, n.student_id, i.student_id, p.student_id,
                     c.student_id, x.student_id)
            left join person by on by.school_id = e.school_id and by.id = coalesce(r.recorded_by, n.raised_by, g.ticked_by, c.adult_id)
            where e.suggestion_id = ? order by e.position
            """;

    private final JdbcClient jdbc;
    private final SuggestionStore store;
    private final DecisionStore decisions;
    private final MessageSource messages;

    EvidenceReader(JdbcClient jdbc, SuggestionStore store, DecisionStore decisions, MessageSource messages) {
        this.jdbc = jdbc;
        this.store = store;
        this.decisions = decisions;
        this.messages = messages;
    }

    WhyView why(UUID suggestionId, Locale locale) {
        var row = store.find(suggestionId).orElseThrow(NotFound::new);
        var settled = row.isOpen() ? null : decisions.of(suggestionId).orElse(Settled.WITHDRAWN);
        return new WhyView(row.id(), row.classroomId(), row.route(), row.rule(), names(row.students()),
                messages.getMessage(row.reason().forAdults(), row.reason().arguments().toArray(), locale),
                evidence(suggestionId), row.madeAt(), settled, Decisions.changes(row));
    }

    private List<String> names(List<UUID> students) {
        return jdbc.sql("select given_name from person where id = any(?) order by given_name")
                .params((Object) students.toArray(UUID[]::new)).query(String.class).list();
    }

    private List<EvidenceLine> evidence(UUID suggestionId) {
        return jdbc.sql(EVIDENCE).param(suggestionId).query(EvidenceReader::line).list();
    }

    private static EvidenceLine line(ResultSet row, int index) throws SQLException {
        var at = row.getTimestamp("at");
        return new EvidenceLine(Evidence.Kind.valueOf(row.getString("kind")), row.getString("student"),
                row.getString("lesson"), row.getString("question"), row.getString("answer"),
                row.getObject("correct", Boolean.class), row.getObject("attempt", Integer.class),
                row.getObject("percent", Integer.class), row.getString("adult"), row.getString("words"),
                at == null ? null : at.toInstant());
    }
}
