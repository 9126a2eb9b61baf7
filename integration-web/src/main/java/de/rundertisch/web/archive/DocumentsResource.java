package de.rundertisch.web.archive;

import de.rundertisch.core.archive.Archive;
import de.rundertisch.core.intake.Intake;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.web.shared.Problem;
import de.rundertisch.web.shared.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Documents for programs, and for the scripts of our own pages, which come with the session instead of a token. */
@Path("documents")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Documents")
public class DocumentsResource {

    private static final int MOST_STATES = 200;
    private static final Map<String, Integer> REFUSALS = Map.of(
            "archive.upload.empty", 400,
            "archive.upload.tooLarge", 413,
            "archive.upload.unsupported", 415,
            "archive.upload.mismatch", 415);

    @Inject
    private Archive archive;

    @Inject
    private Intake intake;

    @Inject
    private SignedIn signedIn;

    @Context
    private HttpHeaders headers;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @BoundedBody
    @Operation(
            summary = "Upload a document",
            description =
                    "Parts: file (required); delivery, title, kind, date (yyyy-mm-dd), language, fieldOfAction and visibility are"
                            + " guessed or left open when missing. The text is read in the background: ask for the document's state.")
    @APIResponse(responseCode = "202", description = "Taken; Location is the document")
    @APIResponse(responseCode = "413", description = "The file is larger than the server takes")
    @APIResponse(responseCode = "415", description = "A kind of file the archive does not read")
    public Response upload(List<EntityPart> parts, @Context UriInfo uri) throws IOException {
        try {
            Archive.Uploaded uploaded = take(new UploadForm(parts));
            String id = Long.toString(uploaded.documentId());
            return Response.accepted(new UploadAnswer(uploaded.documentId(), uploaded.duplicate()))
                    .location(uri.getAbsolutePathBuilder().path(id).build())
                    .build();
        } catch (BusinessException refused) {
            return refusal(refused);
        }
    }

    private Archive.Uploaded take(UploadForm form) throws IOException {
        EntityPart file = form.file();
        String name = SentName.of(file.getFileName().orElseThrow());
        Long delivery = form.delivery();
        try (InputStream content = file.getContent()) {
            return delivery == null
                    ? archive.upload(signedIn.actor(), name, content, form.metadata())
                    : intake.take(signedIn.actor(), delivery, name, content, form.metadata());
        }
    }

    @POST
    @Path("deliveries")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Begin a delivery of several files",
            description =
                    "Parts: kind and visibility of all its files, both optional. Send its id as part delivery with each file;"
                            + " a ZIP is unpacked in the background, and its files take kind and visibility from the delivery.")
    @APIResponse(responseCode = "201", description = "Begun; the answer names it")
    public Response begin(List<EntityPart> parts) {
        try {
            long id = intake.begin(signedIn.actor(), new UploadForm(parts).metadata());
            return Response.status(Response.Status.CREATED)
                    .entity(new DeliveryAnswer(id))
                    .build();
        } catch (BusinessException refused) {
            return refusal(refused);
        }
    }

    @GET
    @Path("{id: \\d{1,18}}")
    @Operation(summary = "A document and how far its text has been read")
    @APIResponse(responseCode = "404", description = "There is none, or not for you")
    public DocumentAnswer document(@PathParam("id") long id, @Context HttpServletRequest request) {
        return DocumentAnswer.of(archive.find(signedIn.actor(), id), request.getContextPath());
    }

    @GET
    @Path("states")
    @Operation(summary = "How far several documents have got", description = "Those you may not see are left out.")
    public List<DocumentState> states(@QueryParam("id") List<Long> ids) {
        if (ids.size() > MOST_STATES) {
            throw new BusinessException("archive.api.tooMany", MOST_STATES);
        }
        return archive.lines(signedIn.actor(), ids).stream()
                .map(line -> DocumentState.of(line, Problem.language(headers)))
                .toList();
    }

    private Response refusal(BusinessException refused) {
        int status = REFUSALS.getOrDefault(refused.key(), refused.key().startsWith("archive.api.") ? 400 : 0);
        if (status == 0) {
            throw refused;
        }
        return Problem.of(status, refused, headers).toResponse();
    }
}
