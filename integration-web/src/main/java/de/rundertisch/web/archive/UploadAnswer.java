package de.rundertisch.web.archive;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of an upload.
 *
 * @param id the new document, or the one that has the same content already
 * @param duplicate whether the content was in the archive already; then nothing was changed
 */
@Schema(name = "Upload")
public record UploadAnswer(long id, boolean duplicate) {}
