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

    /** The program's own start line, as {@code ./run} has it. */
    static List<String> studio(List<String> options, String main, Path... classes) {
        List<String> path =
                new ArrayList<>(List.of(APP.resolve("slateroom.jar").toString(), APP.resolve("lib") + "/*"));
        Arrays.stream(classes).map(Path::toString).forEach(path::add);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Dslateroom.ffmpeg=" + APP.resolve("ffmpeg"),
                "-Djava.awt.headless=true",
                "-Xmx2g",
                "--module-path",
                APP.resolve("javafx").toString(),
                "--add-modules",
                "javafx.controls,javafx.fxml",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                "--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of("-cp", String.join(":", path), main));
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
        builder.environment().put("SLATEROOM_HOME", home.toString());
        // As ./run has it.
        builder.environment().put("MALLOC_ARENA_MAX", "2");
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
