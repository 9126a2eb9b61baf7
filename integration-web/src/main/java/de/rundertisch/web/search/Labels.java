package de.rundertisch.web.search;

import de.rundertisch.core.concept.ConceptReading;
import de.rundertisch.core.concept.FieldOfAction;
import de.rundertisch.core.partners.PartnerDirectory;
import de.rundertisch.search.engine.Dimension;
import de.rundertisch.web.shared.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Names for the codes that searches are counted by; one query at most for all codes of a dimension. */
@ApplicationScoped
class Labels {

    @Inject
    private ConceptReading concept;

    @Inject
    private PartnerDirectory directory;

    /** The names of those codes that have one. */
    Map<String, String> of(Dimension dimension, Collection<String> codes) {
        return switch (dimension) {
            case KIND -> named(codes, Labels::kind);
            case YEAR -> named(codes, year -> year);
            case LANGUAGE -> named(codes, Labels::language);
            case FIELD_OF_ACTION -> byId(codes, this::fieldTitles);
            case ORGANISATION -> byId(codes, directory::names);
        };
    }

    /** Anything may stand in an address; a kind that does not exist has no name. */
    static String kind(String code) {
        String name = Wording.text(Wording.locale(), "search.kind." + code);
        return name.startsWith("??") ? code : name;
    }

    private Map<Long, String> fieldTitles(Collection<Long> ids) {
        return concept.fieldsById(ids).stream().collect(Collectors.toMap(FieldOfAction::id, FieldOfAction::title));
    }

    private static String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Wording.locale());
    }

    private static Map<String, String> named(Collection<String> codes, UnaryOperator<String> name) {
        Map<String, String> names = new HashMap<>();
        codes.forEach(code -> names.put(code, name.apply(code)));
        return names;
    }

    private static Map<String, String> byId(
            Collection<String> codes, Function<Collection<Long>, Map<Long, String>> find) {
        List<Long> ids = codes.stream()
                .filter(code -> code.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
        Map<String, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            find.apply(ids).forEach((id, name) -> names.put(id.toString(), name));
        }
        return names;
    }
}
