package studio.slateroom.media.speech;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import studio.slateroom.platform.CancelToken;

/**
 * The executable. What it says is taken up to a limit and within a time, so that a broken one holds nothing up.
 *
 * @param file where it lies; empty where it is not installed
 */
record EspeakProgram(Optional<Path> file) {

    private static final Logger LOG = System.getLogger(EspeakProgram.class.getName());

    /** Two minutes of its speech. */
    private static final int MOST_BYTES = 6 << 20;

    /** A line takes it a twentieth of a second. */
    private static final int SECONDS = 10;

    /** A program that is opened from macOS's Finder has a path without the places where tools are installed. */
    private static final List<String> ALSO = List.of("/opt/homebrew/bin", "/usr/local/bin");

    /** The one that a shell would find. */
    static EspeakProgram onPath() {
        String path = System.getenv().getOrDefault("PATH", "");
        return new EspeakProgram(Stream.concat(Stream.of(path.split(File.pathSeparator)), ALSO.stream())
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> Stream.of("espeak-ng", "espeak-ng.exe").flatMap(name -> place(folder, name)))
                .filter(Files::isExecutable)
                .findFirst());
    }

    private static Stream<Path> place(String folder, String name) {
        try {
            return Stream.of(Path.of(folder, name));
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }

    /**
     * Runs it to its end.
     *
     * @param input what it reads on its standard input
     * @return what it sent on its standard output; empty where it is not there, failed, or broke a limit
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    Optional<byte[]> run(List<String> arguments, String input, CancelToken cancel) {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            Process process = start(file.get(), arguments);
            CompletableFuture<Void> late = CompletableFuture.runAsync(
                    process::destroyForcibly, CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS));
            try (CancelToken.Registration _ = cancel.onCancel(process::destroyForcibly)) {
                return output(process, input, cancel);
            } finally {
                late.cancel(false);
                process.destroyForcibly();
            }
        } catch (IOException e) {
            cancel.check();
            LOG.log(Level.WARNING, "espeak-ng cannot be run", e);
            return Optional.empty();
        }
    }

    private static Optional<byte[]> output(Process process, String input, CancelToken cancel) throws IOException {
        try (OutputStream in = process.getOutputStream()) {
            // Shorter than a pipe's buffer, so that this never waits for a child that waits for us.
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // It needed no input and has ended; its exit code tells.
            cancel.check();
        }
        byte[] sent;
        try (InputStream out = process.getInputStream()) {
            sent = out.readNBytes(MOST_BYTES + 1);
        }
        cancel.check();
        try {
            boolean ended = sent.length <= MOST_BYTES && process.waitFor(SECONDS, TimeUnit.SECONDS);
            return ended && process.exitValue() == 0 ? Optional.of(sent) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Process start(Path executable, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(executable.toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        // What it makes of a text must not depend on the user's language.
        environment.put("LC_ALL", "C");
        return builder.start();
    }

    /** What it wrote. */
    static String text(byte[] said) {
        return new String(said, StandardCharsets.UTF_8);
    }
}
