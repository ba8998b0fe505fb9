package studio.slateroom.app.help;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import studio.slateroom.diagnosis.Report;
import studio.slateroom.diagnosis.Standing;
import studio.slateroom.platform.AppInfo;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.about.Part;

/** The versions of what the program stands on. */
final class Versions {

    private final Machine machine;

    Versions(Machine machine) {
        this.machine = machine;
    }

    /** For the window about the program. */
    List<Part> shown(Texts texts) {
        return List.of(
                new Part("Java", () -> property("java.runtime.version")),
                new Part("JavaFX", () -> property("javafx.runtime.version")),
                new Part("LibVLC", said(machine.libVlc(), texts)),
                new Part("FFmpeg", said(machine.ffmpeg(), texts)));
    }

    /** For the report, which is read by people who cannot look at the machine; may block. */
    List<Report.Part> reported(AppInfo program) {
        return List.of(
                new Report.Part(program.name(), program.version()),
                new Report.Part(
                        "System", property("os.name") + ", " + property("os.version") + ", " + property("os.arch")),
                new Report.Part("Java", property("java.runtime.version") + ", " + property("java.vendor")),
                new Report.Part("JavaFX", property("javafx.runtime.version")),
                new Report.Part("LibVLC", word(machine.libVlc().get())),
                new Report.Part("FFmpeg", word(machine.ffmpeg().get())),
                new Report.Part("Language", Locale.getDefault().toLanguageTag()),
                new Report.Part(
                        "Memory",
                        (Runtime.getRuntime().maxMemory() >> 20) + " MB for Java, "
                                + Runtime.getRuntime().availableProcessors() + " processors"));
    }

    private static Callable<String> said(Supplier<Standing> part, Texts texts) {
        Function<Standing, Optional<String>> version =
                standing -> standing instanceof Standing.Works(String found) ? Optional.of(found) : Optional.empty();
        return () -> version.apply(part.get()).orElseGet(() -> texts.get("about.version.none"));
    }

    private static String word(Standing standing) {
        return switch (standing) {
            case Standing.Works(String version) -> version;
            case Standing.Missing() -> "missing";
            case Standing.Unfit(String what) -> "of another kind: " + what;
            case Standing.Broken() -> "does not start";
            case Standing.Silent() -> "no answer";
        };
    }

    private static String property(String name) {
        return System.getProperty(name, "?");
    }
}
