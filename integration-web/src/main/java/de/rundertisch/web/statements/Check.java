package de.rundertisch.web.statements;

import de.rundertisch.core.statements.Receipt;
import de.rundertisch.core.statements.StatementReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/** The page on which whoever holds a receipt ({@code code} in the address) reads the release and sees whether it is unchanged. */
@Named
@RequestScoped
public class Check {

    @Inject
    private StatementReading reading;

    @Inject
    @Param
    private String code;

    private Optional<Receipt> receipt = Optional.empty();

    @jakarta.annotation.PostConstruct
    void look() {
        receipt = reading.check(code);
    }

    /** Null without a code or for a wrong one. */
    public Receipt getReceipt() {
        return receipt.orElse(null);
    }

    /** As typed. */
    public String getCode() {
        return code;
    }

    /** Whether a code was given that stands for nothing. */
    public boolean isUnknown() {
        return code != null && !code.isBlank() && receipt.isEmpty();
    }
}
