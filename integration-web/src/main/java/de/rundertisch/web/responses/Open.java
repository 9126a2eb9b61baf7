package de.rundertisch.web.responses;

import de.rundertisch.core.comments.CommentKind;
import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.drafts.VersionOutline;
import de.rundertisch.core.responses.OpenComments;
import de.rundertisch.core.responses.OpenFilter;
import de.rundertisch.core.responses.ResponseReading;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.core.support.SupportLine;
import de.rundertisch.core.support.Supporting;
import de.rundertisch.web.shared.Choice;
import de.rundertisch.web.shared.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was released on a {@code version} and waits for an answer; {@code chapter}, {@code kind} and {@code page} narrow it, {@code order} sorts it. */
@Named
@RequestScoped
public class Open {

    private static final int PAGE_SIZE = 50;

    private VersionOutline outline;
    private OpenComments waiting;
    private Map<Long, SupportLine> supports;
    private String chapter;
    private CommentKind kind;
    private OpenFilter.Order order;
    private long page;

    @Inject
    void look(Desk desk, DraftReading drafts, ResponseReading reading, Supporting supporting) {
        Long version = desk.number("version");
        if (version == null) {
            throw BusinessException.notFound();
        }
        chapter = desk.parameter("chapter");
        kind = Choice.of(CommentKind.class, desk.parameter("kind"), null);
        order = Choice.of(OpenFilter.Order.class, desk.parameter("order"), OpenFilter.Order.TEXT);
        outline = drafts.outline(desk.actor(), version);
        waiting = reading.open(desk.actor(), version, new OpenFilter(chapter, kind, order));
        page = Math.clamp(Optional.ofNullable(desk.number("page")).orElse(1L), 1, pages());
        supports = supporting.on(
                desk.actor(), lines().stream().map(line -> line.comment().id()).toList());
    }

    /** The comments on the page shown. */
    public List<OpenComments.Line> lines() {
        int from = (int) (page - 1) * PAGE_SIZE;
        return waiting.lines().subList(from, Math.min(waiting.lines().size(), from + PAGE_SIZE));
    }

    /** Who stands behind a comment of the page shown. */
    public SupportLine support(long comment) {
        return supports.getOrDefault(comment, SupportLine.NONE);
    }

    public long number() {
        return page;
    }

    public final long pages() {
        return Math.max(1, (waiting.lines().size() + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    public VersionOutline getOutline() {
        return outline;
    }

    public OpenComments getWaiting() {
        return waiting;
    }

    public String getChapter() {
        return chapter == null ? "" : chapter;
    }

    /** Name of the kind, empty for all. */
    public String getKind() {
        return kind == null ? "" : kind.name();
    }

    public OpenFilter.Order getOrder() {
        return order;
    }

    public OpenFilter.Order[] getOrders() {
        return OpenFilter.Order.values();
    }

    public CommentKind[] getKinds() {
        return CommentKind.values();
    }
}
