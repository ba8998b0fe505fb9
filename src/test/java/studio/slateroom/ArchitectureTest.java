package studio.slateroom;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import studio.slateroom.ui.fx.FxThread;

/** The house rules that the byte code can be asked about. */
class ArchitectureTest {

    private static final String ROOT = "studio.slateroom.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("studio.slateroom");

    /** What each package may use of the others; {@code app} may use everything. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("platform", List.of()),
            Map.entry("script", List.of("platform")),
            Map.entry("catalog", List.of("platform")),
            Map.entry("settings", List.of("platform")),
            Map.entry("generation", List.of("script", "catalog", "platform")),
            Map.entry("media", List.of("catalog", "platform")),
            Map.entry("project", List.of("script", "catalog", "generation", "media", "platform")),
            Map.entry("provider", List.of("generation", "catalog", "script", "media", "platform")),
            Map.entry("jobs", List.of("generation", "catalog", "provider", "media", "platform")),
            Map.entry(
                    "cli",
                    List.of("jobs", "project", "provider", "generation", "media", "script", "catalog", "platform")),
            Map.entry(
                    "ui",
                    List.of(
                            "jobs",
                            "project",
                            "provider",
                            "settings",
                            "generation",
                            "media",
                            "script",
                            "catalog",
                            "platform")));

    private static final List<Map.Entry<String, List<String>>> DIRECTIONS = List.copyOf(MAY_USE.entrySet());

    @ParameterizedTest
    @FieldSource("DIRECTIONS")
    void packagesOnlyUseThoseBelowThem(Map.Entry<String, List<String>> direction) {
        String[] allowed = Stream.concat(Stream.of(direction.getKey()), direction.getValue().stream())
                .map(name -> ROOT + name + "..")
                .toArray(String[]::new);
        holds(classes()
                .that()
                .resideInAPackage(ROOT + direction.getKey() + "..")
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage("studio.slateroom.."))
                        .or(resideInAPackage("studio.slateroom").or(resideInAnyPackage(allowed)))));
    }

    @Test
    void adaptersAreOnlyNamedWhereTheProgramIsPutTogether() {
        for (String adapter :
                List.of("media.ffmpeg", "media.speech", "provider.animatic", "jobs.sqlite", "ui.player.vlc")) {
            holds(noClasses()
                    .that()
                    .resideOutsideOfPackages(ROOT + adapter + "..", ROOT + "app")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(ROOT + adapter + ".."));
        }
    }

    @Test
    void javaFxStaysInTheWindow() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "ui..", ROOT + "app")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx.."));
    }

    @Test
    void technologyStaysBehindItsAdapter() {
        onlyIn("java.sql..", "jobs.sqlite");
        // The emulator fetches the references that orders name by their addresses, as the service does.
        onlyIn("java.net.http..", "provider.segmind", "provider.emulator");
        onlyIn("com.sun.net.httpserver..", "provider.emulator");
        onlyIn("uk.co.caprica..", "ui.player.vlc");
        onlyIn("com.github.javakeyring..", "settings.secrets");
        onlyIn("org.freedesktop..", "settings.secrets");
        holds(noClasses()
                .that()
                // What the desktop wants is only told by a program of its own.
                .resideOutsideOfPackages(ROOT + "media.ffmpeg..", ROOT + "media.speech..", ROOT + "settings.desktop")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ProcessBuilder.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Process.class));
    }

    @Test
    void oneClassHandsWorkToTheFxThread() {
        holds(noClasses()
                .that()
                .doNotBelongToAnyOf(FxThread.class)
                .should()
                .callMethod(Platform.class, "runLater", Runnable.class));
    }

    @Test
    void threadsAreMadeInFewPlaces() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "app", ROOT + "jobs", ROOT + "media.ffmpeg")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Executors.class)
                .orShould()
                .callMethod(Thread.class, "ofVirtual")
                .orShould()
                .callMethod(Thread.class, "ofPlatform")
                .orShould()
                .callMethod(Thread.class, "startVirtualThread", Runnable.class)
                .orShould()
                .callConstructor(Thread.class, Runnable.class));
    }

    @Test
    void viewModelsKnowNoView() {
        holds(noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .or()
                .resideInAPackage(ROOT + "ui.desk")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx.scene..",
                        "javafx.stage..",
                        "javafx.fxml..",
                        "javafx.application..",
                        "org.controlsfx.."));
    }

    @Test
    void controllersSeeNoService() {
        holds(noClasses()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .dependOnClassesThat(simpleName("JobQueue")
                        .or(simpleName("JobJournal"))
                        .or(simpleName("ProjectStore"))
                        .or(simpleName("SettingsStore"))
                        .or(simpleName("MediaProbe"))
                        .or(simpleName("PictureReader"))
                        .or(simpleName("VideoPlayer"))
                        .or(resideInAPackage(ROOT + "provider.."))));
    }

    @Test
    void packagesFormNoCycle() {
        holds(slices().matching("studio.slateroom.(**)").should().beFreeOfCycles());
    }

    @Test
    void onlyTheCommandLinePrints() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err"));
    }

    @Test
    void nothingIsFetchedFromNowhere() {
        holds(noMethods().should().haveName("getInstance"));
    }

    @Test
    void namesSayWhatAClassDoes() {
        holds(noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils)$"));
    }

    private static void onlyIn(String technology, String... adapters) {
        String[] packages = Stream.of(adapters).map(name -> ROOT + name + "..").toArray(String[]::new);
        holds(noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(technology));
    }

    private static void holds(ArchRule rule) {
        rule.check(CLASSES);
    }
}
