package hms.it.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A proxy as {@code server-config/proxy} ships it, with TLS, on loopback and before the house under test. */
final class EdgeProxy implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final List<String> APACHE_MODULES = List.of(
            "mpm_event",
            "authz_core",
            "authz_host",
            "alias",
            "headers",
            "rewrite",
            "proxy",
            "proxy_http",
            "socache_shmcb",
            "ssl");

    /** Where it speaks TLS, and where it sends to that place whoever comes without. */
    final int port = Ports.one();

    final int plainPort = Ports.one();
    final ProxyKey key;

    private final Path directory;
    private Process process;

    private EdgeProxy(Path directory) throws IOException, InterruptedException, GeneralSecurityException {
        this.directory = directory;
        key = ProxyKey.in(directory);
    }

    static EdgeProxy haproxy(Path directory, URI house) throws Exception {
        EdgeProxy proxy = new EdgeProxy(directory);
        Path file = Shipped.file("proxy/haproxy.cfg")
                .say("bind :80", "bind 127.0.0.1:" + proxy.plainPort)
                .say("bind :443 ssl crt /etc/ssl/hms/hms.pem", proxy.bound())
                .say("/run/haproxy/admin.sock", socket(proxy.port).toString())
                .say("server one 127.0.0.1:8080", "server one " + house.getAuthority())
                .writtenTo(directory.resolve("haproxy.cfg"));
        return proxy.run("haproxy", "-db", "-f", file.toString());
    }

    /** Not below the build's directory: the name of a socket is short. */
    private static Path socket(int port) {
        return Path.of(System.getProperty("java.io.tmpdir"), "hms-it-edge-" + port + ".sock");
    }

    private String bound() throws IOException, GeneralSecurityException {
        return "bind 127.0.0.1:" + port + " ssl crt " + key.both();
    }

    static EdgeProxy nginx(Path directory, URI house) throws Exception {
        EdgeProxy proxy = new EdgeProxy(directory);
        Path site = proxy.certified(Shipped.file("proxy/nginx.conf"))
                .say("listen 80;", "listen 127.0.0.1:" + proxy.plainPort + ";")
                .say("listen 443 ssl;", "listen 127.0.0.1:" + proxy.port + " ssl;")
                .say("server 127.0.0.1:8080;", "server " + house.getAuthority() + ";")
                .writtenTo(directory.resolve("site.conf"));
        Path file = Files.writeString(
                directory.resolve("nginx.conf"),
                "daemon off;\npid nginx.pid;\nevents {}\nhttp {\n  access_log off;\n"
                        + Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
                                .map(each -> "  " + each + "_temp_path " + directory.resolve(each) + ";\n")
                                .reduce("", String::concat)
                        + "  include " + site + ";\n}\n");
        return proxy.run("nginx", "-p", directory.toString(), "-e", "stderr", "-c", file.toString());
    }

    static EdgeProxy apache(Path directory, URI house) throws Exception {
        EdgeProxy proxy = new EdgeProxy(directory);
        String modules = APACHE_MODULES.stream()
                .map(each -> "LoadModule " + each + "_module /usr/lib/apache2/modules/mod_" + each + ".so\n")
                .reduce("", String::concat);
        Path site = proxy.certified(Shipped.file("proxy/apache.conf"))
                .say("*:80>", "127.0.0.1:" + proxy.plainPort + ">")
                .say("*:443>", "127.0.0.1:" + proxy.port + ">")
                .say("http://127.0.0.1:8080/", "http://" + house.getAuthority() + "/")
                .writtenTo(directory.resolve("site.conf"));
        Path file = Files.writeString(
                directory.resolve("httpd.conf"),
                modules + "ServerRoot " + directory + "\nServerName hms.hospital.example\nPidFile httpd.pid\n"
                        + "DefaultRuntimeDir " + directory + "\nMutex posixsem\nErrorLog /dev/stderr\nListen 127.0.0.1:"
                        + proxy.plainPort + "\nListen 127.0.0.1:" + proxy.port + "\nInclude " + site + "\n");
        return proxy.run("apache2", "-DFOREGROUND", "-f", file.toString());
    }

    private Shipped certified(Shipped site) throws IOException, GeneralSecurityException {
        return site.say("/etc/ssl/hms/fullchain.pem", key.chain().toString())
                .say("/etc/ssl/hms/key.pem", key.key().toString());
    }

    /** Starts and returns once it listens; fails with what it said. */
    private EdgeProxy run(String program, String... arguments) throws IOException, InterruptedException {
        Path log = directory.resolve("log");
        process = new ProcessBuilder(Stream.concat(
                                Stream.of(Programs.find(program).orElseThrow().toString()), Stream.of(arguments))
                        .toList())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        if (!Patience.until(PATIENCE, this::listens)) {
            close();
            throw new IllegalStateException(program + " does not listen: " + Files.readString(log));
        }
        return this;
    }

    private boolean listens() {
        try {
            return !process.isAlive() || plain().get("/").status() != 0;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** Somebody who comes without TLS. */
    RawHttp plain() {
        return new RawHttp(URI.create("http://127.0.0.1:" + plainPort));
    }

    /** Somebody outside the hospital's network, who knows the certificate. */
    RawHttp guest() throws GeneralSecurityException {
        return new RawHttp(URI.create("https://127.0.0.1:" + port))
                .over(key.known().getSocketFactory());
    }

    @Override
    public void close() {
        process.destroy();
    }
}
