package hms.it.client;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The Payara that the build unpacked: each server is a domain of its own, prepared as operations prepare theirs. */
final class Payara implements ServerKind {

    private static final String APPLY = "../server-config/payara/apply";
    private static Path prepared;

    /** Stock settings on ports that nobody uses, as the shipped script made them fit for HMS. */
    private static synchronized Path prepared() throws IOException {
        if (prepared == null) {
            Path domain =
                    Path.of(System.getProperty("hms.it.dir")).toAbsolutePath().resolve("payara/hospital");
            stock(domain);
            prepare(domain, domain.getParent().resolve("apply.log"));
            prepared = domain;
        }
        return prepared;
    }

    /** A domain as Payara ships it, but for ports and addresses. */
    static void stock(Path domain) throws IOException {
        Trees.delete(domain);
        Trees.copy(ServerKind.home().resolve("glassfish/domains/domain1"), domain);
        PayaraDomain.of(domain).listenOn(Ports.free()).save();
    }

    /** The shipped script, for this domain. */
    static List<String> command(Path domain, String... options) {
        List<String> command = new ArrayList<>(
                List.of("sh", APPLY, "--domaindir=" + domain.getParent(), "--domain=" + domain.getFileName()));
        command.addAll(List.of(options));
        command.add(ServerKind.home().toString());
        return command;
    }

    private static void prepare(Path domain, Path log, String... options) throws IOException {
        Process process = new ProcessBuilder(command(domain, options))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process.onExit().completeOnTimeout(process, 20, TimeUnit.MINUTES).join();
        if (process.isAlive() || process.exitValue() != 0) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            PayaraProcess.running(domain).ifPresent(ProcessHandle::destroyForcibly);
            throw new IllegalStateException(APPLY + " failed:\n" + Files.readString(log));
        }
        PayaraProcess.forget(domain);
    }

    @Override
    public String name() {
        return "Payara";
    }

    @Override
    public void prepare(Path base) throws IOException {
        Trees.delete(base);
        Trees.copy(prepared(), base);
        Files.createDirectories(deployments(base));
    }

    /** On ports that nobody uses: the domain is started for it. */
    @Override
    public void apply(Path base, String... options) throws IOException {
        PayaraDomain.of(base).listenOn(Ports.free()).save();
        prepare(base, base.resolveSibling(base.getFileName() + "-apply.log"), options);
    }

    @Override
    public Path deployments(Path base) {
        return base.resolve("autodeploy");
    }

    @Override
    public Path log(Path base) {
        return base.resolve("logs/server.log");
    }

    @Override
    public Map<String, String> connection(Ports ports) {
        return Map.of("payaraHome", ServerKind.home().toString(), "adminPort", String.valueOf(ports.management()));
    }

    @Override
    public ServerProcess start(Path base, Ports ports, Surroundings surroundings) throws IOException {
        PayaraProcess.forget(base);
        PayaraDomain.of(base).listenOn(ports).run(ServerKind.options(base)).save();
        Path log = log(base);
        long heard = Files.exists(log) ? Files.size(log) : 0;
        ProcessBuilder builder = new ProcessBuilder(
                        ServerKind.home().resolve("bin/asadmin").toString(),
                        "start-domain",
                        "--domaindir",
                        base.getParent().toString(),
                        base.getFileName().toString())
                .redirectErrorStream(true)
                .redirectOutput(base.resolve("console.log").toFile());
        surroundings.applyTo(builder.environment());
        boolean deploys = Files.exists(deployments(base).resolve("hms.ear"));
        URI answering = deploys ? ports.address().resolve("health/started") : null;
        PayaraProcess process = new PayaraProcess(builder.start(), base, heard, answering);
        Runtime.getRuntime().addShutdownHook(new Thread(process::kill));
        return process;
    }
}
