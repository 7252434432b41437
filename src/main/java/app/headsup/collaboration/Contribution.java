package app.headsup.collaboration;

import app.headsup.database.SchoolEntity;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What one student gave: said, written, or told to a partner who wrote it down. While the collaboration is open a position
 * and a record can be written over, and whoever wrote a card, an entry or instead of speaking may change it or strike it
 * out; the words that stood there are kept. An adult may answer a card with a comment.
 */
@Entity
class Contribution extends SchoolEntity {

    static final int LONGEST_ANSWER = 600;

    private UUID collaborationId;
    private UUID studentId;
    @Enumerated(EnumType.STRING)
    private ContributionKind kind;
    private String words;
    private String source;
    @Enumerated(EnumType.STRING)
    private Side side;
    private LocalDate onDay;
    private UUID writtenBy;
    private Instant writtenAt;
    private String comment = "";
    private UUID commentedBy;
    private Instant commentedAt;
    private UUID struckBy;
    private Instant struckAt;

    protected Contribution() {
    }

    /** @param writtenBy the student, a partner, or an adult for a student who works on paper */
    Contribution(UUID collaborationId, UUID studentId, ContributionKind kind, Said said, LocalDate onDay, UUID writtenBy,
            Instant writtenAt) {
        if (kind == ContributionKind.RECORD && studentId.equals(writtenBy)) {
            throw new Refusal("collaboration.record.by-partner");
        }
        this.collaborationId = collaborationId;
        this.studentId = studentId;
        this.kind = kind;
        this.onDay = onDay;
        write(said, writtenBy, writtenAt);
    }

    /** Refuses no words where words are asked for, and a card or a position without its side. */
    void write(Said said, UUID by, Instant at) {
        if (kind.worded() && said.words().isEmpty()) {
            throw new Refusal("collaboration.words.needed");
        }
        boolean sided = kind == ContributionKind.CARD || kind == ContributionKind.POSITION;
        if (sided && (said.side() == null || kind == ContributionKind.CARD && said.side() == Side.BOTH)) {
            throw new Refusal("collaboration.side.needed");
        }
        words = kind.worded() ? said.words() : "";
        source = kind == ContributionKind.CARD ? said.source() : "";
        side = sided ? said.side() : null;
        writtenBy = by;
        writtenAt = at;
    }

    /** Refuses anybody but the author, to whom nobody else's words are found, and what is struck out already. */
    void requireAuthor(UUID person) {
        if (!kind.changeable() || !writtenBy.equals(person)) {
            throw new NotFound();
        }
        if (struckAt != null) {
            throw new Refusal("collaboration.struck-already");
        }
    }

    /** It counts no longer; what it says can still be read, struck out. */
    void strikeOut(UUID by, Instant at) {
        requireAuthor(by);
        struckBy = by;
        struckAt = at;
    }

    /** An adult's answer to what was written; empty takes it away again. */
    void answer(String words, UUID by, Instant at) {
        comment = Purpose.fitting(words, LONGEST_ANSWER);
        commentedBy = comment.isEmpty() ? null : by;
        commentedAt = comment.isEmpty() ? null : at;
    }

    UUID studentId() {
        return studentId;
    }

    ContributionKind kind() {
        return kind;
    }

    String comment() {
        return comment;
    }

    Said said() {
        return new Said(words, source, side);
    }
}
