package de.rundertisch.core.mentions;

import de.rundertisch.core.comments.Comment;
import de.rundertisch.core.partners.Person;
import de.rundertisch.core.shared.Identified;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** That a comment or reply names a person who could read it then. Gone when an edit takes the name out. */
@Entity
@Table(name = "comment_mention")
class Mention extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "comment_id", nullable = false, updatable = false)
    private Comment comment;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", nullable = false, updatable = false)
    private Person person;

    protected Mention() {}

    Mention(Comment comment, Person person) {
        this.comment = comment;
        this.person = person;
    }

    Comment comment() {
        return comment;
    }

    Person person() {
        return person;
    }
}
