package de.rundertisch.web.archive;

import de.rundertisch.core.archive.DocumentKind;
import de.rundertisch.core.archive.DocumentMetadata;
import de.rundertisch.core.archive.Visibility;
import de.rundertisch.core.shared.BusinessException;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parts of a multipart upload, read with care: each value is checked and refused in words that name it. */
final class UploadForm {

    private static final int LONGEST_VALUE = 10_000;

    private final List<EntityPart> parts;

    UploadForm(List<EntityPart> parts) {
        this.parts = parts;
    }

    /** @throws BusinessException {@code archive.api.fileMissing}, if there is no part {@code file} with a file name */
    EntityPart file() {
        return part("file")
                .filter(part -> part.getFileName().isPresent())
                .orElseThrow(() -> new BusinessException("archive.api.fileMissing"));
    }

    DocumentMetadata metadata() {
        return new DocumentMetadata(
                text("title"),
                constant("kind", DocumentKind.class),
                date("date"),
                text("language"),
                numbers("fieldOfAction"),
                number("organisation"),
                constant("visibility", Visibility.class));
    }

    /** The delivery the file belongs to, null if it comes by itself. */
    Long delivery() {
        return number("delivery");
    }

    private LocalDate date(String name) {
        String value = text(name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException notADay) {
            throw new BusinessException("archive.api.notADate", name, value);
        }
    }

    /** All values of a part that may come several times; null if it does not come at all. */
    private Set<Long> numbers(String name) {
        Set<Long> numbers = new HashSet<>();
        for (EntityPart part : parts) {
            if (name.equals(part.getName())) {
                numbers.add(number(name, read(part).strip()));
            }
        }
        numbers.remove(null);
        return numbers.isEmpty() ? null : numbers;
    }

    private Long number(String name) {
        return number(name, text(name));
    }

    private static Long number(String name, String value) {
        try {
            return value == null || value.isEmpty() ? null : Long.valueOf(value);
        } catch (NumberFormatException notANumber) {
            throw new BusinessException("archive.api.notANumber", name, value);
        }
    }

    private <E extends Enum<E>> E constant(String name, Class<E> type) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new BusinessException(
                        "archive.api.unknownValue", name, value, List.of(type.getEnumConstants())));
    }

    private String text(String name) {
        return part(name)
                .map(UploadForm::read)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    private static String read(EntityPart part) {
        try (InputStream content = part.getContent()) {
            return new String(content.readNBytes(LONGEST_VALUE), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new BusinessException("archive.api.unreadable");
        }
    }

    private Optional<EntityPart> part(String name) {
        return parts.stream().filter(part -> name.equals(part.getName())).findFirst();
    }
}
