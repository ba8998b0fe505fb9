package studio.slateroom.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import studio.slateroom.cli.order.PaidRun;
import studio.slateroom.cli.report.JobReport;
import studio.slateroom.cli.service.CliServices;
import studio.slateroom.cli.service.ExitCode;
import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobState;

/** Takes up what a killed or interrupted program has left. */
@Command(
        name = "resume",
        description = "Finish the jobs that were left: fetch what was ordered, order what still waits.",
        mixinStandardHelpOptions = true)
final class ResumeCommand implements Callable<Integer> {

    private final CliServices services;

    @Spec
    private CommandSpec spec;

    ResumeCommand(CliServices services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Job> ended = new PaidRun(services, spec.commandLine().getErr()).resume();
        if (ended.isEmpty()) {
            out.println(services.texts().get("cli.resume.nothing"));
            return ExitCode.DONE;
        }
        JobReport report = new JobReport(services.texts());
        ended.forEach(job -> out.println(report.line(job)));
        if (ended.stream().anyMatch(job -> job.state() instanceof JobState.Unknown)) {
            return ExitCode.UNKNOWN;
        }
        boolean all = ended.stream().allMatch(job -> job.state() instanceof JobState.Succeeded);
        return all ? ExitCode.DONE : ExitCode.FAILED;
    }
}
