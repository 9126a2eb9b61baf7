package de.rundertisch.web.concept;

import de.rundertisch.core.concept.PartType;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.web.shared.Desk;
import java.util.stream.Stream;

/** What the address of the edit page says: a part by kind and id, or for a new one the edition, or the field and goal, it hangs on. */
public class PartAddress {

    private PartType type;
    private Long id;
    private Long edition;
    private Long field;
    private Long goal;

    static PartAddress from(Desk desk) {
        PartAddress address = new PartAddress();
        String typed = desk.parameter("type");
        address.type = Stream.of(PartType.values())
                .filter(known -> known.name().equals(typed))
                .findFirst()
                .orElse(PartType.FIELD);
        address.id = desk.number("id");
        address.edition = desk.number("edition");
        address.field = desk.number("field");
        address.goal = desk.number("goal");
        return address;
    }

    /** @throws BusinessException not found, if there is neither a part nor anything a new one could hang on */
    void requireComplete() {
        Long parent = type == PartType.FIELD ? edition : field;
        if (id == null && parent == null) {
            throw BusinessException.notFound();
        }
    }

    public PartType getType() {
        return type;
    }

    public void setType(PartType type) {
        this.type = type;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getEdition() {
        return edition;
    }

    public void setEdition(Long edition) {
        this.edition = edition;
    }

    public Long getField() {
        return field;
    }

    public void setField(Long field) {
        this.field = field;
    }

    public Long getGoal() {
        return goal;
    }

    public void setGoal(Long goal) {
        this.goal = goal;
    }
}
