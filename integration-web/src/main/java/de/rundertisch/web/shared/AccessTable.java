package de.rundertisch.web.shared;

import static de.rundertisch.core.partners.Role.ADMINISTRATOR;
import static de.rundertisch.core.partners.Role.MODERATOR;
import static de.rundertisch.core.partners.Role.PARTNER_MEMBER;
import static de.rundertisch.core.partners.Role.PARTNER_RELEASER;
import static de.rundertisch.core.partners.Role.STAFF;

import de.rundertisch.core.partners.Role;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who may open what: one row a page or endpoint, and nothing is open that has no row. A test walks the pages and resources and
 * fails when one of them is missing here. What a person may do with a single thing (this draft, that document) is decided by the
 * boundaries in core; this table is the outer door.
 */
public final class AccessTable {

    /** What a row asks of the person at the door. */
    public record Rule(boolean signedIn, Set<Role> roles) {

        public boolean admits(Set<Role> held) {
            return !signedIn || held.stream().anyMatch(roles::contains);
        }
    }

    private static final Rule EVERYONE = new Rule(false, EnumSet.allOf(Role.class));
    private static final Rule SIGNED_IN = new Rule(true, EnumSet.allOf(Role.class));
    private static final Rule OFFICE = forRoles(MODERATOR, STAFF, ADMINISTRATOR);
    private static final Rule MODERATION = forRoles(MODERATOR);
    private static final Rule PARTNERS = forRoles(PARTNER_MEMBER, PARTNER_RELEASER);
    private static final Rule PARTNER_CARE = forRoles(MODERATOR, ADMINISTRATOR);

    private static final Map<String, Rule> ROWS = rows();

    private AccessTable() {}

    private static Map<String, Rule> rows() {
        Map<String, Rule> rows = new LinkedHashMap<>();
        aboutPeople(rows);
        aboutTexts(rows);
        aboutTheArchive(rows);
        aboutTheSearch(rows);
        aboutMail(rows);
        return rows;
    }

    private static void aboutPeople(Map<String, Rule> rows) {
        rows.put("/start", SIGNED_IN);
        rows.put("/accounts/sign-in", EVERYONE);
        rows.put("/accounts/setup", EVERYONE);
        rows.put("/accounts/welcome", EVERYONE);
        rows.put("/accounts/profile", SIGNED_IN);
        rows.put("/errors/not-allowed", EVERYONE);
        rows.put("/errors/not-found", EVERYONE);
        rows.put("/errors/failed", EVERYONE);
        rows.put("/partners/organisations", PARTNER_CARE);
        rows.put("/partners/organisation", PARTNER_CARE);
        rows.put("/partners/persons", PARTNER_CARE);
        rows.put("/partners/person", PARTNER_CARE);
        rows.put("/partners/membership", PARTNER_CARE);
    }

    private static void aboutTexts(Map<String, Rule> rows) {
        rows.put("/concept/overview", SIGNED_IN);
        rows.put("/concept/recommendation", SIGNED_IN);
        rows.put("/concept/edit", MODERATION);
        rows.put("/concept/edition", MODERATION);
        rows.put("/drafts/list", SIGNED_IN);
        rows.put("/drafts/read", SIGNED_IN);
        rows.put("/drafts/compare", SIGNED_IN);
        rows.put("/live/stream", SIGNED_IN);
        rows.put("/drafts/import", MODERATION);
        rows.put("/drafts/edit", MODERATION);
        rows.put("/drafts/manage", MODERATION);
        rows.put("/comments/queue", forRoles(MODERATOR, PARTNER_MEMBER, PARTNER_RELEASER));
        rows.put("/unsent/mine", SIGNED_IN);
        rows.put("/api/v1/unsent", SIGNED_IN);
        rows.put("/api/v1/mentions", SIGNED_IN);
        rows.put("/comments/netiquette", SIGNED_IN);
        rows.put("/moderation/waiting", MODERATION);
        rows.put("/moderation/report", SIGNED_IN);
        rows.put("/statements/prepare", PARTNERS);
        rows.put("/statements/received", SIGNED_IN);
        rows.put("/statements/check", EVERYONE);
        rows.put("/statements/receipt", EVERYONE);
        rows.put("/responses/ours", PARTNERS);
        rows.put("/responses/open", MODERATION);
        rows.put("/responses/answer", MODERATION);
    }

    private static void aboutTheArchive(Map<String, Rule> rows) {
        rows.put("/archive/documents", SIGNED_IN);
        rows.put("/archive/document", SIGNED_IN);
        rows.put("/archive/original", SIGNED_IN);
        rows.put("/archive/upload", OFFICE);
        rows.put("/archive/describe", OFFICE);
        rows.put("/archive/delivery", OFFICE);
        rows.put("/archive/deliveries", OFFICE);
        rows.put("/archive/guesses", OFFICE);
        rows.put("/archive/scans", OFFICE);
        rows.put("/archive/duplicates", OFFICE);
        rows.put("/openapi", EVERYONE);
        rows.put("/api/v1/documents", SIGNED_IN);
    }

    /** A private feed is open to whoever holds its address, with the rights of its owner. */
    private static void aboutTheSearch(Map<String, Rule> rows) {
        rows.put("/search", SIGNED_IN);
        rows.put("/search/years", SIGNED_IN);
        rows.put("/search/similar", SIGNED_IN);
        rows.put("/search/export", SIGNED_IN);
        rows.put("/search/atom", SIGNED_IN);
        rows.put("/api/v1/search", SIGNED_IN);
        rows.put("/searches/saved", SIGNED_IN);
        rows.put("/searches/save", SIGNED_IN);
        rows.put("/searches/feed", EVERYONE);
        rows.put("/vocabulary/synonyms", OFFICE);
        rows.put("/vocabulary/synonym", OFFICE);
        rows.put("/vocabulary/lexica", forRoles(ADMINISTRATOR));
        rows.put("/vocabulary/language", SIGNED_IN);
    }

    /** What unsubscribes is open to whoever holds the token in a mail. */
    private static void aboutMail(Map<String, Rule> rows) {
        rows.put("/messages/settings", SIGNED_IN);
        rows.put("/messages/outbox", forRoles(ADMINISTRATOR));
        rows.put("/upkeep/search-index", forRoles(ADMINISTRATOR));
        rows.put("/messages/unsubscribe", EVERYONE);
        rows.put("/messages/one-click", EVERYONE);
    }

    private static Rule forRoles(Role first, Role... rest) {
        return new Rule(true, EnumSet.of(first, rest));
    }

    /**
     * The row for a path inside the application.
     *
     * @param path such as {@code /drafts/read}, {@code /drafts/read.xhtml} or {@code /api/v1/documents/17}
     * @return empty when there is no row: nobody may open it
     */
    public static Optional<Rule> rule(String path) {
        String page = path.endsWith(".xhtml") ? path.substring(0, path.length() - ".xhtml".length()) : path;
        Rule exact = ROWS.get("/".equals(page) || page.isEmpty() ? "/start" : page);
        return exact != null ? Optional.of(exact) : ofParent(page);
    }

    private static Optional<Rule> ofParent(String path) {
        return ROWS.entrySet().stream()
                .filter(row -> row.getKey().startsWith("/api/") && path.startsWith(row.getKey() + "/"))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Every path that has a row. */
    static Set<String> paths() {
        return ROWS.keySet();
    }
}
