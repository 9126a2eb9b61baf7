package de.rundertisch.core.drafts;

import de.rundertisch.core.shared.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** That a chapter, in all versions of its draft, is about a recommendation. Made and removed by moderators, never changed. */
@Entity
@Table(name = "chapter_recommendation")
class RecommendationLink extends Identified {

    @Column(name = "lasting_id", nullable = false)
    private UUID chapter;

    @Column(name = "recommendation_id", nullable = false)
    private long recommendation;

    protected RecommendationLink() {}

    RecommendationLink(UUID chapter, long recommendation) {
        this.chapter = chapter;
        this.recommendation = recommendation;
    }

    UUID chapter() {
        return chapter;
    }

    long recommendation() {
        return recommendation;
    }
}
