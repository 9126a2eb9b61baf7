package de.rundertisch.core.vocabulary;

import de.rundertisch.core.partners.Person;
import de.rundertisch.core.shared.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The language a person likes to search in beside German. None stored means German only. */
@Entity
@Table(name = "search_language")
class SearchLanguage extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", nullable = false, updatable = false)
    private Person person;

    @Column(nullable = false, length = 8)
    private String language;

    protected SearchLanguage() {}

    SearchLanguage(Person person, String language) {
        this.person = person;
        this.language = language;
    }

    void choose(String other) {
        language = other;
    }

    String language() {
        return language;
    }
}
