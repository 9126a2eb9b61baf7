package de.rundertisch.testing;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Base of the tests that run inside Payara Micro: extend it, name the class {@code *IT}, inject what you test, and mark the class
 * {@code @Transactional} or use the boundary's own transactions.
 *
 * <p>Deployed is what production deploys, minus the pages: the module's classes and its run-time libraries as jars in
 * {@code WEB-INF/lib}, found by Maven before the tests and handed over in two system properties; beside them the module's test
 * classes. The archive is the same for every test class of a module, which is what lets {@link OneServer} deploy it once. So
 * tests share one server and one database in memory: make your own rows, never count all of them, leave nothing that
 * disturbs the next class.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class InServer {

    /** Run-time libraries of the module under test, separated like a class path. */
    private static final String LIBRARIES = "rundertisch.test.libraries";

    /** The module's {@code target} folder. */
    private static final String TARGET = "rundertisch.test.target";

    /** Where the server serves that archive: its name without the ending. */
    static final String CONTEXT_ROOT = "/in-server";

    /** The one archive of the module under test. */
    @Deployment
    public static WebArchive application() {
        File target = target().toFile();
        return ShrinkWrap.create(WebArchive.class, CONTEXT_ROOT.substring(1) + ".war")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsLibraries(jarOf(new File(target, "classes")))
                .addAsLibraries(libraries())
                .addAsLibraries(testLibraries())
                .merge(folder(new File(target, "test-classes")), "WEB-INF/classes", InServer::isNeededInServer);
    }

    /** The {@code target} folder of the module under test. */
    static Path target() {
        return Path.of(System.getProperty(TARGET)).toAbsolutePath();
    }

    private static GenericArchive folder(File folder) {
        return ShrinkWrap.create(GenericArchive.class)
                .as(ExplodedImporter.class)
                .importDirectory(folder)
                .as(GenericArchive.class);
    }

    private static JavaArchive jarOf(File folder) {
        String name = folder.getAbsoluteFile().getParentFile().getParentFile().getName();
        return ShrinkWrap.create(JavaArchive.class, name + ".jar").merge(folder(folder), Filters.includeAll());
    }

    private static JavaArchive[] libraries() {
        return entries(System.getProperty(LIBRARIES)).map(InServer::toJar).toArray(JavaArchive[]::new);
    }

    /** AssertJ, and in modules after core the jar or folder this class comes from. */
    private static JavaArchive[] testLibraries() {
        File own = new File(InServer.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        return entries(System.getProperty("java.class.path"))
                .filter(file -> file.getName().startsWith("assertj-core") || isForeign(own, file))
                .map(InServer::toJar)
                .toArray(JavaArchive[]::new);
    }

    private static boolean isForeign(File own, File file) {
        return file.equals(own) && !own.getAbsoluteFile().getParentFile().equals(target().toFile());
    }

    private static Stream<File> entries(String path) {
        return Arrays.stream(path.split(Pattern.quote(File.pathSeparator)))
                .filter(entry -> !entry.isBlank())
                .map(File::new);
    }

    private static JavaArchive toJar(File file) {
        return file.isDirectory() ? jarOf(file) : ShrinkWrap.createFromZipFile(JavaArchive.class, file);
    }

    /** Plain unit tests stay outside: they name libraries the server does not have. */
    private static boolean isNeededInServer(ArchivePath path) {
        return !path.get().matches(".*Test(\\$.*)?\\.class|.*/META-INF/services/.*");
    }
}
