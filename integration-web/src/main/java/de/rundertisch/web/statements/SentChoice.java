package de.rundertisch.web.statements;

import de.rundertisch.core.statements.PreparedStatement;
import de.rundertisch.core.statements.PreparedStatement.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/**
 * What the form of a statement sent: the comments in the order in which they stood on the page, and those that were ticked. Both are
 * plain fields, repeated once a comment, because the order of the page is the order of the statement.
 *
 * @param order empty if no form was sent
 */
record SentChoice(List<Long> order, Set<Long> chosen) {

    static SentChoice read() {
        return new SentChoice(numbers("order"), new HashSet<>(numbers("chosen")));
    }

    private static List<Long> numbers(String name) {
        String[] values = Faces.getRequestParameterValues(name);
        return values == null
                ? List.of()
                : Stream.of(values)
                        .filter(value -> value.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .toList();
    }

    /** The stored statement with what was sent laid over it. */
    PreparedStatement applied(PreparedStatement stored) {
        if (order.isEmpty()) {
            return stored;
        }
        Map<Long, Item> left = new LinkedHashMap<>();
        stored.items().forEach(item -> left.put(item.comment().id(), item));
        List<Item> items = new ArrayList<>();
        for (long id : order) {
            Item item = left.remove(id);
            if (item != null) {
                items.add(new Item(item.comment(), item.place(), chosen.contains(id)));
            }
        }
        items.addAll(left.values());
        return new PreparedStatement(stored.lock(), stored.coverNote(), items);
    }
}
