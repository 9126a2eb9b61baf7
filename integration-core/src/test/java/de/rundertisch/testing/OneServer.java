package de.rundertisch.testing;

import fish.payara.arquillian.container.payara.managed.PayaraMicroContainerConfiguration;
import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.protocol.servlet5.ServletMethodExecutor;
import org.jboss.shrinkwrap.api.Archive;
import org.jspecify.annotations.Nullable;

/**
 * Starts Payara Micro at the first test class and keeps it for all the others: Arquillian's adapter would start a server for each
 * of them, ten seconds a time. Only right because every class deploys the same archive ({@link InServer#application()}). Lives as
 * long as the test run; Arquillian finds it through {@code META-INF/services}.
 */
public final class OneServer extends PayaraMicroDeployableContainer {

    private @Nullable Archive<?> deployed;
    private @Nullable ProtocolMetaData running;

    /** Quick to start, nothing but loopback, a database in memory, and no word to anybody outside. */
    @Override
    public void setup(PayaraMicroContainerConfiguration configuration) {
        configuration.setCmdOptions(String.join(
                " ",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx768m",
                "-Drundertisch.db.url=jdbc:h2:mem:rundertisch;DB_CLOSE_DELAY=-1",
                "-Drundertisch.data=" + InServer.target().resolve("test-data")));
        configuration.setExtraMicroOptions("--disablephonehome --prebootcommandfile " + loopbackOnly());
        super.setup(configuration);
    }

    /** Payara Micro has no option for the address its port listens at. */
    private static Path loopbackOnly() {
        try {
            return Files.writeString(
                    InServer.target().resolve("server").resolve("loopback.asadmin"),
                    "set configs.config.server-config.network-config.network-listeners.network-listener"
                            + ".http-listener.address=127.0.0.1\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        if (running == null) {
            running = onLoopback(super.deploy(archive));
            deployed = archive;
        }
        return running;
    }

    /**
     * The adapter reads host, port and servlets from the server's log: the host is the machine's public name, where nobody listens, and
     * the servlets are missing when it reads faster than the server writes. The port alone is taken from it.
     */
    private static ProtocolMetaData onLoopback(ProtocolMetaData reported) {
        ProtocolMetaData reachable = new ProtocolMetaData();
        for (HTTPContext context : reported.getContexts(HTTPContext.class)) {
            HTTPContext loopback = new HTTPContext("127.0.0.1", context.getPort());
            loopback.add(new Servlet(ServletMethodExecutor.ARQUILLIAN_SERVLET_NAME, InServer.CONTEXT_ROOT));
            reachable.addContext(loopback);
        }
        return reachable;
    }

    @Override
    public void undeploy(Archive<?> archive) {
        // The next test class needs the same application; stop() ends it.
    }

    @Override
    public void stop() throws LifecycleException {
        if (deployed == null) {
            return;
        }
        try {
            super.undeploy(deployed);
        } catch (DeploymentException e) {
            throw new LifecycleException("The server of the container tests did not stop", e);
        } finally {
            deployed = null;
            running = null;
        }
    }

    /** Puts {@link OneServer} in the place of the adapter's container. */
    public static final class Extension implements LoadableExtension {

        @Override
        public void register(ExtensionBuilder builder) {
            builder.override(DeployableContainer.class, PayaraMicroDeployableContainer.class, OneServer.class);
        }
    }
}
