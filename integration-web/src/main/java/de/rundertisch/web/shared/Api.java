package de.rundertisch.web.shared;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/**
 * The interface for programs. Resources live with their features; who may call them stands in {@link AccessTable}; the server
 * publishes the description at {@code /openapi}.
 */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Runder Tisch Integration",
                        version = "1",
                        description = "Documents and search. Create a bearer token on your profile page.",
                        license =
                                @License(
                                        name = "EUPL-1.2",
                                        url = "https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12")),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(securitySchemeName = "token", type = SecuritySchemeType.HTTP, scheme = "bearer")
public class Api extends Application {}
