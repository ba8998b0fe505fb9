package studio.slateroom.provider.emulator.http;

import java.io.IOException;
import java.nio.file.Path;
import studio.slateroom.provider.emulator.work.FileStore;
import studio.slateroom.provider.emulator.work.Job;
import studio.slateroom.provider.emulator.work.JobStage;

/** What v1 answers with when the clip is there. */
final class ClipAnswer {

    private final V1Answer standard;
    private final FileStore files;
    private final Answers answers;

    ClipAnswer(V1Answer standard, FileStore files, Answers answers) {
        this.standard = standard;
        this.files = files;
        this.answers = answers;
    }

    Reply of(Call call, Job job, JobStage.Completed completed) throws RefusedCall, IOException {
        boolean bytes = call.accepts("video/mp4") || (standard == V1Answer.BYTES && !call.accepts("application/json"));
        Reply reply = bytes ? file(call, completed) : answers.result(job);
        return reply.with(answers.headers(job.order(), completed));
    }

    private Reply file(Call call, JobStage.Completed completed) throws RefusedCall, IOException {
        Path file = files.find(completed.clip()).orElseThrow(() -> new RefusedCall(404, "File not found"));
        return FileRoute.of(call, file);
    }
}
