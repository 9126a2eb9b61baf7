package de.rundertisch.core.statements;

import de.rundertisch.core.comments.ChangeProposal;
import de.rundertisch.core.comments.CommentKind;
import de.rundertisch.core.shared.SystemClock;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A release as plain text, always in German because it is the official word: what the hash on the receipt is made of. Whoever keeps the
 * text as a file (UTF-8, line feeds) can check it with any SHA-256 program, without this software. Its form must never change,
 * or old receipts would no longer match.
 */
final class ReceiptText {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm:ss 'Uhr' (xxx)", Locale.GERMAN);

    /** In place of a new wording where the words are to go. */
    static final String STRUCK = "ersatzlos gestrichen";

    private ReceiptText() {}

    static String of(Release release) {
        StringBuilder text = new StringBuilder("STELLUNGNAHME\n\n");
        line(text, "Organisation", release.organisationName());
        line(text, "Zu", release.draftTitle());
        line(text, "Fassung", String.valueOf(release.draftVersionNumber()));
        line(text, "Freigabe", String.valueOf(release.number()));
        line(text, "Freigegeben von", release.releaserName());
        line(text, "Freigegeben am", moment(release.released().at()));
        line(text, "Prüfcode", release.code());
        if (release.coverNote() != null) {
            text.append("\nVorbemerkung\n").append(release.coverNote()).append('\n');
        }
        for (ReleasedComment comment : release.comments()) {
            comment(text, comment.position(), comment.said());
        }
        return text.toString().replace("\r\n", "\n");
    }

    private static void comment(StringBuilder text, int position, Said said) {
        text.append('\n')
                .append(position)
                .append(". ")
                .append(word(said.kind()))
                .append('\n');
        line(text, "Zu", said.place());
        if (said.quote() != null) {
            text.append("„").append(said.quote()).append("“\n");
        }
        if (said.proposal() != null) {
            proposal(text, said.proposal(), said.quote());
        }
        if (!said.body().isEmpty()) {
            text.append(said.body()).append('\n');
        }
        line(text, "Verfasst von", said.author());
    }

    /** These lines stand only where a wording is proposed, so that receipts from before there were any keep their hash. */
    private static void proposal(StringBuilder text, ChangeProposal proposal, @Nullable String quote) {
        if (!proposal.original().equals(quote)) {
            line(text, "Bisheriger Wortlaut", "„" + proposal.original() + "“");
        }
        line(text, "Neuer Wortlaut", proposal.strikes() ? STRUCK : "„" + proposal.wording() + "“");
    }

    private static void line(StringBuilder text, String label, String value) {
        text.append(label).append(": ").append(value).append('\n');
    }

    static String moment(Instant at) {
        return MOMENT.format(at.atZone(SystemClock.OFFICE_ZONE));
    }

    static String word(CommentKind kind) {
        return switch (kind) {
            case SUPPORT -> "Zustimmung";
            case CONCERN -> "Bedenken";
            case QUESTION -> "Frage";
            case NOTE -> "Hinweis";
            case PROPOSAL -> "Änderungsvorschlag";
        };
    }

    /** SHA-256 of the text in UTF-8, 64 lower-case hexadecimal digits. */
    static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
