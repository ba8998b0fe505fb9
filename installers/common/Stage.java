import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes what all installers install: the program with a trimmed Java of its own, FFmpeg, licences and caches of classes.
 * Run from the sources by JDK 25, after the build: {@code java Stage.java TOP OUT NAME VERSION ICON [VLC]}.
 */
final class Stage {

    /** Of every launcher but the studio's. */
    private static final String LINE = "slateroom-line";

    private static final String SERVE = "slateroom-serve";

    private final Platform platform = Platform.here();
    private final Path common;
    private final Path built;
    private final Path top;
    private final Path out;
    private final Path input;
    private final Path runtime;
    private final String name;

    private Stage(Path top, Path out, String name) {
        this.top = top;
        this.out = out;
        this.name = name;
        common = top.resolve("installers/common");
        built = top.resolve("target/app");
        input = out.resolve("input");
        runtime = out.resolve("runtime");
    }

    public static void main(String[] arguments) throws Exception {
        Path out = Path.of(arguments[1]).toAbsolutePath();
        delete(out);
        Files.createDirectories(out);
        Stage stage = new Stage(Path.of(arguments[0]).toAbsolutePath(), out, arguments[2]);
        stage.collect();
        stage.checkModules();
        stage.link();
        stage.pack(arguments[3], Path.of(arguments[4]));
        stage.configure(arguments.length > 5 ? stage.bringVlc(Path.of(arguments[5])) : List.of());
        stage.train();
        stage.checkNatives();
    }

    /** Puts together what goes beside the launchers. */
    private void collect() throws IOException {
        say("collecting");
        Natives natives = new Natives(platform);
        Files.createDirectories(out.resolve("javafx"));
        Files.createDirectories(input);
        for (Path jar : jars(built.resolve("javafx"))) {
            natives.part(jar, out.resolve("javafx").resolve(jar.getFileName()), out.resolve("javafx-natives"));
        }
        for (Path jar : jars(built.resolve("lib"))) {
            natives.part(jar, input.resolve(jar.getFileName()), input.resolve("native"));
        }
        Files.copy(built.resolve("slateroom.jar"), input.resolve("slateroom.jar"));
        copy(built.resolve("ffmpeg"), input.resolve("ffmpeg"));
        copy(common.resolve("licences"), input.resolve("licences"));
        Files.copy(top.resolve("LICENSE"), input.resolve("licences/GPL-3"));
        Files.copy(top.resolve("target/installers/licences/third-party.txt"), input.resolve("licences/third-party.txt"));
    }

    /** A class whose module is not there is only missed when somebody comes to it. */
    private void checkModules() throws IOException {
        List<String> words = new ArrayList<>(List.of("--multi-release", "25", "--ignore-missing-deps"));
        words.addAll(List.of("--print-module-deps", "--module-path", built.resolve("javafx").toString()));
        words.addAll(List.of("--class-path", input + "/*"));
        jars(input).forEach(jar -> words.add(jar.toString()));
        Set<String> used = new TreeSet<>(Arrays.asList(tool("jdeps", words).lines()
                .filter(line -> !line.startsWith("Warning"))
                .collect(Collectors.joining())
                .strip()
                .split(",")));
        used.removeAll(modules());
        used.remove("java.base");
        if (!used.isEmpty()) {
            throw new IllegalStateException("modules.txt lacks " + used);
        }
    }

    private void link() throws IOException {
        say("linking a Java of " + String.join(", ", modules()));
        tool(
                "jlink",
                List.of(
                        "--module-path",
                        out.resolve("javafx").toString(),
                        "--add-modules",
                        String.join(",", modules()),
                        "--include-locales=en,zh",
                        "--no-header-files",
                        "--no-man-pages",
                        // The packages are compressed as a whole, better, and the program starts sooner.
                        "--compress=zip-0",
                        "--output",
                        runtime.toString()));
        copy(out.resolve("javafx-natives"), platform.libraries(runtime));
        if (platform != Platform.WINDOWS) {
            try (Stream<Path> tools = Files.list(runtime.resolve("bin"))) {
                for (Path tool : tools.filter(file -> !file.endsWith("java")).toList()) {
                    Files.delete(tool);
                }
            }
        }
    }

    private void pack(String version, Path icon) throws IOException {
        say("packing");
        List<String> words = new ArrayList<>();
        words.addAll(List.of("--type", "app-image", "--name", name, "--app-version", platform.version(version)));
        if (platform == Platform.MAC) {
            words.addAll(List.of("--mac-package-identifier", "studio.slateroom"));
        }
        words.addAll(List.of("--vendor", "Slateroom", "--description", "From a shot script to a clip"));
        words.addAll(List.of("--runtime-image", runtime.toString(), "--input", input.toString()));
        words.addAll(List.of("--main-jar", "slateroom.jar", "--main-class", "studio.slateroom.app.Main"));
        words.addAll(List.of("--icon", icon.toString(), "--dest", out.toString()));
        for (String launcher : List.of(LINE, SERVE)) {
            Path properties = out.resolve(launcher + ".properties");
            Files.writeString(properties, "win-console=true\nwin-menu=false\nwin-shortcut=false\n");
            words.addAll(List.of("--add-launcher", launcher + "=" + properties));
        }
        tool("jpackage", words);
    }

    /** Takes LibVLC along, in the folder as it is given, and says where it is. */
    private List<String> bringVlc(Path folder) throws IOException {
        copy(folder, app().resolve("vlc"));
        return List.of("-Dslateroom.vlc=$APPDIR/vlc" + (Files.isDirectory(folder.resolve("lib")) ? "/lib" : ""));
    }

    private void configure(List<String> more) throws IOException {
        List<String> places = new ArrayList<>(List.of(
                "-Dslateroom.ffmpeg=$APPDIR/ffmpeg",
                "-Dorg.sqlite.lib.path=$APPDIR/native",
                "-Djna.boot.library.path=$APPDIR/native"));
        places.addAll(more);
        for (String launcher : List.of(name, LINE, SERVE)) {
            String options = launcher.equals(name) ? "studio.options" : "line.options";
            addOptions(launcher, places);
            addOptions(launcher, options(options, launcher.equals(LINE)));
        }
    }

    /** Lets both halves of the program run once and keep their classes in the form in which the JVM wants them. */
    private void train() throws IOException, InterruptedException {
        say("training the studio");
        Path home = out.resolve("training");
        train("studio.aot", name, List.of(
                "-Dglass.platform=Headless",
                "-Dslateroom.rehearsal=true"));
        say("training the command line");
        Path sample = top.resolve("src/main/resources/studio/slateroom/project/sample");
        Path clip = home.resolve("clip.mp4");
        train("line.aot", LINE, List.of(), "render", sample.resolve("red-convertible.shots").toString(),
                "-o", clip.toString(), "-p", "resolution=480p",
                "--image", sample.resolve("couple.jpg").toString(), "--image", sample.resolve("woman.jpg").toString());
        if (!Files.exists(clip)) {
            throw new IllegalStateException("the command line rendered nothing");
        }
        List<String> quiet = List.of("-Xlog:aot*=off,cds*=off");
        addOptions(name, List.of("-XX:AOTCache=$APPDIR/studio.aot"));
        addOptions(LINE, List.of("-XX:AOTCache=$APPDIR/line.aot"));
        addOptions(SERVE, List.of("-XX:AOTCache=$APPDIR/line.aot"));
        for (String launcher : List.of(name, LINE, SERVE)) {
            addOptions(launcher, quiet);
        }
        delete(home);
    }

    private void train(String cache, String launcher, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        Path home = out.resolve("training");
        delete(home);
        Files.createDirectories(home);
        Path made = app().resolve(cache);
        List<String> all = new ArrayList<>(options);
        all.add("-XX:AOTCacheOutput=" + made);
        List<String> command = new ArrayList<>(List.of(platform.launcher(image(), launcher).toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.resolve(cache + ".log").toFile());
        builder.environment().put("SLATEROOM_HOME", home.toString());
        builder.environment()
                .put("JAVA_TOOL_OPTIONS", all.stream().map(o -> '"' + o + '"').collect(Collectors.joining(" ")));
        Process process = builder.start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        if (!Files.exists(made)) {
            throw new IllegalStateException("no " + cache + ":\n" + Files.readString(out.resolve(cache + ".log")));
        }
    }

    private void checkNatives() throws IOException {
        List<String> foreign = new Natives(platform).foreign(image());
        if (!foreign.isEmpty()) {
            throw new IllegalStateException("libraries of other platforms: " + foreign);
        }
    }

    private Path image() {
        return platform.image(out, name);
    }

    private Path app() {
        return platform.app(image());
    }

    private void addOptions(String launcher, List<String> options) throws IOException {
        Path file = app().resolve(launcher + ".cfg");
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        int end = lines.indexOf("[JavaOptions]") + 1;
        if (end == 0) {
            throw new IllegalStateException(file + " has no options");
        }
        while (end < lines.size() && lines.get(end).startsWith("java-options=")) {
            end++;
        }
        lines.addAll(end, options.stream().map(option -> "java-options=" + option).toList());
        Files.write(file, lines);
    }

    private List<String> options(String file, boolean once) throws IOException {
        List<String> words = new ArrayList<>(platform.words());
        if (once) {
            words.add("once");
        }
        return Files.readAllLines(common.resolve(file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .filter(line -> line.startsWith("-") || words.contains(line.substring(0, line.indexOf(' '))))
                .map(line -> line.substring(line.startsWith("-") ? 0 : line.indexOf(' ') + 1))
                .toList();
    }

    private Set<String> modules() throws IOException {
        return Files.readAllLines(common.resolve("modules.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String tool(String tool, List<String> words) {
        StringWriter said = new StringWriter();
        PrintWriter to = new PrintWriter(said);
        int end = ToolProvider.findFirst(tool).orElseThrow().run(to, to, words.toArray(String[]::new));
        to.flush();
        if (end != 0) {
            throw new IllegalStateException(tool + " failed:\n" + said);
        }
        return said.toString();
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                file.toFile().setWritable(true);
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void say(String what) {
        System.out.println("slateroom: " + what);
    }
}
