package studio.slateroom.cli;

import java.io.PrintWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import studio.slateroom.cli.report.JobReport;
import studio.slateroom.cli.service.CliServices;
import studio.slateroom.cli.service.CommandFailure;
import studio.slateroom.cli.service.ExitCode;
import studio.slateroom.jobs.Claim;
import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobJournal;
import studio.slateroom.jobs.JobState;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.ProviderException;
import studio.slateroom.provider.RemoteId;

/** Lists the jobs, and settles those whose outcome is unknown. */
@Command(
        name = "jobs",
        description = "Print the jobs, the studio's among them; settle those that need your word.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class JobsCommand implements Callable<Integer> {

    private static final Logger LOG = System.getLogger(JobsCommand.class.getName());
    private static final int SHORTEST_ID = 4;

    private final CliServices services;

    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "Print the jobs as JSON.")
    private boolean json;

    @Option(
            names = "--order-again",
            paramLabel = "ID",
            description = "Queue a job again; it is bought anew by: resume.")
    private @Nullable String again;

    @Option(names = "--not-bought", paramLabel = "ID", description = "A job with an unknown outcome was not ordered.")
    private @Nullable String notBought;

    @Option(
            names = "--found",
            arity = "2",
            paramLabel = "ID|REQUEST",
            description = "The clip of a job is known to Segmind under this request id; it is fetched by: resume.")
    private List<String> found = List.of();

    @Option(names = "--dismiss", paramLabel = "ID", description = "Strike a job off that has ended; its clip stays.")
    private @Nullable String dismissed;

    JobsCommand(CliServices services) {
        this.services = services;
    }

    @Override
    public Integer call() throws CommandFailure {
        if (again != null) {
            settle(again, Job::orderedAgain);
        }
        if (notBought != null) {
            settle(notBought, this::notBought);
        }
        if (!found.isEmpty()) {
            found(found.getFirst(), found.getLast());
        }
        if (dismissed != null) {
            dismiss(dismissed);
        }
        print();
        return ExitCode.DONE;
    }

    private void print() {
        PrintWriter out = spec.commandLine().getOut();
        JobReport report = new JobReport(services.texts());
        List<Job> jobs = weighed(journal().all());
        if (json) {
            out.println(report.json(jobs));
        } else if (jobs.isEmpty()) {
            out.println(services.texts().get("cli.jobs.none"));
        } else {
            jobs.forEach(job -> out.println(report.line(job)));
        }
    }

    /** The balance of this moment is better evidence than that of the moment when the answer was lost. */
    private List<Job> weighed(List<Job> jobs) {
        if (jobs.stream().noneMatch(job -> job.state() instanceof JobState.Unknown)) {
            return jobs;
        }
        try {
            Optional<Usd> now = services.paid().provider().balance(new CancelToken());
            return jobs.stream().map(job -> job.weighed(now).orElse(job)).toList();
        } catch (ProviderException e) {
            LOG.log(Level.DEBUG, "the balance cannot be asked", e);
            return jobs;
        }
    }

    private Optional<Job> notBought(Job job) {
        Optional<Job> settled = job.notBought();
        settled.ifPresent(_ -> services.paid().guard().strike(job.id().value(), job.attempt()));
        return settled;
    }

    private void found(String id, String request) throws CommandFailure {
        RemoteId remote = Claim.requestId(request)
                .orElseThrow(() -> CommandFailure.badInput(Message.of("cli.jobs.badRequest", request)));
        try {
            Claim claim = Claim.found(
                    services.paid().provider(), remote, services.clock().instant());
            settle(id, job -> job.found(claim));
        } catch (ProviderException e) {
            throw CommandFailure.badInput(e.fault().message(), e);
        }
    }

    private void dismiss(String id) throws CommandFailure {
        Job job = ended(id);
        if (!job.canDismiss()) {
            throw CommandFailure.badInput(Message.of("cli.jobs.notSo", id));
        }
        journal().delete(job.id());
    }

    private void settle(String id, Function<Job, Optional<Job>> settlement) throws CommandFailure {
        Job job = ended(id);
        journal()
                .save(settlement
                        .apply(job)
                        .orElseThrow(() -> CommandFailure.badInput(Message.of("cli.jobs.notSo", id))));
    }

    /** A job that has ended and that no other program works on. */
    private Job ended(String id) throws CommandFailure {
        List<Job> matching = id.length() < SHORTEST_ID
                ? List.of()
                : journal().load().stream()
                        .filter(job ->
                                job.id().value().startsWith(id) && job.state().isFinal())
                        .toList();
        if (matching.size() != 1) {
            throw CommandFailure.badInput(Message.of("cli.jobs.noSuchJob", id));
        }
        return matching.getFirst();
    }

    private JobJournal journal() {
        return services.paid().journal();
    }
}
