package de.rundertisch.web.drafts;

import de.rundertisch.core.drafts.Consultations;
import de.rundertisch.core.drafts.DraftLine;
import de.rundertisch.core.drafts.DraftLine.VersionLine;
import de.rundertisch.core.drafts.DraftReading;
import de.rundertisch.core.drafts.ExtensionLine;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.web.shared.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One draft ({@code draft} in the address) with its versions and what can be done with them now. */
@Named("draftManage")
@RequestScoped
public class Manage {

    @Inject
    private DraftReading reading;

    @Inject
    private Consultations consultations;

    @Inject
    private SignedIn signedIn;

    @Inject
    @Param
    private Long draft;

    private DraftLine line;

    /** @throws BusinessException not found, without a draft in the address or with one that is gone */
    public DraftLine getDraft() {
        if (line == null) {
            line = reading.drafts(signedIn.actor()).stream()
                    .filter(found -> Objects.equals(found.id(), draft))
                    .findFirst()
                    .orElseThrow(BusinessException::notFound);
        }
        return line;
    }

    /** The version being worked on, null if there is none. */
    public VersionLine getWorking() {
        return first(false);
    }

    /** The newest published version, null if there is none. */
    public VersionLine getPublished() {
        return first(true);
    }

    private VersionLine first(boolean published) {
        return getDraft().versions().stream()
                .filter(version -> version.published() == published)
                .findFirst()
                .orElse(null);
    }

    /** How the deadline on the newest published version was put off. */
    public List<ExtensionLine> getExtensions() {
        return getPublished() == null
                ? List.of()
                : consultations.extensions(getPublished().id());
    }

    /** Shows this page afresh. */
    void again() {
        Faces.redirect("drafts/manage?draft=%s", draft);
    }
}
