package de.rundertisch.web.messages;

import de.rundertisch.core.messages.outbox.MailLine;
import de.rundertisch.core.messages.outbox.MailState;
import de.rundertisch.core.partners.Section;
import de.rundertisch.web.shared.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** The list of mails with its filter ({@code state}, {@code text}, {@code page} in the address), and the one opened ({@code mail}). */
@Named
@RequestScoped
public class Outbox {

    private static final int PAGE_SIZE = 25;

    @Inject
    private de.rundertisch.core.messages.outbox.Outbox outbox;

    @Inject
    private Desk desk;

    private MailState state;
    private String text;
    private Integer page;
    private Section<MailLine> section;
    private de.rundertisch.core.messages.outbox.Outbox.Opened opened;

    public Section<MailLine> section() {
        if (section == null) {
            section =
                    outbox.mails(desk.actor(), state, text == null ? "" : text, (number() - 1) * PAGE_SIZE, PAGE_SIZE);
        }
        return section;
    }

    /** How many days mails stay here. */
    public long daysKept() {
        return outbox.daysKept();
    }

    /** The mail with its words; null unless the address names one. */
    public de.rundertisch.core.messages.outbox.Outbox.Opened opened() {
        Long mail = desk.number("mail");
        if (opened == null && mail != null) {
            opened = outbox.mail(desk.actor(), mail);
        }
        return opened;
    }

    public void tryAgain() {
        long mail = opened().line().id();
        outbox.tryAgain(desk.actor(), mail);
        desk.done("/messages/outbox", "messages.outbox.again.done");
        Faces.redirect("messages/outbox?mail=%s", mail);
    }

    /** Whether mails are sent at all. */
    public boolean sending() {
        return outbox.sending();
    }

    /** Whether the list is shorter than it could be. */
    public boolean filtered() {
        return state != null || text != null;
    }

    /** The page shown, from 1. */
    public int number() {
        return page == null || page < 1 || page > Integer.MAX_VALUE / PAGE_SIZE ? 1 : page;
    }

    /** How many pages there are, at least 1. */
    public long pages() {
        return Math.max(1, (section().total() + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    public MailState[] states() {
        return MailState.values();
    }

    public MailState getState() {
        return state;
    }

    public void setState(MailState state) {
        this.state = state;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
