package studio.slateroom.app.help;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import studio.slateroom.diagnosis.LogTail;
import studio.slateroom.diagnosis.Remedy;
import studio.slateroom.diagnosis.Report;
import studio.slateroom.diagnosis.Scrub;
import studio.slateroom.platform.ProjectPages;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.about.AboutController;
import studio.slateroom.ui.about.AboutViewModel;
import studio.slateroom.ui.diagnosis.DiagnosisController;
import studio.slateroom.ui.diagnosis.DiagnosisPorts;
import studio.slateroom.ui.diagnosis.DiagnosisViewModel;
import studio.slateroom.ui.fx.OwnedWindow;
import studio.slateroom.ui.fx.ViewLoader;
import studio.slateroom.web.HttpWeb;

/** The windows about the program and its troubles, made when they are first opened. */
final class HelpWindows implements AutoCloseable {

    private static final double ABOUT_WIDTH = 440;
    private static final double DIAGNOSIS_WIDTH = 600;

    private final Program program;
    private final Machine machine;
    private final HelpHooks hooks;
    private @Nullable OwnedWindow about;
    private @Nullable AboutViewModel aboutModel;
    private @Nullable OwnedWindow diagnosis;
    private @Nullable DiagnosisViewModel diagnosisModel;

    HelpWindows(Program program, Machine machine, HelpHooks hooks) {
        this.program = program;
        this.machine = machine;
        this.hooks = hooks;
    }

    /** Shows what the program is. */
    void showAbout() {
        if (about == null || aboutModel == null) {
            Texts texts = program.texts();
            AboutViewModel model = new AboutViewModel(
                    program.info(),
                    new Versions(machine).shown(texts),
                    ProjectPages.fromBuild(),
                    new AboutViewModel.Outside(HelpWindows::copy, program.desktop()::open),
                    program.tasks(),
                    texts);
            aboutModel = model;
            ViewLoader views =
                    new ViewLoader(texts).with(AboutController.class, () -> new AboutController(model, texts));
            about = new OwnedWindow(
                    views.load(AboutController.class),
                    texts.get("about.window.title"),
                    ABOUT_WIDTH,
                    hooks.user().memory("about"));
        }
        aboutModel.open();
        about.show(owner());
    }

    /** Looks for troubles. */
    void showDiagnosis() {
        if (diagnosis == null || diagnosisModel == null) {
            Texts texts = program.texts();
            DiagnosisViewModel model = new DiagnosisViewModel(ports(), program.tasks(), texts);
            diagnosisModel = model;
            ViewLoader views =
                    new ViewLoader(texts).with(DiagnosisController.class, () -> new DiagnosisController(model, texts));
            diagnosis = new OwnedWindow(
                    views.load(DiagnosisController.class),
                    texts.get("diagnosis.window.title"),
                    DIAGNOSIS_WIDTH,
                    hooks.user().memory("diagnosis"));
        }
        diagnosisModel.run();
        diagnosis.show(owner());
    }

    @Override
    public void close() {
        if (about != null) {
            about.close();
        }
        if (diagnosis != null) {
            diagnosis.close();
        }
    }

    private DiagnosisPorts ports() {
        Checks checks = new Checks(machine, program.directories(), new HttpWeb(program.info()), this::owner);
        return new DiagnosisPorts(checks::all, this::report, hooks.user()::scripts, HelpWindows::copy, this::take);
    }

    /** In English whatever the window speaks, for whoever is to read it. */
    private String report(List<Report.Result> results, List<String> scripts) {
        Scrub scrub =
                new Scrub(Path.of(System.getProperty("user.home", "/")), System.getProperty("user.name", ""), scripts);
        Path log = program.directories().data().resolve("logs").resolve("slateroom.0.log");
        return new Report(Texts.in(Locale.ENGLISH), scrub)
                .text(new Versions(machine).reported(program.info()), results, LogTail.of(log, scrub));
    }

    private void take(Remedy.Step step) {
        switch (step) {
            case Remedy.Step.Copy(String text) -> copy(text);
            case Remedy.Step.OpenFolder(Path folder) -> program.desktop().open(existing(folder));
            case Remedy.Step.OpenPage(URI page) -> program.desktop().open(page);
            case Remedy.Step.OpenSettings() -> hooks.user().openSettings();
        }
    }

    private static Path existing(Path folder) {
        Path above = folder.getParent();
        return Files.exists(folder) || above == null ? folder : existing(above);
    }

    private static void copy(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    private Window owner() {
        return hooks.window().getScene().getWindow();
    }
}
