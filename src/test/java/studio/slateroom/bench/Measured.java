package studio.slateroom.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Runs the program as its user does, in processes of its own, and writes down what it took. */
final class Measured {

    static final JsonMapper JSON = new JsonMapper();
    private static final Path APP = Path.of("target/app").toAbsolutePath();

    private Measured() {}

    /** The studio's own start line, as {@code ./run} has it. */
    static List<String> studio(List<String> more) throws IOException {
        List<String> options = new ArrayList<>(
                List.of("-Dslateroom.ffmpeg=" + APP.resolve("ffmpeg"), "--add-modules", "javafx.controls,javafx.fxml"));
        try (Stream<String> lines = Files.lines(Path.of("installers/common/studio.options"))) {
            lines.filter(line -> line.startsWith("-")).forEach(options::add);
        }
        options.addAll(more);
        return java(
                options, APP.resolve("slateroom.jar") + ":" + APP.resolve("lib") + "/*", "studio.slateroom.app.Main");
    }

    /** A bare JavaFX program's start line: no option that it could do without. */
    static List<String> bare(List<String> more, Path classes, String main) {
        // The bench may run without a graphics card; the studio spares the search for one, so it is not measured here.
        List<String> options = new ArrayList<>(List.of("-Dprism.order=sw", "--add-modules", "javafx.controls"));
        options.addAll(more);
        return java(options, classes.toString(), main);
    }

    private static List<String> java(List<String> options, String path, String main) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "--module-path",
                APP.resolve("javafx").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", path, main));
        return command;
    }

    /** The options with which {@code ./run} uses the cache of classes that {@code ./test bench} has prepared. */
    static List<String> cache() {
        return List.of("-XX:AOTCache=" + APP.resolve("studio.aot"));
    }

    /** These options and those that use the cache. */
    static List<String> withCache(String... options) {
        return Stream.concat(cache().stream(), Arrays.stream(options)).toList();
    }

    /** Runs a command to its end, and tells how long it took. */
    static Duration run(List<String> command, Path home) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process process = start(command, home);
        process.waitFor();
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        check(process, command);
        return took;
    }

    /** Runs a command to its end, and tells the most bytes that it and its children had at a time. To look takes time. */
    static long peak(List<String> command, Path home) throws IOException, InterruptedException {
        Process process = start(command, home);
        long peak = 0;
        while (!process.waitFor(40, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, memory(process.toHandle()));
        }
        check(process, command);
        return peak;
    }

    private static void check(Process process, List<String> command) {
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command + " ended with " + process.exitValue());
        }
    }

    static Process start(List<String> command, Path home) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        // As ./run has them.
        builder.environment()
                .putAll(Map.of("SLATEROOM_HOME", home.toString(), "MALLOC_ARENA_MAX", "2", "GDK_GL", "disable"));
        return builder.start();
    }

    /** Writes what was measured, with what it was measured on. */
    static void write(String name, ObjectNode figures) throws IOException {
        figures.put("cores", Runtime.getRuntime().availableProcessors());
        figures.put("java", System.getProperty("java.runtime.version"));
        Path folder = Files.createDirectories(Path.of("target/bench"));
        Files.writeString(folder.resolve(name + ".json"), figures.toPrettyString() + "\n");
    }

    /**
     * What a process and its children take, shared pages counted once; one that has just ended counts nothing, nor does
     * one that is about to become another program and still lives in its parent's memory.
     */
    private static long memory(ProcessHandle process) {
        Map<Long, Long> bytes = new HashMap<>();
        Optional<String> program = process.info().command();
        Stream.concat(
                        Stream.of(process),
                        process.descendants()
                                .filter(child -> !child.info().command().equals(program)))
                .forEach(handle -> bytes.put(handle.pid(), share(handle.pid())));
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long share(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                            .map(line -> line.replaceAll("[^0-9]", ""))
                            .mapToLong(Long::parseLong)
                            .sum()
                    * 1024;
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }
}
