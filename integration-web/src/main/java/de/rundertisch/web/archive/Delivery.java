package de.rundertisch.web.archive;

import de.rundertisch.core.archive.Archive;
import de.rundertisch.core.archive.DocumentLine;
import de.rundertisch.core.intake.DeliveredLine;
import de.rundertisch.core.intake.DeliveryLine;
import de.rundertisch.core.intake.Intake;
import de.rundertisch.web.shared.Desk;
import de.rundertisch.web.shared.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where a delivery of several files stands: what became of each, and how far its documents have been read. */
@Named
@RequestScoped
public class Delivery {

    static final int PAGE_SIZE = 100;

    @Inject
    private Intake intake;

    @Inject
    private Archive archive;

    @Inject
    private Desk desk;

    private Long id;
    private Integer page;
    private DeliveryLine line;
    private List<Row> rows;

    /** @param state of its document, null if it has none one may see */
    public record Row(DeliveredLine file, DocumentLine document, DocumentState state, String words) {}

    public DeliveryLine line() {
        if (line == null) {
            line = intake.delivery(desk.actor(), Requested.id());
        }
        return line;
    }

    public List<Row> rows() {
        if (rows == null) {
            List<DeliveredLine> files = intake.files(desk.actor(), line().id(), (number() - 1) * PAGE_SIZE, PAGE_SIZE);
            Map<Long, DocumentLine> documents = documents(files);
            rows = files.stream().map(file -> row(file, documents)).toList();
        }
        return rows;
    }

    private Map<Long, DocumentLine> documents(List<DeliveredLine> files) {
        List<Long> ids = files.stream()
                .map(DeliveredLine::documentId)
                .filter(Objects::nonNull)
                .toList();
        return archive.lines(desk.actor(), ids).stream()
                .collect(Collectors.toMap(DocumentLine::id, Function.identity()));
    }

    private static Row row(DeliveredLine file, Map<Long, DocumentLine> documents) {
        DocumentLine document = file.documentId() == null ? null : documents.get(file.documentId());
        DocumentState state = document == null ? null : DocumentState.of(document, Wording.locale());
        String words = file.reason() == null
                ? Wording.text(Wording.locale(), "intake.outcome." + file.outcome())
                : Wording.text(Wording.locale(), file.reason(), file.reasonDetail());
        return new Row(file, document, state, words);
    }

    /** Documents of this delivery that are done being read, for the bar. */
    public long read() {
        return line().files() - line().unread();
    }

    /** Rows of all pages, ZIPs among them. */
    public long pages() {
        return Math.max(1, (intake.countFiles(desk.actor(), line().id()) + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    public int number() {
        return page == null || page < 1 || page > Integer.MAX_VALUE / PAGE_SIZE ? 1 : page;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
