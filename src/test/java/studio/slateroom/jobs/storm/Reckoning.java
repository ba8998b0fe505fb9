package studio.slateroom.jobs.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobState;
import studio.slateroom.provider.emulator.EmulatorRig;
import studio.slateroom.provider.emulator.account.Books;

/** The emulator's books against the studio's journal. */
record Reckoning(List<Job> jobs, Books books) {

    /** No order stands in the books twice. */
    void boughtNothingTwice() {
        Map<String, Long> orders = books.submits().stream()
                .collect(Collectors.groupingBy(submit -> submit.fingerprint(), Collectors.counting()));
        assertThat(orders.values()).as("orders of one clip").allMatch(times -> times == 1);
    }

    /** Every clip that was charged is here, or the user is told that it may have been. */
    void lostNothing() {
        assertThat(charged(job -> isHere(job) || job.state() instanceof JobState.Unknown))
                .as(
                        "clips that were paid and are lost, of %s",
                        jobs.stream().map(Job::state).toList())
                .isEmpty();
    }

    /** Every clip that was charged is here. */
    void broughtAll() {
        assertThat(charged(Reckoning::isHere))
                .as("clips that were paid and are not here")
                .isEmpty();
    }

    private Set<String> charged(Predicate<Job> isSettled) {
        Set<String> charged =
                books.charges().stream().map(charge -> charge.job()).collect(Collectors.toSet());
        Set<String> fingerprints = books.submits().stream()
                .filter(submit -> charged.contains(submit.job()))
                .map(submit -> submit.fingerprint())
                .collect(Collectors.toCollection(HashSet::new));
        jobs.stream()
                .filter(isSettled)
                .map(job -> Core.fingerprint(job.order().request()))
                .forEach(fingerprints::remove);
        return fingerprints;
    }

    /** Neither the key nor a signed address is in any file, and no log repeats a prompt. */
    static void toldNobody(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(content.contains(EmulatorRig.KEY))
                        .as("the key in " + file)
                        .isFalse();
                assertThat(content.contains("Signature="))
                        .as("a signed address in " + file)
                        .isFalse();
                if (file.toString().contains("log")) {
                    assertThat(content.contains(Core.SECRET_WORDS))
                            .as("a prompt in " + file)
                            .isFalse();
                }
            }
        }
    }

    private static boolean isHere(Job job) {
        return job.state() instanceof JobState.Succeeded(Path media, var _) && Files.exists(media);
    }
}
